package no.livskraft.document.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The kind that a document says it is of.
 *
 * @param kind the kind; empty if it cannot be told
 * @param findings why it cannot be told
 */
public record WrittenKind(Optional<String> kind, List<Finding> findings) {

    /** Copies the list. */
    public WrittenKind {
        findings = List.copyOf(findings);
    }

    /** Finds a document's kind. */
    public static WrittenKind of(byte[] bytes, Collection<String> known) {
        DocumentText.Decoded decoded = DocumentText.decode(bytes);
        Findings findings = new Findings(decoded.text());
        decoded.fault().ifPresent(fault -> findings.add(Path.ROOT, decoded.offset(), fault));
        Optional<Node> root =
                decoded.fault().isPresent() ? Optional.empty() : NodeReader.read(decoded.text(), findings);
        Optional<String> kind = root.flatMap(node -> in(node, known, findings));
        return new WrittenKind(kind, kind.isPresent() ? List.of() : findings.toList());
    }

    private static Optional<String> in(Node root, Collection<String> known, Findings findings) {
        if (!(root instanceof Node.ObjectNode document)) {
            Codec.wrongShape(Shape.OBJECT, root, Path.ROOT, findings);
            return Optional.empty();
        }
        Optional<Node> written = document.value(DocumentCodec.KIND);
        if (written.isEmpty()) {
            findings.add(Path.ROOT, document.offset(), () -> Messages.missingField(DocumentCodec.KIND));
            return Optional.empty();
        }
        Path path = Path.ROOT.field(DocumentCodec.KIND);
        if (!(written.get() instanceof Node.TextNode text)) {
            Codec.wrongShape(Shape.TEXT, written.get(), path, findings);
            return Optional.empty();
        }
        if (!known.contains(text.text())) {
            findings.add(path, text.offset(), () -> Messages.wrongName(text.text(), known));
            return Optional.empty();
        }
        return Optional.of(text.text());
    }
}
