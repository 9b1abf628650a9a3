package no.livskraft.indicator.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;

/**
 * Which way an indicator has moved in one municipality, from the first value that is there to the last. Immutable.
 *
 * @param outcome which way
 * @param cannotSay why it cannot be said; empty for every other outcome
 * @param firstPeriod the period of the first value; empty if there are not two
 * @param lastPeriod the period of the last value; empty if there are not two
 * @param change the last value minus the first, with their flags; given wherever both are there and the series does not
 *     break, also for an indicator that is never assessed
 * @param changeInPercent the change in per cent of the first value's size; {@link Status#UNDEFINED} from zero
 */
public record Trend(
        Outcome outcome,
        Optional<Reason> cannotSay,
        Optional<Period> firstPeriod,
        Optional<Period> lastPeriod,
        Figure change,
        Figure changeInPercent) {

    /** Which way an indicator has moved. */
    public enum Outcome {
        /** In the direction that the indicator's definition calls better. */
        BETTER,
        /** In the other direction. */
        WORSE,
        /** By no more than the tolerance. */
        UNCHANGED,
        /** It cannot be said. */
        CANNOT_SAY
    }

    /** Why a trend cannot be said. */
    public enum Reason {
        /** There are fewer than two values. */
        TOO_FEW_VALUES,
        /** The series breaks on the way: earlier and later values were made in different ways. */
        BREAK,
        /** The indicator describes and has no better direction. */
        NO_DIRECTION
    }

    /** Checks that a reason is given if and only if nothing can be said. */
    public Trend {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(changeInPercent, "changeInPercent");
        if (cannotSay.isPresent() != (outcome == Outcome.CANNOT_SAY)) {
            throw new IllegalArgumentException(outcome + " with the reason " + cannotSay);
        }
    }

    /**
     * The trend of an indicator in a municipality.
     *
     * @param table computed values
     * @param indicatorId an indicator of the table
     * @param municipality a municipality of the table
     * @param first where to begin looking
     * @param last where to stop looking, included
     * @param tolerance the change that still counts as none; a share is of the first value
     * @return the trend
     * @throws IllegalArgumentException if the table lacks the indicator or the municipality, or the first period is after
     *     the last
     */
    public static Trend of(
            ResultTable table,
            String indicatorId,
            MunicipalityNumber municipality,
            Period first,
            Period last,
            Tolerance tolerance) {
        return of(Series.of(table, indicatorId, municipality, first, last), tolerance);
    }

    /**
     * The trend of any row of values, such as those of a group.
     *
     * @param definition the indicator, whose direction says what is better
     * @param values a value, or why there is none, for each period
     * @param tolerance the change that still counts as none; a share is of the first value
     * @return the trend
     */
    public static Trend of(IndicatorDefinition definition, SortedMap<Period, Figure> values, Tolerance tolerance) {
        return of(Series.of(definition, values), tolerance);
    }

    private static Trend of(Series series, Tolerance tolerance) {
        if (series.points().size() < 2) {
            return cannotSay(Reason.TOO_FEW_VALUES, Optional.empty(), Optional.empty());
        }
        Series.Point from = series.points().get(0);
        Series.Point to = series.points().get(series.points().size() - 1);
        if (series.breaksBetween(from.period(), to.period())) {
            return cannotSay(Reason.BREAK, Optional.of(from.period()), Optional.of(to.period()));
        }
        Outcome outcome = outcome(series.definition().direction(), from.value(), to.value(), tolerance);
        Figure change = to.figure().minus(from.figure());
        Figure size = from.value() < 0 ? Figure.of(0).minus(from.figure()) : from.figure();
        return new Trend(
                outcome,
                outcome == Outcome.CANNOT_SAY ? Optional.of(Reason.NO_DIRECTION) : Optional.empty(),
                Optional.of(from.period()),
                Optional.of(to.period()),
                change,
                change.times(Figure.of(100)).dividedBy(size));
    }

    private static Outcome outcome(Direction direction, double from, double to, Tolerance tolerance) {
        if (direction == Direction.CONTEXT) {
            return Outcome.CANNOT_SAY;
        }
        if (tolerance.covers(to, from)) {
            return Outcome.UNCHANGED;
        }
        return (to > from) == (direction == Direction.HIGHER_IS_BETTER) ? Outcome.BETTER : Outcome.WORSE;
    }

    private static Trend cannotSay(Reason reason, Optional<Period> first, Optional<Period> last) {
        Figure none = Figure.absent(reason == Reason.BREAK ? Status.NOT_COMPARABLE : Status.NOT_AVAILABLE);
        return new Trend(Outcome.CANNOT_SAY, Optional.of(reason), first, last, none, none);
    }
}
