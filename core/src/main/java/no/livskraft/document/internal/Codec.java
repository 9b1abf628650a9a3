package no.livskraft.document.internal;

import java.util.Optional;

/** Between the values of one type and JSON. Immutable. */
interface Codec {

    /** Writes a value of the type. */
    void write(Object value, JsonOutput out);

    /** The value that a node stands for, or empty if that is a finding. */
    Optional<Object> read(Node node, Path path, Findings findings);

    /** Where a node that this codec has read stands, and where the parts of its value do. */
    default Spot locate(Node node, DocumentText text) {
        return Spot.of(node, text);
    }

    /** What a field of this type is where a document leaves it out; empty if it must not. */
    default Optional<Object> whenLeftOut() {
        return Optional.empty();
    }

    /** Whether a field with this value is left out of a document. */
    default boolean isLeftOut(Object value) {
        return false;
    }

    /** Reports that a node is not what it should be. */
    static Optional<Object> wrongShape(Shape wanted, Node node, Path path, Findings findings) {
        boolean isNull = node.shape() == Shape.NULL;
        findings.add(
                path, node.offset(), () -> isNull ? Messages.nullValue() : Messages.wrongShape(wanted, node.shape()));
        return Optional.empty();
    }
}
