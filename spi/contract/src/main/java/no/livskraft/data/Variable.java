package no.livskraft.data;

import java.util.Objects;

/**
 * Something that is counted or measured for each municipality and period, such as greenhouse gas emissions.
 *
 * @param id the stable name that formulas use: a lower-case letter, then lower-case letters, digits or underscores
 * @param title what it is, for people
 * @param unit the unit of every figure of this variable
 * @param additiveOverPlaces whether figures of several municipalities may be added to one for their union; true for
 *     counts, false for shares and averages
 * @param additiveOverTime whether figures of several periods may be added to one for their union; true for flows, false
 *     for stocks and averages
 * @param measuredAt when in its period the figure was taken; figures of a stock for several periods make one for their
 *     union too, the first at the start and the last at the end, while an average makes none
 */
public record Variable(
        String id,
        LocalizedText title,
        Unit unit,
        boolean additiveOverPlaces,
        boolean additiveOverTime,
        MeasuredAt measuredAt) {

    /**
     * Checks the id, and that a stock is not said to add up over time.
     *
     * @throws IllegalArgumentException if the id has another form, or a variable measured at the start or end of its
     *     periods claims to be additive over time
     */
    public Variable {
        Identifiers.check("a variable", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measuredAt, "measuredAt");
        if (additiveOverTime && measuredAt != MeasuredAt.DURING) {
            throw new IllegalArgumentException("Variable '" + id + "' is measured at the " + measuredAt
                    + " of its periods, so its figures cannot be added over time");
        }
    }

    /**
     * A count of what happened during each period: it adds up over places and over time.
     *
     * @param id the name
     * @param title what it is
     * @param unit its unit
     * @return the variable
     */
    public static Variable flow(String id, LocalizedText title, Unit unit) {
        return new Variable(id, title, unit, true, true, MeasuredAt.DURING);
    }

    /**
     * A count of what there was at one moment of each period: it adds up over places and not over time.
     *
     * @param id the name
     * @param title what it is
     * @param unit its unit
     * @param measuredAt the moment
     * @return the variable
     */
    public static Variable stock(String id, LocalizedText title, Unit unit, MeasuredAt measuredAt) {
        return new Variable(id, title, unit, true, false, measuredAt);
    }
}
