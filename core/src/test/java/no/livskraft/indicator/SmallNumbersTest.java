package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.definition;
import static no.livskraft.indicator.Setting.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a definition's limits do to its values, from the table to the explanation. */
class SmallNumbersTest {

    private static final Variable SETTLED = Store.flow("settled");
    private static final Variable POPULATION = Store.population();
    private static final Computation RATIO = new Computation.Ratio("settled", "population", 1000);
    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    private final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    private void figures(double settled, double population) {
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), SETTLED, POPULATION),
                Store.MAY,
                Store.of(SETTLED, "4020", "2024", settled),
                Store.of(POPULATION, "4020", "2024", population));
    }

    private IndicatorResult compute(String... indicators) {
        return setting.compute(2024, 2024, indicators);
    }

    private static String explained(IndicatorResult result, String id) {
        return result.explain(id, Setting.MIDT_TELEMARK, Period.year(2024)).text(Locale.ENGLISH);
    }

    @Test
    void aValueFromASmallBaseIsFlaggedAndSaysSo() {
        setting.plugin(
                "test.a",
                definition("rate").computation(RATIO).smallestBase(500).build());
        figures(20, 499);

        IndicatorResult result = compute("rate");

        assertThat(value(result, "rate", 2024))
                .isEqualTo(Figure.of(20_000 / 499.0).with(Flag.SMALL_BASE));
        assertThat(explained(result, "rate"))
                .contains("Note: made from a small base")
                .contains("a denominator below 500 small");
    }

    @Test
    void aBaseThatIsJustLargeEnoughIsNotFlagged() {
        setting.plugin(
                "test.a",
                definition("rate").computation(RATIO).smallestBase(500).build());
        figures(20, 500);

        assertThat(value(compute("rate"), "rate", 2024)).isEqualTo(Figure.of(40));
    }

    @Test
    void theFlagGoesOnToWhateverRestsOnTheValue() {
        setting.plugin(
                "test.a",
                definition("rate").computation(RATIO).smallestBase(500).build(),
                Setting.formula("double", "2 * rate"));
        figures(20, 400);

        IndicatorResult result = compute("double");

        assertThat(value(result, "double", 2024)).isEqualTo(Figure.of(100).with(Flag.SMALL_BASE));
        assertThat(explained(result, "double")).contains("Note: made from a small base");
    }

    @Test
    void aCalculatorsRatioIsJudgedLikeAFormulas() {
        setting.plugin(
                "test.a",
                IndicatorCalculator.of(
                        definition("rate")
                                .computation(new Computation.Calculated(List.of("settled", "population")))
                                .smallestBase(500)
                                .smallestCount(5)
                                .build(),
                        cell -> CellResult.ratio(cell.figure("settled"), cell.figure("population"), 1000)));
        figures(8, 400);

        assertThat(value(compute("rate"), "rate", 2024)).isEqualTo(Figure.of(20).with(Flag.SMALL_BASE));
    }

    @Test
    void aSmallCountIsWithheldWithBothPartsOfItsRatio() {
        setting.plugin(
                "test.a", definition("rate").computation(RATIO).smallestCount(5).build());
        figures(4, 10_000);

        IndicatorResult result = compute("rate");
        IndicatorColumn column = result.table().column("rate").orElseThrow();

        assertThat(value(result, "rate", 2024)).isEqualTo(WITHHELD);
        assertThat(column.parts().orElseThrow().numerators().figure(0)).isEqualTo(WITHHELD);
        assertThat(column.parts().orElseThrow().denominators().figure(0)).isEqualTo(WITHHELD);
    }

    @Test
    void zeroAndWhatReachesTheLimitAreShown() {
        setting.plugin(
                "test.a", definition("rate").computation(RATIO).smallestCount(5).build());
        figures(0, 10_000);
        assertThat(value(compute("rate"), "rate", 2024)).isEqualTo(Figure.of(0));

        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), SETTLED, POPULATION),
                Store.JUNE,
                Store.of(SETTLED, "4020", "2024", 5));
        assertThat(value(compute("rate"), "rate", 2024)).isEqualTo(Figure.of(0.5));
    }

    @Test
    void aCountWithoutADenominatorIsWithheldToo() {
        setting.plugin(
                "test.a",
                definition("settled_count")
                        .computation(new Computation.Formula("settled"))
                        .smallestCount(5)
                        .build());
        figures(4, 10_000);

        assertThat(value(compute("settled_count"), "settled_count", 2024)).isEqualTo(WITHHELD);
    }

    @Test
    void theExplanationOfAWithheldCountKeepsBackWhatItWasMadeFrom() {
        setting.plugin(
                "test.a",
                definition("rate").computation(RATIO).smallestCount(5).build(),
                Setting.formula("double", "2 * rate"));
        figures(4, 12_345);

        IndicatorResult result = compute("rate", "double");

        for (String id : List.of("rate", "double")) {
            assertThat(explained(result, id))
                    .contains("withheld", "withholds counts greater than 0 and less than 5")
                    .doesNotContain("12,345", " 4 ");
        }
        Explanation explanation = result.explain("rate", Setting.MIDT_TELEMARK, Period.year(2024));
        assertThat(explanation.inputs()).allSatisfy(input -> {
            assertThat(input.figure()).isEqualTo(WITHHELD);
            assertThat(((Explanation.Observed) input).origins())
                    .allSatisfy(origin -> assertThat(origin.figure()).isEqualTo(WITHHELD));
        });
    }

    @Test
    void whatTheSourceWithholdsIsExplainedAsBefore() {
        setting.plugin(
                "test.a", definition("rate").computation(RATIO).smallestCount(5).build());
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), SETTLED, POPULATION),
                Store.MAY,
                new Store.Observation(SETTLED, "4020", "2024", WITHHELD),
                Store.of(POPULATION, "4020", "2024", 12_345));

        assertThat(explained(compute("rate"), "rate")).contains("12,345");
    }
}
