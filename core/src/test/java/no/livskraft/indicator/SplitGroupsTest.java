package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static no.livskraft.indicator.Setting.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.indicator.comparison.Coverage;
import no.livskraft.indicator.comparison.GroupColumns;
import no.livskraft.municipality.SplitWeights;
import no.livskraft.spi.indicator.CellResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ålesund of 2020 (1507) became Ålesund (1508) and Haram (1580) in 2024; beside them Molde (1506) and Oslo (0301). */
class SplitGroupsTest {

    private static final Variable CARS = Store.flow("cars");
    private static final Variable AREA = Store.flow("area");
    private static final Variable POPULATION = Store.population();
    private static final Variable AVERAGE = new Variable(
            "average",
            LocalizedText.same("Average"),
            new Unit("kr", LocalizedText.same("kr")),
            false,
            false,
            MeasuredAt.START);
    private static final Dataset PEOPLE = Store.dataset("people", Borders.eachPeriod(), POPULATION, AVERAGE);
    private static final Dataset ROADS = Store.dataset("roads", Borders.eachPeriod(), CARS);
    private static final Dataset LAND = Store.dataset("land", Borders.at(Setting.BORDERS), AREA);

    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    private final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    private static Store.Observation people(String number, int year, double count) {
        return Store.of(POPULATION, number, Integer.toString(year), count);
    }

    private static Store.Observation cars(String number, int year, double count) {
        return Store.of(CARS, number, Integer.toString(year), count);
    }

    private void figuresOf2022And2024() {
        setting.store.with(
                PEOPLE,
                Store.MAY,
                people("1507", 2022, 66_000),
                people("1506", 2022, 32_000),
                people("1508", 2024, 58_000),
                people("1580", 2024, 9_000),
                people("1506", 2024, 32_500));
        setting.store.with(
                ROADS,
                Store.MAY,
                cars("1507", 2022, 33_000),
                cars("1506", 2022, 20_000),
                cars("1508", 2024, 30_000),
                cars("1580", 2024, 5_000),
                cars("1506", 2024, 20_500));
    }

    private IndicatorResult compute(String... indicators) {
        return setting.engine()
                .compute(request(indicators)
                        .municipalities("1506", "1508", "1580")
                        .years(2022, 2024)
                        .build());
    }

    private static Comparison compare(IndicatorResult result, String indicator, int year, String... group) {
        return Comparison.of(
                result.table(),
                indicator,
                Period.year(year),
                Arrays.stream(group).map(MunicipalityNumber::of).toList());
    }

    @Test
    void aGroupWithAllPiecesHasTheRatioOfTheOldMunicipality() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        figuresOf2022And2024();
        Comparison group = compare(compute("cars_each"), "cars_each", 2022, "1506", "1508", "1580");

