package no.livskraft.repository;

import java.util.Objects;
import no.livskraft.spi.storage.Revision;

/**
 * An aggregate in one of the states that a storage has held.
 *
 * @param value the aggregate
 * @param revision which state it is
 * @param <T> the aggregate's type
 */
public record Versioned<T>(T value, Revision revision) {

    /** Checks that nothing is missing. */
    public Versioned {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(revision, "revision");
    }

    /**
     * A change made from this state: the new value, with the revision that was read.
     *
     * @param changed the new value
     * @return what to save
     */
    public Versioned<T> with(T changed) {
        return new Versioned<>(changed, revision);
    }
}
