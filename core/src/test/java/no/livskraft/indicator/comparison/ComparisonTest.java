package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);
    private static final Figure MISSING = Figure.absent(Status.NOT_AVAILABLE);

    private static Comparison of(ResultTable table) {
        return Comparison.of(table, "x", Period.year(2024), table.grid().municipalities());
    }

    private static Comparison of(Direction direction, Figure... values) {
        return of(Tables.values(direction, values));
    }

    private static Rank rank(Comparison comparison, String number) {
        return comparison.rank(MunicipalityNumber.of(number)).orElseThrow();
    }

    @Test
    void aGroupsRatioIsTheRatioOfSumsAndNotTheMeanOfRatios() {
        Comparison comparison = of(
                Tables.ratios(100, List.of(Figure.of(90), Figure.of(1)), List.of(Figure.of(100), Figure.of(100_000))));

        // 100 * (90 + 1) / (100 + 100 000), while the mean of 90 % and 0.001 % is 45 %
        assertThat(comparison.ratioOfSums()).isEqualTo(Figure.of(9_100.0 / 100_100.0));
        assertThat(comparison.mean().value()).isCloseTo(45.0005, within(1e-9));
    }

    @Test
    void theRatioRestsOnlyOnThoseWithBothParts() {
        Comparison comparison = of(Tables.ratios(
                1,
                List.of(Figure.of(10), MISSING, Figure.of(30), Figure.of(5)),
                List.of(Figure.of(2), Figure.of(1_000), WITHHELD, Figure.of(0))));

        // 5/0 is undefined on its own, but both its parts are there
        assertThat(comparison.ratioOfSums()).isEqualTo(Figure.of(15.0 / 2.0));
        assertThat(comparison.ratioCoverage()).isEqualTo(new Coverage(2, 4));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(1, 4));
    }

    @Test
    void sumsOfNothingAreAbsentAndNeverZero() {
        Comparison comparison = of(Tables.ratios(1, List.of(MISSING, MISSING), List.of(Figure.of(1), MISSING)));

        assertThat(List.of(
                        comparison.ratioOfSums(),
                        comparison.mean(),
                        comparison.median(),
                        comparison.lowest(),
                        comparison.highest()))
                .containsOnly(MISSING);
        assertThat(comparison.coverage().counted()).isZero();
    }

    @Test
    void whereAllIsAbsentTheReasonThatOutranksTheOthersIsGiven() {
        assertThat(of(Direction.CONTEXT, MISSING, WITHHELD, MISSING).median()).isEqualTo(WITHHELD);
    }

    @Test
    void aRatioOverASumOfZeroIsUndefined() {
        assertThat(of(Tables.ratios(1, List.of(Figure.of(0)), List.of(Figure.of(0))))
                        .ratioOfSums())
                .isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    @Test
    void anIndicatorThatIsNoRatioHasNoRatioOfSums() {
        assertThat(of(Direction.CONTEXT, Figure.of(1)).ratioOfSums()).isEqualTo(Figure.absent(Status.NOT_APPLICABLE));
    }

    @Test
    void shownValuesCountAndCoverageSaysHowMany() {
        Comparison comparison = of(
                Direction.CONTEXT,
                Figure.of(7),
                WITHHELD,
                Figure.of(1),
                Figure.of(3).with(Flag.PROVISIONAL),
                MISSING,
                Figure.of(5));

        assertThat(comparison.median()).isEqualTo(Figure.of(4).with(Flag.PROVISIONAL));
        assertThat(comparison.mean().value()).isEqualTo(4);
        assertThat(comparison.lowest().value()).isEqualTo(1);
        assertThat(comparison.highest().value()).isEqualTo(7);
        assertThat(comparison.coverage().text(Locale.forLanguageTag("nb"))).isEqualTo("4 av 6");
        assertThat(comparison.coverage().isComplete()).isFalse();
    }

    @Test
    void aWithheldCountTakesTheTotalWithItWhenItIsTheOnlyOneMissing() {
        Comparison comparison = of(Tables.ratios(
                100,
                List.of(Figure.of(10), WITHHELD, Figure.of(30)),
                List.of(Figure.of(100), Figure.of(50), Figure.of(200))));

        assertThat(comparison.ratioOfSums()).isEqualTo(WITHHELD);
        assertThat(comparison.mean()).isEqualTo(WITHHELD);
        assertThat(comparison.ratioCoverage()).isEqualTo(new Coverage(2, 3));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(2, 3));
        // these rest on values that are shown one by one
        assertThat(comparison.median()).isEqualTo(Figure.of(12.5));
        assertThat(comparison.highest()).isEqualTo(Figure.of(15));
        assertThat(comparison.rank(MunicipalityNumber.of("1003"))).contains(new Rank(2, 2, 1));
    }

    @Test
    void twoThatAreMissingProtectEachOther() {
        for (Figure other : List.of(WITHHELD, MISSING)) {
            Comparison comparison = of(Direction.CONTEXT, Figure.of(10), WITHHELD, Figure.of(30), other);

            assertThat(comparison.mean()).isEqualTo(Figure.of(20));
            assertThat(comparison.coverage()).isEqualTo(new Coverage(2, 4));
        }
    }

    @Test
    void whatDoesNotApplyOrCannotBeComputedProtectsNobody() {
        for (Status status : List.of(Status.NOT_APPLICABLE, Status.UNDEFINED)) {
            Comparison comparison =
                    of(Direction.CONTEXT, Figure.of(10), WITHHELD, Figure.of(30), Figure.absent(status));

            assertThat(comparison.mean()).isEqualTo(WITHHELD);
        }
    }

    @Test
    void anotherReasonForOneMissingWithholdsNothing() {
        assertThat(of(Direction.CONTEXT, Figure.of(10), MISSING, Figure.of(30)).mean())
                .isEqualTo(Figure.of(20));
    }

    @Test
    void aGroupsOwnSmallBaseIsFlagged() {
        ResultTable table =
                Tables.ratios(100, List.of(Figure.of(1), Figure.of(2)), List.of(Figure.of(40), Figure.of(50)));
        IndicatorColumn column = table.columns().get(0);
        ResultTable limited = Tables.grid(
                IndicatorDefinition.builder("x")
                        .title(LocalizedText.same("X"))
                        .description(LocalizedText.same("X"))
                        .unit(new Unit("u", LocalizedText.same("u")), 0)
                        .computation(new Computation.Ratio("a", "b", 100))
                        .direction(Direction.CONTEXT)
                        .perspective(Perspective.TERRITORY)
                        .smallestBase(91)
                        .build(),
                table.grid(),
                List.of(column.values().figure(0), column.values().figure(1)),
                column.parts());

        assertThat(of(limited).ratioOfSums()).isEqualTo(Figure.of(300.0 / 90).with(Flag.SMALL_BASE));
        assertThat(of(table).ratioOfSums()).isEqualTo(Figure.of(300.0 / 90));
    }

    @Test
    void equalValuesShareTheirRankAndTheNextIsLeftOut() {
        Comparison comparison =
                of(Direction.HIGHER_IS_BETTER, Figure.of(5), Figure.of(9), Figure.of(5), Figure.of(1), WITHHELD);

        assertThat(rank(comparison, "1002")).isEqualTo(new Rank(1, 4, 1));
        assertThat(rank(comparison, "1001")).isEqualTo(new Rank(2, 4, 2));
        assertThat(rank(comparison, "1003")).isEqualTo(new Rank(2, 4, 2));
        assertThat(rank(comparison, "1004")).isEqualTo(new Rank(4, 4, 1));
        assertThat(comparison.rank(MunicipalityNumber.of("1005"))).isEmpty();
    }

    @Test
    void theLowestIsFirstWhereLowerIsBetter() {
        assertThat(rank(of(Direction.LOWER_IS_BETTER, Figure.of(5), Figure.of(9)), "1001")
                        .place())
                .isEqualTo(1);
        assertThat(rank(of(Direction.CONTEXT, Figure.of(5), Figure.of(9)), "1001")
                        .place())
                .isEqualTo(2);
    }

    @Test
    void valuesThatOnlyLookEqualWhenRoundedAreNotTied() {
        Comparison comparison = of(Direction.HIGHER_IS_BETTER, Figure.of(1.0049), Figure.of(1.0051));

        assertThat(rank(comparison, "1001")).isEqualTo(new Rank(2, 2, 1));
    }

    @Test
    void aMunicipalityNamedTwiceCountsOnce() {
        ResultTable table = Tables.values(Direction.CONTEXT, Figure.of(1), Figure.of(3));
        MunicipalityNumber one = MunicipalityNumber.of("1001");

        Comparison comparison =
                Comparison.of(table, "x", Period.year(2024), List.of(one, MunicipalityNumber.of("1002"), one));

        assertThat(comparison.mean()).isEqualTo(Figure.of(2));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(2, 2));
    }

    @Test
    void anEmptyGroupOrAStrangerIsAnErrorAndNoEmptyAnswer() {
        ResultTable table = Tables.values(Direction.CONTEXT, Figure.of(1));

        assertThatThrownBy(() -> Comparison.of(table, "x", Period.year(2024), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Comparison.of(table, "y", Period.year(2024), List.of(Tables.ONE)))
                .hasMessageContaining("'y'");
        assertThatThrownBy(() -> of(table).rank(MunicipalityNumber.of("4020"))).hasMessageContaining("4020");
    }
}
