package no.livskraft.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;

/**
 * A figure that something rested on, as it was known then. It names the figure and does not hold it: the engine computes
 * it again from the vintages known at that moment, so what is shown later is what was shown on the day.
 *
 * @param indicator the id of the indicator
 * @param municipality the municipality, by its number on the day of the borders
 * @param period the period that the figure is of
 * @param borders the day whose municipal borders it is reported in
 * @param knownAt the moment as of which it was known
 */
public record FigureReference(
        String indicator, MunicipalityNumber municipality, Period period, LocalDate borders, Instant knownAt) {

    /** Checks that nothing is missing. */
    public FigureReference {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(borders, "borders");
        Objects.requireNonNull(knownAt, "knownAt");
    }
}
