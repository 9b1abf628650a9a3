package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAssessmentTest {

    /** The baseline in 2020, the value in 2022, the target for 2024. */
    private static TargetAssessment assess(Direction direction, Figure baseline, Figure value, double target) {
        return TargetAssessment.of(
                Tables.series(direction, 2020, baseline, Figure.absent(Status.NOT_AVAILABLE), value),
                "x",
                Tables.ONE,
                Target.of(2020, 2024, target),
                Period.year(2022));
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_IS_BETTER, 100, 40, 50, REACHED",
        "LOWER_IS_BETTER, 100, 50, 50, REACHED",
        "LOWER_IS_BETTER, 100, 75, 50, ON_COURSE",
        "LOWER_IS_BETTER, 100, 75.01, 50, OFF_COURSE",
        "LOWER_IS_BETTER, 100, 100, 50, OFF_COURSE",
        "LOWER_IS_BETTER, 100, 101, 50, AWAY",
        "HIGHER_IS_BETTER, 100, 160, 150, REACHED",
        "HIGHER_IS_BETTER, 100, 125, 150, ON_COURSE",
        "HIGHER_IS_BETTER, 100, 110, 150, OFF_COURSE",
        "HIGHER_IS_BETTER, 100, 99, 150, AWAY",
        // a target of zero
        "LOWER_IS_BETTER, 8, 0, 0, REACHED",
        "LOWER_IS_BETTER, 8, 4, 0, ON_COURSE",
        "LOWER_IS_BETTER, 8, 5, 0, OFF_COURSE",
        // a baseline equal to the target: keep what there is
        "LOWER_IS_BETTER, 8, 8, 8, REACHED",
        "LOWER_IS_BETTER, 8, 7, 8, REACHED",
        "LOWER_IS_BETTER, 8, 9, 8, AWAY",
        "LOWER_IS_BETTER, 0, 0, 0, REACHED",
        // a target worse than the baseline: no worse than that
        "LOWER_IS_BETTER, 8, 9, 10, REACHED",
        "LOWER_IS_BETTER, 8, 11, 10, AWAY",
        // without a better direction, the way to the target is the better one
        "CONTEXT, 100, 75, 50, ON_COURSE",
        "CONTEXT, 100, 110, 150, OFF_COURSE",
        "CONTEXT, 100, 100, 100, CANNOT_SAY",
        // exactly on the way, though 0.3 - 0.1 and 0.2 are not so in binary
        "LOWER_IS_BETTER, 0.3, 0.2, 0.1, ON_COURSE",
        "HIGHER_IS_BETTER, 0.1, 0.2, 0.3, ON_COURSE",
    })
    void aValueStandsOnTheStraightWayOrBesideIt(
            Direction direction, double baseline, double value, double target, TargetAssessment.Outcome outcome) {
        assertThat(assess(direction, Figure.of(baseline), Figure.of(value), target)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void whenTheTargetsYearHasPassedTheWholeWayIsDue() {
        TargetAssessment assessment = TargetAssessment.of(
                Tables.series(Direction.LOWER_IS_BETTER, 2020, Figure.of(100), Figure.of(60), Figure.of(55)),
                "x",
                Tables.ONE,
                Target.of(2020, 2021, 50),
                Period.year(2022));

        assertThat(assessment.outcome()).isEqualTo(TargetAssessment.Outcome.OFF_COURSE);
    }

    @Test
    void theBaselineItselfIsOnCourse() {
        assertThat(TargetAssessment.of(
                                Tables.series(Direction.LOWER_IS_BETTER, 2020, Figure.of(100)),
                                "x",
                                Tables.ONE,
                                Target.of(2020, 2030, 50),
                                Period.year(2020))
                        .outcome())
                .isEqualTo(TargetAssessment.Outcome.ON_COURSE);
    }

    @Test
    void nothingIsSaidWithoutAValueOrABaseline() {
        Figure missing = Figure.absent(Status.WITHHELD);

        assertThat(assess(Direction.LOWER_IS_BETTER, missing, Figure.of(1), 1).cannotSay())
                .contains(TargetAssessment.Reason.NO_BASELINE);
        assertThat(assess(Direction.LOWER_IS_BETTER, Figure.of(1), missing, 1).cannotSay())
                .contains(TargetAssessment.Reason.NO_VALUE);
    }

    @Test
    void nothingIsSaidAcrossABreak() {
        assertThat(assess(Direction.LOWER_IS_BETTER, Figure.of(9), Figure.of(1).with(Flag.BREAK), 5)
                        .cannotSay())
                .contains(TargetAssessment.Reason.BREAK);
    }

    @Test
    void nothingIsSaidOfTheTimeBeforeTheBaseline() {
        assertThat(TargetAssessment.of(
                                Tables.series(Direction.LOWER_IS_BETTER, 2019, Figure.of(1), Figure.of(2)),
                                "x",
                                Tables.ONE,
                                Target.of(2020, 2024, 1),
                                Period.year(2019))
                        .cannotSay())
                .contains(TargetAssessment.Reason.BEFORE_BASELINE);
    }

    @Test
    void aTargetLiesAfterItsBaseline() {
        assertThatThrownBy(() -> Target.of(2020, 2020, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.of(2020, 2024, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
