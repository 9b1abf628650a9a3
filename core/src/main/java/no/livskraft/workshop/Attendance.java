package no.livskraft.workshop;

import jakarta.validation.constraints.Min;
import java.util.Objects;
import no.livskraft.data.MunicipalityNumber;

/**
 * How many came from a municipality, by zone. Counts, never names.
 *
 * @param municipality the municipality
 * @param elected elected representatives
 * @param leadership municipal leadership
 * @param professional professionals
 */
public record Attendance(
        MunicipalityNumber municipality,
        @Min(0) int elected,
        @Min(0) int leadership,
        @Min(0) int professional) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Attendance {
        Objects.requireNonNull(municipality, "municipality");
        if (elected < 0 || leadership < 0 || professional < 0) {
            throw new IllegalArgumentException("The attendance of " + municipality + " has a negative count: " + elected
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
