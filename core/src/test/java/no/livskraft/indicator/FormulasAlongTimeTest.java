package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static no.livskraft.indicator.Setting.request;
import static no.livskraft.indicator.Setting.value;
import static no.livskraft.indicator.Store.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.indicator.IndicatorCatalogue.Contribution;
import no.livskraft.spi.indicator.CellResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasAlongTimeTest {

    private static final Variable BIRTHS = Store.flow("births");
    private static final Variable PEOPLE = Store.population();
    private static final Variable SHARE = new Variable(
            "share",
            LocalizedText.same("Share"),
            new Unit("pct", LocalizedText.same("%")),
            false,
            false,
            MeasuredAt.DURING);
    private static final Dataset DATASET = Store.dataset("all", Borders.at(Setting.BORDERS), BIRTHS, PEOPLE, SHARE);

    private final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    private static Store.Observation births(String period, double number) {
        return Store.of(BIRTHS, "4020", period, number);
    }

    /** Ten, twenty and so on, from a year on. */
    private void birthsFrom(int firstYear, int years) {
        Store.Observation[] observations = new Store.Observation[years];
        for (int i = 0; i < years; i++) {
            observations[i] = births(Integer.toString(firstYear + i), 10 * (i + 1));
        }
        setting.store.with(DATASET, MAY, observations);
    }

    private Figure in2024(String formula) {
        setting.plugin("test.a", formula("f", formula));
        return value(setting.compute(2024, 2024, "f"), "f", 2024);
    }

    private Problem problem(String id) {
        return setting.compute(2024, 2024, id).table().problems().get(id);
    }

    private static String english(Problem problem) {
        return problem.message().in(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "'sum(births, 3)', 120",
        "'mean(births, 3)', 40",
        "'sum(births, 1)', 50",
        "'mean(births, 5)', 30",
        "'sum(lag(births, 1), 2)', 70",
        "'lag(sum(births, 2), 2)', 50",
        "'mean(2 * births + 1, 2)', 91",
        "'sum(mean(births, 2), 2)', 80",
        "'index(births, 2021)', 250",
        "'index(births, 2024)', 100",
        "'lag(index(births, 2024), 1)', 80",
        "'index(lag(births, 1), 2022)', 200",
        "'index(sum(births, 2), 2021)', 300",
        "'index(index(births, 2021), 2022)', 166.66666666666669",
        "'mean(index(births, 2020), 2)', 450",
    })
    void valuesOfFiveYearsAreGathered(String formula, double expected) {
        birthsFrom(2020, 5);

        assertThat(in2024(formula).value()).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(births, 6)", "mean(births, 6)", "index(births, 2019)", "sum(births, 1200)"})
    void aPeriodThatNoVintageHoldsMakesItNotAvailable(String formula) {
        birthsFrom(2020, 5);

        assertThat(in2024(formula)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void aBaseOfZeroIsUndefined() {
        setting.store.with(DATASET, MAY, births("2016", 0), births("2024", 5));

        assertThat(in2024("index(births, 2016)")).isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    @Test
    void aBaseIsExactlyAHundredWhateverTheNumber() {
        setting.store.with(DATASET, MAY, births("2024", 0.1 + 0.2));

        assertThat(in2024("index(births, 2024)")).isEqualTo(Figure.of(100));
    }

    @Test
    void aBaseMayLieOutsideTheRequestAndBehindAnotherIndicator() {
        setting.plugin("test.a", formula("twice", "2 * births"), formula("f", "index(twice, 2016)"));
        setting.store.with(DATASET, MAY, births("2016", 4), births("2023", 5), births("2024", 6));

        IndicatorResult result = setting.compute(2023, 2024, "f");

        assertThat(List.of(value(result, "f", 2023), value(result, "f", 2024)))
                .containsExactly(Figure.of(125), Figure.of(150));
        assertThat(result.explain("f", Setting.MIDT_TELEMARK, Period.year(2024)).inputs())
                .extracting(Explanation.Input::period)
                .containsExactly(Period.year(2024), Period.year(2016));
    }

    @Test
    void quartersAreCountedFromAQuarter() {
        setting.plugin("test.a", quarterly("f", "index(births, 2023-Q4) + sum(births, 2)"));
        setting.store.with(DATASET, MAY, births("2023-Q4", 4), births("2024-Q1", 5));

        IndicatorResult result = setting.engine()
                .compute(request("f")
                        .municipalities("4020")
                        .periods(List.of(Period.parse("2024-Q1")))
                        .build());

        assertThat(result.table().figure("f", Setting.MIDT_TELEMARK, Period.parse("2024-Q1")))
                .isEqualTo(Figure.of(125 + 9));
    }

    @Test
    void councilPeriodsAreCountedFromACouncilPeriodThatIsMadeOfItsYears() {
        setting.plugin(
                "test.a",
                Setting.definition("f")
                        .computation(new Computation.Formula("index(births, C2015-2019)"))
                        .periodKind(PeriodKind.COUNCIL_PERIOD)
                        .build());
        birthsFrom(2016, 8);

        IndicatorResult result = setting.engine()
                .compute(request("f")
                        .municipalities("4020")
                        .councilPeriods(2019, 2019)
                        .build());

        // 100 * (50 + 60 + 70 + 80) / (10 + 20 + 30 + 40)
        assertThat(result.table().figure("f", Setting.MIDT_TELEMARK, Period.councilPeriod(2019)))
                .isEqualTo(Figure.of(260));
    }

    private static IndicatorDefinition quarterly(String id, String formula) {
        return Setting.definition(id)
                .computation(new Computation.Formula(formula))
                .periodKind(PeriodKind.QUARTER)
                .build();
    }

    @Test
    void aBaseOfAnotherKindOfPeriodIsRefusedWhereItStands() {
        List<Problem> problems = IndicatorCatalogue.empty()
                .check(new Contribution(
                        "a.b",
                        List.of(
                                quarterly("q", "births + index(births, 2016)"),
                                ratio("r", "1", "index(births, 2016-Q1)", 1)),
                        List.of()));

        assertThat(problems)
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("INDICATOR-BASE-KIND", "q.formula column 24"),
                        tuple("INDICATOR-BASE-KIND", "r.denominator column 15"));
        assertThat(english(problems.get(0)))
                .isEqualTo("The period 2016 is of another kind than the indicator's own; count from one of those\n"
                        + "    births + index(births, 2016)\n"
                        + "                           ^");
    }

    @Test
    void aStockIsNotAddedUpOverTimeAndTheCaretStandsUnderIt() {
        setting.plugin("test.a", formula("f", "births + sum(population, 5)"));
        birthsFrom(2020, 5);

        Problem problem = problem("f");

        assertThat(problem.code()).isEqualTo("INDICATOR-SUM-OVER-TIME");
        assertThat(problem.where()).isEqualTo("f.formula column 14");
        assertThat(english(problem))
                .startsWith("'population' cannot be added up over time")
                .contains("use mean")
                .endsWith("    births + sum(population, 5)\n                 ^");
        assertThat(problem.message().byLanguage().values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(population, 2)",
                "sum(lag(population, 1), 2)",
                "sum(2 * population - 1, 2)",
                "sum(births + population, 2)",
                "sum(-population, 2)",
                "sum(share, 2)",
                "sum(population / share, 2)",
                "sum(1 / population, 2)",
                "sum(mean(population, 2), 2)",
                "sum(max(births, population), 2)",
                "sum(if(births > 1, population, 0), 2)",
                "sum(coalesce(births, population), 2)",
                "sum((population > 1) * population, 2)",
                "1 + mean(sum(population, 2), 2)",
                "sum(index(population, 2020), 2)",
                "sum(round(population, 1), 2)",
                "sum(stock, 2)",
                "sum(per_head, 2)",
            })
    void whateverIsStillAStockOrAShareIsRefused(String formula) {
        setting.plugin(
                "test.a",
                formula("stock", "2 * population"),
                ratio("per_head", "share", "population", 1),
                formula("f", formula));
        birthsFrom(2020, 5);

        assertThat(problem("f").code()).isEqualTo("INDICATOR-SUM-OVER-TIME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean(population, 2)",
                "sum(births, 2)",
                "sum(change(population, 1), 2)",
                "sum(births * share, 2)",
                "sum(share * births, 2)",
                "sum(births / population, 2)",
                "sum(population > 1, 2)",
                "sum(if(population > 1, births, 0), 2)",
                "sum(1, 2)",
                "sum(rate, 2)",
                "sum(coded, 2)",
            })
    void whatAddsUpIsNotRefused(String formula) {
        setting.plugin("test.a", formula("rate", "births / population"), formula("f", formula));
        setting.plugin(
                "test.b",
                Setting.calculator("coded", cell -> CellResult.value(cell.figure("population")), "population"));
        birthsFrom(2020, 5);

        assertThat(setting.compute(2024, 2024, "f").table().problems()).isEmpty();
    }

    @Test
    void aVariableThatNobodyHasIsPointedAtInItsFormula() {
        setting.plugin("test.a", ratio("f", "births", "sum(poulation, 2)", 1));
        birthsFrom(2020, 5);

        Problem problem = problem("f");

        assertThat(problem.code()).isEqualTo("INDICATOR-VARIABLE-MISSING");
        assertThat(problem.where()).isEqualTo("f.denominator column 5");
        assertThat(english(problem))
                .contains("similar ones: 'population'")
                .endsWith("    sum(poulation, 2)\n        ^");
    }

    @Test
    void aThousandMissingVariablesAreNamedInPart() {
        StringBuilder formula = new StringBuilder("x0");
        for (int i = 1; i < 1000; i++) {
            formula.append("+x").append(i);
        }
        setting.plugin("test.a", formula("f", formula.toString()));
        birthsFrom(2020, 5);

        assertThat(english(problem("f"))).hasSizeLessThan(700);
    }

    @Test
    void aSumOverAHundredYearsOfMonthsIsWorkedOutForAFewMunicipalitiesAtATime() {
        setting.plugin(
                "test.a",
                Setting.definition("f")
                        .computation(new Computation.Formula("sum(births, 1200) + 0 * sum(births, 1100)"))
                        .periodKind(PeriodKind.MONTH)
                        .build());
        List<String> some = List.of("4003", "4020", "5636");
        List<Store.Observation> observations = new ArrayList<>();
        for (int i = 0; i < 1300; i++) {
            String month = Period.month(1910 + i / 12, i % 12 + 1).toString();
            some.forEach(number -> observations.add(Store.of(BIRTHS, number, month, Integer.parseInt(number))));
        }
        setting.store.with(DATASET, MAY, observations.toArray(Store.Observation[]::new));

        IndicatorResult result = setting.engine()
                .compute(request("f")
                        .municipalities(Setting.NORWAY.validOn(Setting.BORDERS).stream()
                                .map(MunicipalityVersion::number)
                                .toList())
                        .periods(Period.year(2017).divide(PeriodKind.MONTH))
                        .build());

        for (MunicipalityNumber number : result.table().grid().municipalities()) {
            Figure expected = some.contains(number.value())
                    ? Figure.of(1200 * Integer.parseInt(number.value()))
                    : Figure.absent(Status.NOT_AVAILABLE);
            assertThat(result.table().figure("f", number, Period.month(2017, 1)))
                    .isEqualTo(expected);
            assertThat(result.table().figure("f", number, Period.month(2017, 12)))
                    .isEqualTo(expected);
        }
    }
}
