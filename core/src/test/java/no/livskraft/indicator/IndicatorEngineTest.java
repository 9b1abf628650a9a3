package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.MIDT_TELEMARK;
import static no.livskraft.indicator.Setting.calculator;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static no.livskraft.indicator.Setting.request;
import static no.livskraft.indicator.Setting.value;
import static no.livskraft.indicator.Store.JUNE;
import static no.livskraft.indicator.Store.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.FigureSource;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.indicator.CellResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndicatorEngineTest {

    private static final Variable EMISSIONS = Store.flow("emissions");
    private static final Variable POPULATION = Store.population();
    private static final Dataset CLIMATE = Store.dataset("climate", Borders.at(Setting.BORDERS), EMISSIONS);
    private static final Dataset PEOPLE = Store.dataset("people", Borders.eachPeriod(), POPULATION);

    private final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    private static Store.Observation emissions(int year, double number) {
        return Store.of(EMISSIONS, "4020", Integer.toString(year), number);
    }

    private static Store.Observation people(String municipality, int year, double number) {
        return Store.of(POPULATION, municipality, Integer.toString(year), number);
    }

    @Test
    void computableIsWhatHasEveryVariableAndRestsOnNothingThatHasNot() {
        setting.plugin(
                "test.a",
                ratio("per_head", "emissions", "population", 1),
                formula("twice", "2 * per_head"),
                formula("waste", "household_waste"),
                formula("less", "waste - emissions"));
        setting.store.with(CLIMATE, MAY, emissions(2016, 50_000));
        assertThat(setting.engine().computable()).isEmpty();

        setting.store.with(PEOPLE, MAY, people("0821", 2016, 6_000));

        assertThat(setting.engine().computable())
                .extracting(IndicatorDefinition::id)
                .containsExactly("per_head", "twice");
    }

    @Test
    void whatAnEngineWasAskedBeforeChangesNothing() {
        setting.plugin("test.a", ratio("per_head", "emissions", "population", 1), formula("twice", "2 * per_head"));
        setting.store.with(CLIMATE, MAY, emissions(2016, 50_000));
        IndicatorEngine engine = setting.engine();
        IndicatorRequest perHead =
                request("per_head").municipalities("4020").years(2016, 2016).build();
        assertThat(engine.compute(perHead).table().problems()).containsKey("per_head");

        setting.store.with(PEOPLE, MAY, people("0821", 2016, 6_000), people("0822", 2016, 4_000));
        assertThat(value(engine.compute(perHead), "per_head", 2016).value()).isEqualTo(5);

        IndicatorRequest twice =
                request("twice").municipalities("4020").years(2016, 2016).build();
        assertThat(value(engine.compute(twice), "twice", 2016).value()).isEqualTo(10);
    }

    @Test
    void whatIsMissingIsToldWithWhereItIsToBeHad() {
        LocalizedText where = LocalizedText.of("avfall", "avfall", "waste by municipality");
        setting.plugin(
                "test.a",
                Setting.definition("waste")
                        .computation(new Computation.Formula("household_waste"))
                        .sources(FigureSource.of("SSB", "CC BY 4.0", LocalizedText.same("SSB"), where))
                        .build());

        Problem problem =
                setting.compute(2016, 2016, "waste").table().problems().get("waste");

        assertThat(problem.message().in(Locale.ENGLISH))
                .contains("'household_waste'")
                .contains("The figures are to be had from SSB (waste by municipality)");
    }

    @Test
    void emissionsPerInhabitantUseThePopulationOfTheOldMunicipalities() {
        setting.plugin("test.a", ratio("per_head", "emissions", "population", 1));
        setting.store.with(CLIMATE, MAY, emissions(2016, 50_000));
        setting.store.with(PEOPLE, MAY, people("0821", 2016, 6_000), people("0822", 2016, 4_000));

        IndicatorResult result = setting.compute(2016, 2016, "per_head");

        // 50 000 t during 2016 / (6 000 in Bø + 4 000 in Sauherad on 1 January 2016)
        assertThat(value(result, "per_head", 2016)).isEqualTo(Figure.of(5).with(Flag.RECALCULATED));
        IndicatorColumn.Parts parts =
                result.table().column("per_head").orElseThrow().parts().orElseThrow();
        assertThat(parts.numerators().figure(0)).isEqualTo(Figure.of(50_000));
        assertThat(parts.denominators().figure(0).value()).isEqualTo(10_000);
    }

    @Test
    void everythingIsReadAtOnce() {
        setting.plugin("test.a", formula("one", "emissions + population"), formula("other", "population + one"));
        setting.store.with(CLIMATE, MAY, emissions(2024, 1)).with(PEOPLE, MAY, people("4020", 2024, 2));

        assertThat(value(setting.compute(2024, 2024, "one", "other"), "other", 2024))
                .isEqualTo(Figure.of(5));
        assertThat(setting.store.reads).hasValue(1);
    }

    @Test
    void aPeriodWithoutObservationIsNotAvailableAndNeverZeroOrInBetween() {
        setting.plugin("test.a", formula("shown", "emissions"), formula("twice", "2 * emissions"));
        setting.store.with(CLIMATE, MAY, emissions(2009, 10), emissions(2011, 30));

        IndicatorResult result = setting.compute(2009, 2011, "shown", "twice");

        assertThat(value(result, "shown", 2009)).isEqualTo(Figure.of(10));
        assertThat(value(result, "shown", 2010)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(value(result, "twice", 2010)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(value(result, "shown", 2011)).isEqualTo(Figure.of(30));
    }

    @Test
    void zeroOverZeroIsUndefinedAndZeroIsAValue() {
        setting.plugin("test.a", ratio("share", "emissions", "population", 100));
        setting.store.with(CLIMATE, MAY, emissions(2023, 0), emissions(2024, 0));
        setting.store.with(PEOPLE, MAY, people("4020", 2024, 0), people("3817", 2023, 5));

        IndicatorResult result = setting.compute(2023, 2024, "share");

        assertThat(value(result, "share", 2023)).isEqualTo(Figure.of(0));
        assertThat(value(result, "share", 2024)).isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    @Test
    void laggedYearsAreFetchedThoughTheyAreNotAskedFor() {
        setting.plugin("test.a", formula("five_years", "change_pct(emissions, 5)"));
        setting.store.with(CLIMATE, MAY, emissions(2019, 200), emissions(2024, 150));

        assertThat(value(setting.compute(2024, 2024, "five_years"), "five_years", 2024))
                .isEqualTo(Figure.of(-25));
    }

    @Test
    void anIndicatorOfIndicatorsReachesBackThroughThem() {
        setting.plugin("test.a", formula("growth", "change(emissions, 2)"), formula("turn", "growth - lag(growth, 1)"));
        setting.store.with(
                CLIMATE, MAY, emissions(2021, 1), emissions(2022, 2), emissions(2023, 10), emissions(2024, 20));

        // (20 - 2) - (10 - 1)
        assertThat(value(setting.compute(2024, 2024, "turn"), "turn", 2024)).isEqualTo(Figure.of(9));
    }

    @Test
    void aMonthlyIndicatorLagsByMonths() {
        setting.plugin(
                "test.a",
                Setting.definition("monthly")
                        .computation(new Computation.Formula("change(emissions, 1)"))
                        .periodKind(PeriodKind.MONTH)
                        .build());
        setting.store.with(
                CLIMATE, MAY, Store.of(EMISSIONS, "4020", "2023-M12", 5), Store.of(EMISSIONS, "4020", "2024-M01", 7));

        IndicatorResult result = setting.engine()
                .compute(request("monthly")
                        .municipalities("4020")
                        .periods(List.of(Period.month(2024, 1), Period.year(2024)))
                        .build());

        assertThat(result.table().figure("monthly", MIDT_TELEMARK, Period.month(2024, 1)))
                .isEqualTo(Figure.of(2));
        assertThat(value(result, "monthly", 2024)).isEqualTo(Figure.absent(Status.NOT_APPLICABLE));
    }

    @Test
    void aCalculatorReadsTheMonthsOfAYear() {
        setting.plugin(
                "test.a",
                calculator(
                        "yearly",
                        cell -> CellResult.value(cell.period().divide(PeriodKind.MONTH).stream()
                                .map(month -> cell.figure("emissions", month))
                                .reduce(Figure.of(0), Figure::plus)),
                        "emissions"));
        Store.Observation[] months = new Store.Observation[23];
        for (int i = 0; i < months.length; i++) {
            months[i] = Store.of(
                    EMISSIONS, "4020", Period.month(2023 + i / 12, i % 12 + 1).toString(), i + 1);
        }
        setting.store.with(CLIMATE, MAY, months);

        IndicatorResult result = setting.compute(2023, 2024, "yearly");

        assertThat(value(result, "yearly", 2023)).isEqualTo(Figure.of(78));
        assertThat(value(result, "yearly", 2024)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void aCalculatorReadsAnotherIndicatorInAnyYearThatIsHeld() {
        setting.plugin("test.a", formula("twice", "2 * emissions"));
        setting.plugin(
                "test.b",
                calculator("before", cell -> CellResult.value(cell.figure("twice", Period.year(2015))), "twice"));
        setting.store.with(CLIMATE, MAY, emissions(2015, 4), emissions(2024, 1));

        assertThat(value(setting.compute(2024, 2024, "before"), "before", 2024)).isEqualTo(Figure.of(8));
    }

    @Test
    void inEachCellTheNewestVintageKnownThenWins() {
        setting.plugin("test.a", formula("shown", "emissions"));
        setting.store.with(CLIMATE, MAY, emissions(2022, 1), emissions(2023, 2));
        setting.store.with(CLIMATE, JUNE, emissions(2023, 3), emissions(2024, 4));

        IndicatorResult now = setting.compute(2022, 2024, "shown");
        IndicatorResult inMay = setting.engine()
                .compute(IndicatorRequest.builder(Setting.BORDERS, MAY)
                        .indicators("shown")
                        .municipalities("4020")
                        .years(2022, 2024)
                        .build());

        assertThat(List.of(value(now, "shown", 2022), value(now, "shown", 2023), value(now, "shown", 2024)))
                .containsExactly(Figure.of(1), Figure.of(3), Figure.of(4));
        assertThat(List.of(value(inMay, "shown", 2022), value(inMay, "shown", 2023), value(inMay, "shown", 2024)))
                .containsExactly(Figure.of(1), Figure.of(2), Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void aNewerVintagesAbsenceWithAReasonWinsOverAnOldFigure() {
        setting.plugin("test.a", formula("shown", "emissions"));
        setting.store.with(CLIMATE, MAY, emissions(2024, 1));
        setting.store.with(
                CLIMATE, JUNE, new Store.Observation(EMISSIONS, "4020", "2024", Figure.absent(Status.WITHHELD)));

        assertThat(value(setting.compute(2024, 2024, "shown"), "shown", 2024))
                .isEqualTo(Figure.absent(Status.WITHHELD));
    }

    @Test
    void aVariableThatNoDatasetHasCostsItsIndicatorOnly() {
        setting.plugin("test.a", formula("good", "emissions"), formula("bad", "emisions + 1"), formula("worse", "bad"));
        setting.store.with(CLIMATE, MAY, emissions(2024, 1));

        IndicatorResult result = setting.compute(2024, 2024, "good", "bad", "worse");

        assertThat(value(result, "good", 2024)).isEqualTo(Figure.of(1));
        assertThat(result.table().column("bad")).isEmpty();
        assertThat(english(result.table().problems().get("bad")))
                .contains("'bad'", "'emisions'", "Load a dataset with", "'emissions'");
        assertThat(result.table().problems().get("worse").code()).isEqualTo("INDICATOR-NEEDS-FAILED");
        assertThat(english(result.table().problems().get("worse"))).contains("'worse' needs 'bad'", "'emisions'");
    }

    @Test
    void anUnknownIndicatorIsAnErrorWithTheNearestNames() {
        setting.plugin("test.a", formula("emissions_per_head", "emissions"));

        assertThatThrownBy(() -> setting.compute(2024, 2024, "emision_per_head", "zzz"))
                .isInstanceOfSatisfying(
                        IndicatorException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::code, Problem::where)
                                .containsExactly(
                                        tuple("INDICATOR-UNKNOWN", "emision_per_head"),
                                        tuple("INDICATOR-UNKNOWN", "zzz")))
                .hasMessageContaining("'emissions_per_head'");
    }

    @Test
    void municipalitiesThatDidNotExistThenAreAnErrorAndNoEmptyRow() {
        setting.plugin("test.a", formula("one", "1"));

        assertThatThrownBy(() -> setting.engine()
                        .compute(request("one")
                                .municipalities("0821", "4020", "9999")
                                .years(2024, 2024)
                                .build()))
                .isInstanceOfSatisfying(
                        LivskraftException.class,
                        wrong -> assertThat(wrong.problems()).hasSize(2))
                .hasMessageContaining("0821")
                .hasMessageContaining("9999");
    }

    @Test
    void aNameIsFirstAVariableThenAnIndicator() {
        setting.plugin("test.a", formula("emissions", "emissions / 10"), formula("user", "emissions"));
        setting.store.with(CLIMATE, MAY, emissions(2024, 50));

        IndicatorResult result = setting.compute(2024, 2024, "emissions", "user");

        assertThat(value(result, "emissions", 2024)).isEqualTo(Figure.of(5));
        assertThat(value(result, "user", 2024)).isEqualTo(Figure.of(50));
    }

    @Test
    void aFormulaCannotUseAnIndicatorOfAnotherKindOfPeriod() {
        setting.plugin(
                "test.a",
                Setting.definition("monthly")
                        .computation(new Computation.Formula("emissions"))
                        .periodKind(PeriodKind.MONTH)
                        .build(),
                formula("yearly", "monthly"));
        setting.store.with(CLIMATE, MAY, emissions(2024, 50));

        assertThat(setting.compute(2024, 2024, "yearly")
                        .table()
                        .problems()
                        .get("yearly")
                        .code())
                .isEqualTo("INDICATOR-PERIOD-KIND");
    }

    @Test
    void figuresUnderNumbersThatWereNotValidAreReported() {
        setting.plugin("test.a", formula("shown", "population"));
        setting.store.with(PEOPLE, MAY, people("0821", 2024, 6_000), people("4020", 2024, 10_000));

        IndicatorResult result = setting.compute(2024, 2024, "shown");

        assertThat(value(result, "shown", 2024)).isEqualTo(Figure.of(10_000));
        assertThat(result.dataProblems()).hasSize(1);
        assertThat(english(result.dataProblems().get(0))).contains("0821");
    }

    @Test
    void noPeriodBeforeTheYearsThatPeriodsHaveIsLookedUp() {
        setting.plugin("test.a", formula("far", "emissions + lag(lag(emissions, 1200), 1200)"));
        setting.store.with(CLIMATE, MAY, emissions(2024, 50));

        assertThat(value(setting.compute(2024, 2024, "far"), "far", 2024))
                .isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    private static String english(Problem problem) {
        return problem.message().in(Locale.ENGLISH);
    }
}
