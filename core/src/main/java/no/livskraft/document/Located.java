package no.livskraft.document;

import java.util.Objects;

/**
 * An aggregate, and where its parts stand in the document that it was read from.
 *
 * @param value the aggregate
 * @param positions where its parts stand
 * @param <T> the aggregate's type
 */
public record Located<T>(T value, DocumentPositions positions) {

    /** Checks that nothing is missing. */
    public Located {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(positions, "positions");
    }
}
