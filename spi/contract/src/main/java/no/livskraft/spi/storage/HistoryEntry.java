package no.livskraft.spi.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * One state that a document has had.
 *
 * @param revision the state; for a removal, a revision of its own that has no content
 * @param removed whether the document was removed by this step
 * @param actor who made it
 * @param at when, to the microsecond at least
 * @param reason why
 */
public record HistoryEntry(Revision revision, boolean removed, String actor, Instant at, String reason) {

    /** Checks that nothing is missing. */
    public HistoryEntry {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
