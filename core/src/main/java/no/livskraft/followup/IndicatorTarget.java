package no.livskraft.followup;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * What an indicator is to reach.
 *
 * @param indicator the id of the indicator
 * @param baselineYear the year that the way to the target is measured from
 * @param value the value to reach, in the indicator's unit
 * @param year the year to reach it in; empty while that is not decided
 */
public record IndicatorTarget(String indicator, Year baselineYear, double value, Optional<Year> year) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is not finite, or the year is not after the baseline's
     */
    public IndicatorTarget {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(baselineYear, "baselineYear");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The target of '" + indicator + "' must be a finite number: " + value);
        }
        if (year.isPresent() && !year.get().isAfter(baselineYear)) {
            throw new IllegalArgumentException("The target of '" + indicator + "' is to be reached in " + year.get()
                    + ", which is not after its baseline " + baselineYear);
        }
    }
}
