package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    private static final Figure MISSING = Figure.absent(Status.NOT_AVAILABLE);

    private static Trend trend(ResultTable table, Tolerance tolerance) {
        return Trend.of(table, "x", Tables.ONE, Period.year(2000), Period.year(2030), tolerance);
    }

    private static Trend trend(Direction direction, Figure... values) {
        return trend(Tables.series(direction, 2016, values), Tolerance.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 1, 2, BETTER",
        "HIGHER_IS_BETTER, 2, 1, WORSE",
        "LOWER_IS_BETTER, 1, 2, WORSE",
        "LOWER_IS_BETTER, 2, 1, BETTER",
        "LOWER_IS_BETTER, 2, 2, UNCHANGED",
        "CONTEXT, 1, 2, CANNOT_SAY",
    })
    void theDefinitionSaysWhichWayIsBetter(Direction direction, double first, double last, Trend.Outcome outcome) {
        assertThat(trend(direction, Figure.of(first), Figure.of(50), Figure.of(last))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void itGoesFromTheFirstValueToTheLastAndPastWhatIsMissing() {
        Trend trend = trend(
                Direction.LOWER_IS_BETTER,
                MISSING,
                Figure.of(200),
                MISSING,
                Figure.of(150).with(Flag.PROVISIONAL),
                MISSING);

        assertThat(trend.firstPeriod()).contains(Period.year(2017));
        assertThat(trend.lastPeriod()).contains(Period.year(2019));
        assertThat(trend.change()).isEqualTo(Figure.of(-50).with(Flag.PROVISIONAL));
        assertThat(trend.changeInPercent()).isEqualTo(Figure.of(-25).with(Flag.PROVISIONAL));
    }

    @Test
    void theChangeIsGivenThoughAnIndicatorIsNeverAssessed() {
        Trend trend = trend(Direction.CONTEXT, Figure.of(4), Figure.of(5));

        assertThat(trend.cannotSay()).contains(Trend.Reason.NO_DIRECTION);
        assertThat(trend.changeInPercent()).isEqualTo(Figure.of(25));
    }

    @Test
    void oneValueIsNoTrend() {
        Trend trend = trend(Direction.LOWER_IS_BETTER, MISSING, Figure.of(1));

        assertThat(trend.cannotSay()).contains(Trend.Reason.TOO_FEW_VALUES);
        assertThat(trend.change()).isEqualTo(MISSING);
    }

    @Test
    void nothingIsSaidAcrossABreak() {
        Figure broken = Figure.of(2).with(Flag.BREAK);

        assertThat(trend(Direction.LOWER_IS_BETTER, Figure.of(1), broken, Figure.of(3))
                        .cannotSay())
                .contains(Trend.Reason.BREAK);
        assertThat(trend(Direction.LOWER_IS_BETTER, Figure.of(1), broken).cannotSay())
                .contains(Trend.Reason.BREAK);
    }

    @Test
    void aBreakAtTheFirstValueLiesBeforeTheSpan() {
        assertThat(trend(Direction.LOWER_IS_BETTER, Figure.of(2).with(Flag.BREAK), Figure.of(3))
                        .outcome())
                .isEqualTo(Trend.Outcome.WORSE);
    }

    @Test
    void whatLiesWithinTheToleranceIsUnchanged() {
        ResultTable table = Tables.series(Direction.LOWER_IS_BETTER, 2016, Figure.of(200), Figure.of(198));

        assertThat(trend(table, Tolerance.of(2)).outcome()).isEqualTo(Trend.Outcome.UNCHANGED);
        assertThat(trend(table, Tolerance.of(1.9)).outcome()).isEqualTo(Trend.Outcome.BETTER);
        assertThat(trend(table, Tolerance.ofShare(0.01)).outcome()).isEqualTo(Trend.Outcome.UNCHANGED);
        assertThat(trend(table, Tolerance.ofShare(0.009)).outcome()).isEqualTo(Trend.Outcome.BETTER);
    }

    @Test
    void valuesAreComparedBeforeRounding() {
        assertThat(trend(Direction.LOWER_IS_BETTER, Figure.of(1.0049), Figure.of(1.0041))
                        .outcome())
                .isEqualTo(Trend.Outcome.BETTER);
    }

    @Test
    void perCentOfZeroIsUndefinedAndOfANegativeValueKeepsItsSign() {
        assertThat(trend(Direction.LOWER_IS_BETTER, Figure.of(0), Figure.of(3)).changeInPercent())
                .isEqualTo(Figure.absent(Status.UNDEFINED));
        assertThat(trend(Direction.HIGHER_IS_BETTER, Figure.of(-4), Figure.of(-2))
                        .changeInPercent())
                .isEqualTo(Figure.of(50));
    }

    @Test
    void aSpanRunsForward() {
        ResultTable table = Tables.series(Direction.LOWER_IS_BETTER, 2016, Figure.of(1));

        assertThatThrownBy(() -> Trend.of(table, "x", Tables.ONE, Period.year(2020), Period.year(2019), Tolerance.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
