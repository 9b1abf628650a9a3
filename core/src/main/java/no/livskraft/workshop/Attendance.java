package no.livskraft.workshop;

import jakarta.validation.constraints.Min;
import java.util.Objects;
import no.livskraft.network.MemberOrganisation;

/**
 * How many came from a municipality or county authority, by zone. Counts, never names.
 *
 * @param organisation which it is
 * @param elected elected representatives
 * @param leadership municipal leadership
 * @param professional professionals
 */
public record Attendance(
        MemberOrganisation organisation,
        @Min(0) int elected,
        @Min(0) int leadership,
        @Min(0) int professional) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Attendance {
        Objects.requireNonNull(organisation, "organisation");
        if (elected < 0 || leadership < 0 || professional < 0) {
            throw new IllegalArgumentException("The attendance of " + organisation + " has a negative count: " + elected
                    + ", " + leadership + ", " + professional);
        }
    }

    /**
     * How many came of a zone.
     *
     * @param zone the zone
     * @return the count
     */
    public int count(Zone zone) {
        return switch (zone) {
            case ELECTED -> elected;
            case LEADERSHIP -> leadership;
            case PROFESSIONAL -> professional;
        };
    }

    /**
     * How many came in all.
     *
     * @return the sum of the zones
     */
    public int total() {
        return Math.addExact(Math.addExact(elected, leadership), professional);
    }
}
