package no.livskraft.spi.storage;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Changes to several documents that are made together or not at all.
 *
 * @param changes the changes, at least one, each document once; unmodifiable
 * @param actor who makes them: a role or a system, not a person's name
 * @param at when
 * @param reason why, for the history
 */
public record Commit(List<DocumentChange> changes, String actor, Instant at, String reason) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if there is no change, a document stands twice, or actor or reason is blank
     */
    public Commit {
        changes = List.copyOf(changes);
        Objects.requireNonNull(at, "at");
        if (changes.isEmpty() || actor.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A commit needs at least one change, an actor and a reason");
        }
        Set<DocumentId> seen = new HashSet<>();
        for (DocumentChange change : changes) {
            if (!seen.add(change.id())) {
                throw new IllegalArgumentException("Document " + change.id() + " stands twice in the commit");
            }
        }
    }
}
