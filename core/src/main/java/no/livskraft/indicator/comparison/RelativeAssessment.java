package no.livskraft.indicator.comparison;

import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;

/**
 * Where a municipality stands beside the median of a group. It compares with others and is no verdict: half of a group is
 * always below its median, however well all do. Whether a municipality reaches its own target is
 * {@link TargetAssessment}. Immutable.
 *
 * @param municipality the municipality
 * @param outcome where it stands
 * @param cannotSay why it cannot be said; empty for every other outcome
 * @param median the group's median
 * @param coverage how many of the group it rests on
 */
public record RelativeAssessment(
        MunicipalityNumber municipality,
        Outcome outcome,
        Optional<Reason> cannotSay,
        Figure median,
        Coverage coverage) {

    /** With fewer values than these there is no group to stand beside. */
    public static final int FEWEST = 3;

    /** Where a municipality stands beside its group. */
    public enum Outcome {
        /** Better than the median. */
        BETTER,
        /** No further from the median than the tolerance. */
        SIMILAR,
        /** Worse than the median. */
        WORSE,
        /** It cannot be said. */
        CANNOT_SAY
    }

    /** Why an assessment cannot be made. */
    public enum Reason {
        /** The municipality's own value is not shown. */
        NO_VALUE,
        /** Fewer than three values of the group are shown. */
        TOO_FEW_VALUES,
        /** The indicator describes and has no better direction. */
        NO_DIRECTION
    }

    /** Checks that a reason is given if and only if nothing can be said. */
    public RelativeAssessment {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(coverage, "coverage");
        if (cannotSay.isPresent() != (outcome == Outcome.CANNOT_SAY)) {
            throw new IllegalArgumentException(outcome + " with the reason " + cannotSay);
        }
    }

    /**
     * Assesses a municipality of a group.
     *
     * @param comparison the group
     * @param municipality a municipality of the group
     * @param tolerance the distance that still counts as similar; a share is of the median
     * @return the assessment
     * @throws IllegalArgumentException if the municipality is not of the group
     */
    public static RelativeAssessment of(Comparison comparison, MunicipalityNumber municipality, Tolerance tolerance) {
        Figure own = comparison.value(municipality);
        Direction direction = comparison.definition().direction();
        Optional<Reason> reason = Optional.empty();
        if (direction == Direction.CONTEXT) {
            reason = Optional.of(Reason.NO_DIRECTION);
        } else if (!own.isPresent()) {
            reason = Optional.of(Reason.NO_VALUE);
        } else if (comparison.coverage().counted() < FEWEST) {
            reason = Optional.of(Reason.TOO_FEW_VALUES);
        }
        Outcome outcome = reason.isPresent()
                ? Outcome.CANNOT_SAY
                : outcome(direction, own.value(), comparison.median().value(), tolerance);
        return new RelativeAssessment(municipality, outcome, reason, comparison.median(), comparison.coverage());
    }

    private static Outcome outcome(Direction direction, double own, double median, Tolerance tolerance) {
        if (tolerance.covers(own, median)) {
            return Outcome.SIMILAR;
        }
        return (own > median) == (direction == Direction.HIGHER_IS_BETTER) ? Outcome.BETTER : Outcome.WORSE;
    }

    /**
     * The assessment in words, which always say that it is relative.
     *
     * @return the words
     */
    public LocalizedText label() {
        return switch (outcome) {
            case BETTER ->
                LocalizedText.of(
                        "bedre enn medianen i gruppa (bare sammenlignet med de andre)",
                        "betre enn medianen i gruppa (berre samanlikna med dei andre)",
                        "better than the group's median (only beside the others)");
            case SIMILAR ->
                LocalizedText.of(
                        "omtrent som medianen i gruppa (bare sammenlignet med de andre)",
                        "om lag som medianen i gruppa (berre samanlikna med dei andre)",
                        "about the group's median (only beside the others)");
            case WORSE ->
                LocalizedText.of(
                        "dårligere enn medianen i gruppa (bare sammenlignet med de andre)",
                        "dårlegare enn medianen i gruppa (berre samanlikna med dei andre)",
                        "worse than the group's median (only beside the others)");
            case CANNOT_SAY ->
                LocalizedText.of(
                        "kan ikke sammenlignes med de andre i gruppa",
                        "kan ikkje samanliknast med dei andre i gruppa",
                        "cannot be compared with the others of the group");
        };
    }
}
