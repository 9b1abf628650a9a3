package no.livskraft.repository;

/**
 * Who changes something and why, for the history.
 *
 * @param actor a role or a system, never a person's name
 * @param reason why, in a few words
 */
public record Change(String actor, String reason) {

    /**
     * Checks that both are told.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Change {
        if (actor.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A change needs an actor (a role or a system) and a reason");
        }
    }

    /**
     * A change.
     *
     * @param actor a role or a system, never a person's name
     * @param reason why, in a few words
     * @return the change
     * @throws IllegalArgumentException if one is blank
     */
    public static Change by(String actor, String reason) {
        return new Change(actor, reason);
    }
}
