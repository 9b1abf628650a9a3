package no.livskraft.document.internal;

import java.util.Map;
import java.util.Optional;
import no.livskraft.data.LocalizedText;

/** A text for people as an object of languages, in the order of their codes. */
final class LocalizedTextCodec implements Codec {

    private static final CollectionCodecs.OfMap TEXTS = new CollectionCodecs.OfMap(new ScalarCodecs.OfText());

    @Override
    public void write(Object value, JsonOutput out) {
        TEXTS.write(((LocalizedText) value).byLanguage(), out);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Object> read(Node node, Path path, Findings findings) {
        return TEXTS.read(node, path, findings).flatMap(texts -> {
            try {
                return Optional.of(new LocalizedText((Map<String, String>) texts));
            } catch (IllegalArgumentException e) {
                findings.add(
                        path, node.offset(), () -> Messages.brokenInvariant(Codecs.INVARIANT, RecordCodec.reason(e)));
                return Optional.empty();
            }
        });
    }

    @Override
    public Spot locate(Node node, DocumentText text) {
        return TEXTS.locate(node, text);
    }
}
