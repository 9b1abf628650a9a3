package no.livskraft.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.Node.NumberNode;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.document.internal.Node.TextNode;

/** One kind of document: the record's members, led by the version of their form and the kind. Immutable. */
public final class DocumentCodec {

    private static final String VERSION = "schemaVersion";
    static final String KIND = "kind";

    private final String kind;
    private final RecordCodec content;
    private final List<Upgrade> upgrades;
    private final List<NodeCheck> checks;

    /**
     * What became of reading: a value, or what is wrong.
     *
     * @param value the value; empty if anything is wrong
     * @param spots finds where the parts of the value stand; empty if there is none
     * @param findings what is wrong
     */
    public record Outcome(Optional<Object> value, Optional<Supplier<Spot>> spots, List<Finding> findings) {

        static Outcome refused(Findings findings) {
            return new Outcome(Optional.empty(), Optional.empty(), findings.toList());
        }
    }

    /** A value with the content that it was read from, in the newest version. */
    private record Bound(Object value, ObjectNode content) {}

    /**
     * The codec of a kind.
     *
     * @param kind the kind
     * @param type the record that it holds
     * @param upgrades the way from version 1 to 2, from 2 to 3 and so on; the newest version is one more than there are
     * @param codecs derives the codec of the record
     */
    public DocumentCodec(String kind, Class<?> type, List<Upgrade> upgrades, Codecs codecs) {
        this(kind, type, upgrades, codecs, List.of());
    }

    /**
     * The codec of a kind whose values must be something together.
     *
     * @param kind the kind
     * @param type the record that it holds
     * @param upgrades the way from version 1 to the newest
     * @param codecs derives the codec of the record
     * @param checks what looks at the whole
     */
    public DocumentCodec(String kind, Class<?> type, List<Upgrade> upgrades, Codecs codecs, List<NodeCheck> checks) {
        if (!(codecs.of(type) instanceof RecordCodec record)) {
            throw new IllegalArgumentException("A document holds a record with several components, not " + type);
        }
        Codecs.refuseComponent(VERSION, type);
        Codecs.refuseComponent(KIND, type);
        this.kind = kind;
        this.content = record;
        this.upgrades = List.copyOf(upgrades);
        this.checks = List.copyOf(checks);
    }

    /** The newest version, in which documents are written. */
    public int version() {
        return upgrades.size() + 1;
    }

    String kind() {
        return kind;
    }

    RecordCodec content() {
        return content;
    }

    /** The document of a value. */
    public byte[] write(Object value) {
        JsonOutput out = new JsonOutput();
        out.startObject();
        out.field(VERSION);
        out.wholeNumber(version());
        out.field(KIND);
        out.text(kind);
        content.writeFields(value, out);
        out.endObject();
        return out.toBytes();
    }

    /** The value of a document. */
    public Outcome read(byte[] bytes) {
        DocumentText.Decoded decoded = DocumentText.decode(bytes);
        Findings findings = new Findings(decoded.text());
        if (decoded.fault().isPresent()) {
            findings.add(Path.ROOT, decoded.offset(), decoded.fault().get());
            return Outcome.refused(findings);
        }
        Optional<Bound> bound = NodeReader.read(decoded.text(), findings).flatMap(root -> bind(root, findings));
        return findings.isEmpty()
                ? new Outcome(
                        bound.map(Bound::value),
                        bound.map(each -> () -> content.locate(each.content(), decoded.text())),
                        List.of())
                : Outcome.refused(findings);
    }

    private Optional<Bound> bind(Node root, Findings findings) {
        if (!(root instanceof ObjectNode document)) {
            Codec.wrongShape(Shape.OBJECT, root, Path.ROOT, findings);
            return Optional.empty();
        }
        if (!isOfKind(document, findings)) {
            return Optional.empty();
        }
        Optional<Integer> version = versionOf(document, findings);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode current = document.without(VERSION, KIND);
        if (version.get() != version()) {
            int versionOffset = document.value(VERSION).map(Node::offset).orElse(document.offset());
            findings.upgradedFrom(
                    document, Path.ROOT.field(VERSION), versionOffset, Messages.olderVersion(version.get(), version()));
            current = upgraded(current, version.get(), findings);
        }
        for (NodeCheck check : checks) {
            check.check(current, new Told(findings));
        }
        ObjectNode newest = current;
        return content.read(newest, Path.ROOT, findings).map(value -> new Bound(value, newest));
    }

    private ObjectNode upgraded(ObjectNode old, int version, Findings findings) {
        ObjectNode current = old;
        for (Upgrade upgrade : upgrades.subList(version - 1, upgrades.size())) {
            current = upgrade.apply(
                    current,
                    (node, message) ->
                            findings.add(Path.ROOT, node.offset(), () -> new Message(Messages.UPGRADE, message, "")));
        }
        return current;
    }

    private record Told(Findings findings) implements NodeCheck.Report {
        @Override
        public void add(List<String> way, Node at, String code, LocalizedText message) {
            Path path = Path.ROOT;
            for (String step : way) {
                path = path.field(step);
            }
            findings.add(path, at.offset(), new Message(code, message, ""));
        }

        @Override
        public int lineOf(Node at) {
            return findings.lineOf(at.offset());
        }
    }

    /** Whether it makes sense to read on; a document that does not say its kind is read as one of this kind. */
    private boolean isOfKind(ObjectNode document, Findings findings) {
        Optional<Node> written = document.value(KIND);
        if (written.isEmpty()) {
            findings.add(Path.ROOT, document.offset(), () -> Messages.missingField(KIND));
            return true;
        }
        if (!(written.get() instanceof TextNode text)) {
            Codec.wrongShape(Shape.TEXT, written.get(), Path.ROOT.field(KIND), findings);
            return true;
        }
        if (!text.text().equals(kind)) {
            Message message = Messages.wrongKind(Quoted.of(text.text()), kind);
            findings.add(Path.ROOT.field(KIND), text.offset(), message);
            return false;
        }
        return true;
    }

    /** The version to read it as: the newest where it says none, empty where it says one that is not known. */
    private Optional<Integer> versionOf(ObjectNode document, Findings findings) {
        Path path = Path.ROOT.field(VERSION);
        Optional<Node> written = document.value(VERSION);
        if (written.isEmpty()) {
            findings.add(Path.ROOT, document.offset(), () -> Messages.missingField(VERSION));
            return Optional.of(version());
        }
        if (!(written.get() instanceof NumberNode number)) {
            Codec.wrongShape(Shape.NUMBER, written.get(), path, findings);
            return Optional.of(version());
        }
        String shown = Quoted.of(number.digits());
        Optional<Long> version = WholeNumbers.parse(number.digits());
        if (version.filter(each -> each > version()).isPresent()) {
            findings.add(path, number.offset(), () -> Messages.newerVersion(shown, version()));
            return Optional.empty();
        }
        if (version.filter(each -> each >= 1).isEmpty()) {
            findings.add(path, number.offset(), () -> Messages.wrongVersion(shown, version()));
            return Optional.empty();
        }
        return version.map(Long::intValue);
    }
}
