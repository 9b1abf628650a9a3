package no.livskraft.spi.report;

import java.util.List;

/**
 * A list of terms with a description each.
 *
 * @param facts the facts in order, at least one; unmodifiable
 */
public record Facts(List<Fact> facts) implements Block {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no fact
     */
    public Facts {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("A list of facts needs at least one");
        }
    }
}