        // 1000 × (33 000 + 20 000) / (66 000 + 32 000)
        assertThat(group.ratioOfSums()).isEqualTo(Figure.of(1000.0 * 53_000 / 98_000));
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(3, 3, 2));
        assertThat(group.ratioCoverage().note(Locale.ENGLISH))
                .contains("2 are counted together, since the figures do not tell them apart");
        assertThat(group.value(MunicipalityNumber.of("1580"))).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        assertThat(group.coverage()).isEqualTo(new Coverage(1, 3));
    }

    @Test
    void whereEveryPieceHasItsOwnFiguresTheyCountForThemselves() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        figuresOf2022And2024();
        Comparison group = compare(compute("cars_each"), "cars_each", 2024, "1506", "1508", "1580");

        assertThat(group.ratioOfSums()).isEqualTo(Figure.of(1000.0 * 55_500 / 99_500));
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(3, 3, 0));
        assertThat(group.ratioCoverage().note(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aGroupThatLacksAPieceRestsOnTheOthers() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        figuresOf2022And2024();
        Comparison group = compare(compute("cars_each"), "cars_each", 2022, "1506", "1508");

        assertThat(group.ratioOfSums()).isEqualTo(Figure.of(1000.0 * 20_000 / 32_000));
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(1, 2, 0));
    }

    @Test
    void aPartThatEveryPieceHasIsAddedForTheWholeThatTheOtherPartNeeds() {
        setting.plugin("test.a", ratio("density", "population", "area", 1));
        figuresOf2022And2024();
        setting.store.with(LAND, Store.MAY, Store.of(AREA, "1508", "2022", 380), Store.of(AREA, "1580", "2022", 260));
        Comparison group = compare(compute("density"), "density", 2022, "1508", "1580");

        assertThat(group.ratioOfSums()).isEqualTo(Figure.of(66_000.0 / 640));
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(2, 2, 2));
    }

    @Test
    void figuresOfEarlierPeriodsGoInByTheBordersOfTheirOwnTime() {
        setting.plugin("test.a", ratio("growth", "change(population, 2)", "lag(population, 2)", 100));
        figuresOf2022And2024();
        Comparison group = compare(compute("growth"), "growth", 2024, "1508", "1580");

        // 67 000 in 2024 from 66 000 in 2022
        assertThat(group.ratioOfSums()).isEqualTo(Figure.of(100.0 * 1_000 / 66_000));
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(2, 2, 2));
    }

    @Test
    void aYearIsMadeFromItsMonthsForTheWholeAsForAnyMunicipality() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        setting.store.with(PEOPLE, Store.MAY, people("1507", 2022, 66_000));
        setting.store.with(
                ROADS,
                Store.MAY,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month ->
                                Store.of(CARS, "1507", Period.month(2022, month).toString(), 1_000))
                        .toArray(Store.Observation[]::new));
        Comparison group = compare(compute("cars_each"), "cars_each", 2022, "1508", "1580");

        assertThat(group.ratioOfSums()).isEqualTo(Figure.of(1000.0 * 12_000 / 66_000));
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(2, 2, 2));
    }

    @Test
    void otherIndicatorsGoInIfTheyAreSumsToo() {
        setting.plugin(
                "test.a",
                formula("vehicles", "cars + 0.5 * cars"),
                formula("most", "max(cars, population)"),
                ratio("sum_each", "vehicles", "population", 1),
                ratio("most_each", "most", "population", 1));
        figuresOf2022And2024();
        IndicatorResult result = compute("sum_each", "most_each");

        assertThat(compare(result, "sum_each", 2022, "1508", "1580").ratioOfSums())
                .isEqualTo(Figure.of(1.5 * 33_000 / 66_000));
        assertThat(compare(result, "most_each", 2022, "1508", "1580").ratioOfSums())
                .isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
    }

    @Test
    void averagesAndCalculatorsHaveNoWhole() {
        setting.plugin("test.a", ratio("weighted", "average", "population", 1));
        setting.plugin(
                "test.b",
                Setting.calculator(
                        "computed",
                        cell -> CellResult.ratio(
                                cell.figure("cars", cell.period()), cell.figure("population", cell.period()), 1),
                        "cars",
                        "population"));
        figuresOf2022And2024();
        setting.store.with(PEOPLE, Store.JUNE, Store.of(AVERAGE, "1507", "2022", 7));
        IndicatorResult result = compute("weighted", "computed");

        for (String indicator : List.of("weighted", "computed")) {
            Comparison group = compare(result, indicator, 2022, "1508", "1580");
            assertThat(group.ratioOfSums()).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
            assertThat(group.ratioCoverage()).isEqualTo(new Coverage(0, 2, 0));
        }
    }

    @Test
    void aWithheldFigureOfTheOldMunicipalityTakesTheWholeWithIt() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        figuresOf2022And2024();
        setting.store.with(
                ROADS, Store.JUNE, new Store.Observation(CARS, "1507", "2022", Figure.absent(Status.WITHHELD)));
        Comparison group = compare(compute("cars_each"), "cars_each", 2022, "1506", "1508", "1580");

        // whoever knows the total of all three would know it
        assertThat(group.ratioOfSums()).isEqualTo(WITHHELD);
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(1, 3, 0));
    }

    private static IndicatorDefinition guarded(String id, Computation computation) {
        return Setting.definition(id).computation(computation).smallestCount(5).build();
    }

    @Test
    void aSmallCountOfAWholeIsWithheldAndTheGroupsRatioDoesNotGiveItAway() {
        setting.plugin("test.a", guarded("cars_each", new Computation.Ratio("cars", "population", 1000)));
        figuresOf2022And2024();
        setting.store.with(ROADS, Store.JUNE, cars("1507", 2022, 3));
        IndicatorResult result = compute("cars_each");
        Comparison group = compare(result, "cars_each", 2022, "1506", "1508", "1580");

        assertThat(result.table()
                        .column("cars_each")
                        .orElseThrow()
                        .parts()
                        .orElseThrow()
                        .together())
                .singleElement()
                .satisfies(whole -> assertThat(whole.numerators().figure(0)).isEqualTo(WITHHELD));
        assertThat(group.ratioOfSums()).isEqualTo(WITHHELD);
        assertThat(group.ratioCoverage()).isEqualTo(new Coverage(1, 3, 0));
        assertThat(result.explain("cars_each", MunicipalityNumber.of("1580"), Period.year(2022))
                        .text(Locale.ENGLISH))
                .contains("As published for 1507 Ålesund: (the figure is withheld")
                .contains("1507 was split");
    }

    @Test
    void aSmallCountOfAMemberIsNotGivenAwayByTheWhole() {
        setting.plugin("test.a", guarded("areas_each", new Computation.Ratio("area", "population", 1)));
        figuresOf2022And2024();
        setting.store.with(LAND, Store.MAY, Store.of(AREA, "1508", "2022", 3), Store.of(AREA, "1580", "2022", 260));

        assertThat(compare(compute("areas_each"), "areas_each", 2022, "1508", "1580")
                        .ratioOfSums())
                .isEqualTo(WITHHELD);
    }

    @Test
    void anIndicatorThatKeepsSmallCountsBackIsNotTakenApart() {
        setting.plugin(
                "test.a",
                guarded("guarded_cars", new Computation.Formula("cars")),
                ratio("cars_each", "guarded_cars", "population", 1000));
        figuresOf2022And2024();
        setting.store.with(ROADS, Store.JUNE, cars("1507", 2022, 3));
        IndicatorResult result = compute("cars_each");

        assertThat(result.table()
                        .column("cars_each")
                        .orElseThrow()
                        .parts()
                        .orElseThrow()
                        .together())
                .isEmpty();
    }

    @Test
    void allPeriodsAtOnceSayTheSame() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        figuresOf2022And2024();
        IndicatorResult result = compute("cars_each");
        List<MunicipalityNumber> group = result.table().grid().municipalities();
        GroupColumns columns = GroupColumns.of(result.table(), "cars_each", group);

        for (int year = 2022; year <= 2024; year += 2) {
            Comparison one = Comparison.of(result.table(), "cars_each", Period.year(year), group);
            assertThat(columns.ratioOfSums().figure(year - 2022)).isEqualTo(one.ratioOfSums());
            assertThat(columns.ratioCoverage(Period.year(year))).isEqualTo(one.ratioCoverage());
            assertThat(one.ratioCoverage().counted()).isEqualTo(3);
        }
    }

    @Test
    void withWeightsThePiecesAreEstimatedAndTheWholeIsNot() {
        setting.plugin("test.a", ratio("cars_each", "cars", "population", 1000));
        figuresOf2022And2024();
        SplitWeights weights = SplitWeights.of(
                LocalizedText.same("invented shares"),
                SplitWeights.Split.forwards(
                        MunicipalityNumber.of("1507"),
                        LocalDate.of(2024, 1, 1),
                        Map.of(MunicipalityNumber.of("1508"), 0.75, MunicipalityNumber.of("1580"), 0.25)));
        IndicatorResult result = setting.engine()
                .compute(request("cars_each")
                        .municipalities("1506", "1508", "1580")
                        .years(2022, 2022)
                        .weights(weights)
                        .build());

        assertThat(compare(result, "cars_each", 2022, "1508", "1580").ratioOfSums())
                .isEqualTo(Figure.of(500));
        Comparison piece = compare(result, "cars_each", 2022, "1506", "1580");
        assertThat(piece.value(MunicipalityNumber.of("1580")).flags()).contains(Flag.ESTIMATED);
        assertThat(piece.ratioOfSums().flags()).contains(Flag.ESTIMATED);
        assertThat(piece.ratioOfSums().value()).isEqualTo(1000 * (20_000 + 0.25 * 33_000) / (32_000 + 0.25 * 66_000));
    }
}
