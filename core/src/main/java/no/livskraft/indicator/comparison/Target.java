package no.livskraft.indicator.comparison;

import java.util.Objects;
import no.livskraft.data.Period;

/**
 * A value to reach, and the way to it.
 *
 * @param baselinePeriod where the way begins
 * @param period when the value is to be reached, later than the baseline and of the same kind
 * @param value the value to reach, finite, in the indicator's unit; may be zero, and may be the baseline's value where
 *     the aim is to keep it
 */
public record Target(Period baselinePeriod, Period period, double value) {

    /**
     * Checks that the target lies after the baseline and is a number.
     *
     * @throws IllegalArgumentException if it does not or is not
     */
    public Target {
        Objects.requireNonNull(baselinePeriod, "baselinePeriod");
        Objects.requireNonNull(period, "period");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A target must be a finite number: " + value);
        }
        if (baselinePeriod.kind() != period.kind() || period.compareTo(baselinePeriod) <= 0) {
            throw new IllegalArgumentException("A target for " + period
                    + " must lie after its baseline and be of the same kind: " + baselinePeriod);
        }
    }

    /**
     * A target for a year.
     *
     * @param baselineYear where the way begins
     * @param year when the value is to be reached
     * @param value the value to reach
     * @return the target
     * @throws IllegalArgumentException if the year is not after the baseline's or the value is not finite
     */
    public static Target of(int baselineYear, int year, double value) {
        return new Target(Period.year(baselineYear), Period.year(year), value);
    }
}
