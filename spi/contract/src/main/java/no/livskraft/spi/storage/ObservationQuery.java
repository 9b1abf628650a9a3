package no.livskraft.spi.storage;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which observations to read.
 *
 * @param variables the ids of the variables; at least one; unmodifiable
 * @param knownAt only vintages known from this moment or earlier
 */
public record ObservationQuery(Set<String> variables, Instant knownAt) {

    /**
     * Checks the parts and copies the set.
     *
     * @throws IllegalArgumentException if no variable is asked for
     */
    public ObservationQuery {
        Objects.requireNonNull(knownAt, "knownAt");
        variables = Collections.unmodifiableSet(new TreeSet<>(variables));
        if (variables.isEmpty()) {
            throw new IllegalArgumentException("Ask for at least one variable");
        }
    }
}
