package no.livskraft.document.internal;

import tools.jackson.core.StreamReadConstraints;

/**
 * How large a document may be. The writer keeps to the same limits as the reader, so that nothing can be stored that
 * could not be read again.
 */
public final class DocumentLimits {

    /** The most bytes of a document. */
    public static final int BYTES = 10_000_000;

    static final int DEPTH = 50;
    static final int TEXT_LENGTH = 100_000;
    static final int NAME_LENGTH = 200;
    static final int NUMBER_LENGTH = 100;
    static final int TOKENS = 200_000;
    static final int PROBLEMS = 1_000;
    /** The most characters of the ways to all problems together: names may be long and levels many. */
    static final int WAYS = 1_000_000;

    private DocumentLimits() {}

    static StreamReadConstraints forReading() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(BYTES)
                .maxNestingDepth(DEPTH)
                // a text that is too long is told where it stands, and what follows it is read all the same
                .maxStringLength(BYTES)
                .maxNameLength(NAME_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .maxTokenCount(TOKENS)
                .build();
    }
}
