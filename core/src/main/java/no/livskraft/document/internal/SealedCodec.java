package no.livskraft.document.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.document.internal.Node.TextNode;

/** One of several records: the member {@code type} says which. */
final class SealedCodec implements Codec {

    static final String TYPE = "type";

    private final Class<?> type;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final Map<String, RecordCodec> codecs = new LinkedHashMap<>();

    SealedCodec(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    Map<String, RecordCodec> codecs() {
        return Collections.unmodifiableMap(codecs);
    }

    void add(String name, Class<?> type, RecordCodec codec) {
        types.put(name, type);
        codecs.put(name, codec);
    }

    @Override
    public void write(Object value, JsonOutput out) {
        types.forEach((name, type) -> {
            if (type.isInstance(value)) {
                out.startObject();
                out.field(TYPE);
                out.text(name);
                codec(name).orElseThrow().writeFields(value, out);
                out.endObject();
            }
        });
    }

    private Optional<RecordCodec> codec(String name) {
        return Optional.ofNullable(codecs.get(name));
    }

    @Override
    public Optional<Object> read(Node node, Path path, Findings findings) {
        if (!(node instanceof ObjectNode object)) {
            return Codec.wrongShape(Shape.OBJECT, node, path, findings);
        }
        Optional<Node> type = object.value(TYPE);
        if (type.isEmpty()) {
            findings.add(path, object.offset(), () -> Messages.missingField(TYPE));
            return Optional.empty();
        }
        if (!(type.get() instanceof TextNode name)) {
            return Codec.wrongShape(Shape.TEXT, type.get(), path.field(TYPE), findings);
        }
        Optional<RecordCodec> codec = codec(name.text());
        if (codec.isEmpty()) {
            findings.add(path.field(TYPE), name.offset(), () -> Messages.wrongName(name.text(), types.keySet()));
        }
        return codec.flatMap(found -> found.read(object.without(TYPE), path, findings));
    }

    @Override
    public Spot locate(Node node, DocumentText text) {
        return node instanceof ObjectNode object
                ? object.value(TYPE)
                        .filter(TextNode.class::isInstance)
                        .flatMap(name -> codec(((TextNode) name).text()))
                        .map(codec -> codec.locate(object, text))
                        .orElseGet(() -> Spot.of(object, text))
                : Spot.of(node, text);
    }
}
