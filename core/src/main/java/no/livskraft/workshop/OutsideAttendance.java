package no.livskraft.workshop;

import jakarta.validation.constraints.Min;
import java.util.Objects;

/**
 * How many came from outside the town halls.
 *
 * @param party whom they belong to
 * @param count how many
 */
public record OutsideAttendance(Party party, @Min(0) int count) {

    /** Who takes part beside the municipalities. */
    public enum Party {
        /** Inhabitants who come for themselves. */
        INHABITANTS,
        /** Voluntary organisations. */
        ASSOCIATIONS,
        /** Businesses and their organisations. */
        BUSINESS,
        /** Other authorities. */
        AUTHORITIES
    }

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public OutsideAttendance {
        Objects.requireNonNull(party, "party");
        if (count < 0) {
            throw new IllegalArgumentException("The count of " + party + " is negative: " + count);
        }
    }
}
