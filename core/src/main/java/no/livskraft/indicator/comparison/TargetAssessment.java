package no.livskraft.indicator.comparison;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Direction;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;

/**
 * Where a municipality stands on its way to its own target. It says nothing about others; that is
 * {@link RelativeAssessment}. Immutable.
 *
 * <p>The way is the straight line from the baseline's value to the target's. Values are compared unrounded and as the
 * decimals they are written with. Better is what the indicator's definition calls so; for an indicator without a better
 * direction it is the way from the baseline to the target.
 *
 * @param target the target
 * @param period the period that was assessed
 * @param outcome where it stands
 * @param cannotSay why it cannot be said; empty for every other outcome
 */
public record TargetAssessment(Target target, Period period, Outcome outcome, Optional<Reason> cannotSay) {

    /** Where a municipality stands on the way to a target. */
    public enum Outcome {
        /** At the target or better. */
        REACHED,
        /** On the straight way to the target or ahead of it. */
        ON_COURSE,
        /** Behind the straight way, but not worse than the baseline; also when the target's period has passed. */
        OFF_COURSE,
        /** Worse than the baseline. */
        AWAY,
        /** It cannot be said. */
        CANNOT_SAY
    }

    /** Why an assessment cannot be made. */
    public enum Reason {
        /** There is no value for the period. */
        NO_VALUE,
        /** There is no value for the baseline's period. */
        NO_BASELINE,
        /** The period is before the baseline's. */
        BEFORE_BASELINE,
        /** The series breaks after the baseline: earlier and later values were made in different ways. */
        BREAK,
        /** The indicator has no better direction, and the target is the baseline's own value. */
        NO_DIRECTION
    }

    /** Checks that a reason is given if and only if nothing can be said. */
    public TargetAssessment {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(period, "period");
        if (cannotSay.isPresent() != (outcome == Outcome.CANNOT_SAY)) {
            throw new IllegalArgumentException(outcome + " with the reason " + cannotSay);
        }
    }

    /**
     * Assesses a municipality's value against a target.
     *
     * @param table computed values, with the baseline's period, the period to assess and those between, in which it
     *     looks for breaks
     * @param indicatorId an indicator of the table
     * @param municipality a municipality of the table
     * @param target the target
     * @param period the period to assess
     * @return the assessment
     * @throws IllegalArgumentException if the table lacks the indicator or the municipality
     */
    public static TargetAssessment of(
            ResultTable table, String indicatorId, MunicipalityNumber municipality, Target target, Period period) {
        if (period.compareTo(target.baselinePeriod()) < 0) {
            return cannotSay(target, period, Reason.BEFORE_BASELINE);
        }
        Series series = Series.of(table, indicatorId, municipality, target.baselinePeriod(), period);
        Optional<Series.Point> baseline = series.at(target.baselinePeriod());
        Optional<Series.Point> value = series.at(period);
        if (baseline.isEmpty()) {
            return cannotSay(target, period, Reason.NO_BASELINE);
        }
        if (value.isEmpty()) {
            return cannotSay(target, period, Reason.NO_VALUE);
        }
        if (series.breaksBetween(target.baselinePeriod(), period)) {
            return cannotSay(target, period, Reason.BREAK);
        }
        return assess(
                series.definition().direction(),
                target,
                period,
                BigDecimal.valueOf(baseline.get().value()),
                BigDecimal.valueOf(value.get().value()));
    }

    private static TargetAssessment assess(
            Direction direction, Target target, Period period, BigDecimal baseline, BigDecimal value) {
        BigDecimal goal = BigDecimal.valueOf(target.value());
        int up = switch (direction) {
            case HIGHER_IS_BETTER -> 1;
            case LOWER_IS_BETTER -> -1;
            case CONTEXT -> goal.compareTo(baseline);
        };
        if (up == 0) {
            return cannotSay(target, period, Reason.NO_DIRECTION);
        }
        if (value.compareTo(goal) * up >= 0) {
            return said(target, period, Outcome.REACHED);
        }
        if (value.compareTo(baseline) * up < 0) {
            return said(target, period, Outcome.AWAY);
        }
        // (value - baseline) / gone against (goal - baseline) / whole, without dividing
        BigDecimal whole = months(target.baselinePeriod(), target.period());
        BigDecimal gone = months(target.baselinePeriod(), period).min(whole);
        BigDecimal done = value.subtract(baseline).multiply(whole);
        BigDecimal due = goal.subtract(baseline).multiply(gone);
        return said(target, period, done.compareTo(due) * up >= 0 ? Outcome.ON_COURSE : Outcome.OFF_COURSE);
    }

    private static BigDecimal months(Period from, Period to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from.start(), to.start()));
    }

    private static TargetAssessment said(Target target, Period period, Outcome outcome) {
        return new TargetAssessment(target, period, outcome, Optional.empty());
    }

    private static TargetAssessment cannotSay(Target target, Period period, Reason reason) {
        return new TargetAssessment(target, period, Outcome.CANNOT_SAY, Optional.of(reason));
    }
}
