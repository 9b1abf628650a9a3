package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions, computations, and the tables that are computed by them. */
class IndicatorDefinitionTest {

    private static final LocalizedText TEXT = LocalizedText.same("x");
    private static final Unit PERSONS = new Unit("persons", TEXT);
    private static final MunicipalityNumber SKIEN = MunicipalityNumber.of("4003");
    private static final Grid GRID = Grid.of(List.of(SKIEN), List.of(Period.year(2024)));
    private static final Borders.At TODAY = new Borders.At(LocalDate.of(2024, 1, 1));

    private static final FigureSource SOURCE = FigureSource.of("SSB", "CC BY 4.0", TEXT, TEXT);
    private static final Taxonomy TAXONOMY =
            new Taxonomy(Optional.of("environmental"), Optional.empty(), Optional.of("good"));

    private static IndicatorDefinition.Builder complete(String id) {
        return IndicatorDefinition.builder(id)
                .title(TEXT)
                .description(TEXT)
                .unit(PERSONS, 0)
                .computation(new Computation.Formula("population"))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY);
    }

    private static IndicatorColumn column(String id) {
        return new IndicatorColumn(
                complete(id).build(), Column.builder(1).set(0, Figure.of(3)).build(), Optional.empty());
    }

    @Test
    void aBuilderBeginsWithAYearlyIndicatorThatBelongsNowhereYet() {
        IndicatorDefinition definition = complete("people").build();

        assertThat(definition.version()).isEqualTo(1);
        assertThat(definition.decimals()).isZero();
        assertThat(definition.periodKind()).isEqualTo(PeriodKind.YEAR);
        assertThat(definition.themes()).isEmpty();
        assertThat(definition.vitalityDimensions()).isEmpty();
        assertThat(definition.influence()).isEmpty();
        assertThat(definition.smallestBase()).isEmpty();
        assertThat(definition.smallestCount()).isEmpty();
        assertThat(definition.sources()).isEmpty();
        assertThat(definition.sdgTargets()).isEmpty();
        assertThat(definition.taxonomy()).isEmpty();
    }

    @Test
    void aBuilderPassesOnWhatItWasGiven() {
        IndicatorDefinition definition = complete("people")
                .version(2)
                .unit(PERSONS, 3)
                .periodKind(PeriodKind.MONTH)
                .direction(Direction.LOWER_IS_BETTER)
                .perspective(Perspective.OWN_OPERATIONS)
                .themes("land-use", "climate-energy", "land-use")
                .vitalityDimensions("business")
                .computation(new Computation.Ratio("a", "b", 100))
                .influence(Influence.SHARED)
                .smallestBase(50)
                .smallestCount(5)
                .sources(SOURCE)
                .sdgTargets("11.6", "3.4", "11.6")
                .taxonomy(TAXONOMY)
                .build();

        assertThat(definition.version()).isEqualTo(2);
        assertThat(definition.influence()).contains(Influence.SHARED);
        assertThat(definition.smallestBase()).contains(50);
        assertThat(definition.smallestCount()).contains(5);
        assertThat(definition.sources()).containsExactly(SOURCE);
        assertThat(definition.sdgTargets()).extracting(SdgTarget::code).containsExactly("3.4", "11.6");
        assertThat(definition.taxonomy()).contains(TAXONOMY);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> definition.sources().clear());
        assertThat(definition.decimals()).isEqualTo(3);
        assertThat(definition.periodKind()).isEqualTo(PeriodKind.MONTH);
        assertThat(definition.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(definition.perspective()).isEqualTo(Perspective.OWN_OPERATIONS);
        assertThat(definition.themes()).containsExactly("climate-energy", "land-use");
        assertThat(definition.vitalityDimensions()).containsExactly("business");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> definition.themes().add("heritage"));
    }

    @Test
    void whatIsNotSetIsNamed() {
        IndicatorDefinition.Builder builder = IndicatorDefinition.builder("people");

        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("title");
        builder.title(TEXT);
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("description");
        builder.description(TEXT);
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("unit");
        builder.unit(PERSONS, 0);
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("computation")
                .withMessageContaining("people");
        builder.computation(new Computation.Formula("population"));
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("direction");
        builder.direction(Direction.CONTEXT);
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("perspective");
        assertThat(builder.perspective(Perspective.TERRITORY).build().direction())
                .isEqualTo(Direction.CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, Integer.MAX_VALUE})
    void decimalsAreZeroToNine(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("people").unit(PERSONS, decimals).build());
    }

    @Test
    void theFirstVersionIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("people").version(0).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aLimitForSmallNumbersIsAtLeastOne(int limit) {
        Computation ratio = new Computation.Ratio("a", "b", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("people")
                        .computation(ratio)
                        .smallestBase(limit)
                        .build())
                .withMessageContaining("small numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("people").smallestCount(limit).build())
                .withMessageContaining("small numbers");
    }

    @Test
    void oneFormulaHasNoDenominatorThatCouldBeTooSmall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("people").smallestBase(50).build())
                .withMessageContaining("denominator");
        assertThat(complete("people")
                        .computation(new Computation.Calculated(List.of("population")))
                        .smallestBase(50)
                        .build()
                        .smallestBase())
                .contains(50);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aFactorIsFiniteAndNotZero(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Computation.Ratio("a", "b", factor));
    }

    @Test
    void aComputationHasFormulasOrInputs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Computation.Ratio(" ", "b", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Computation.Ratio("a", "", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Computation.Formula("\t"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Computation.Calculated(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Computation.Calculated(List.of("Population")));
        List<String> inputs = new ArrayList<>(List.of("population"));
        Computation.Calculated calculated = new Computation.Calculated(inputs);
        inputs.clear();
        assertThat(calculated.inputs()).containsExactly("population");
    }

    @Test
    void theColumnsOfAnIndicatorAreEquallyLong() {
        Column one = Column.builder(1).build();
        Column two = Column.builder(2).build();

        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorColumn.Parts(one, two, 1));
        Optional<IndicatorColumn.Parts> parts = Optional.of(new IndicatorColumn.Parts(two, two, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorColumn(complete("people").build(), one, parts))
                .withMessageContaining("people");
    }

    @Test
    void aWholeHasPartsAndFiguresForEveryPeriodOfTheTable() {
        MunicipalityNumber porsgrunn = MunicipalityNumber.of("4001");
        Grid both = Grid.of(List.of(SKIEN, porsgrunn), List.of(Period.year(2024)));
        Column one = Column.builder(1).build();
        Column two = Column.builder(2).build();
        Set<MunicipalityNumber> names = Set.of(SKIEN, porsgrunn);

        assertThat(new IndicatorColumn.Together(names, one, one).municipalities())
                .containsExactly(porsgrunn, SKIEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorColumn.Together(Set.of(SKIEN), one, one))
                .withMessageContaining("4003");
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorColumn.Together(names, one, two));
        assertThat(table(both, new IndicatorColumn.Together(names, one, one)).columns())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(both, new IndicatorColumn.Together(names, two, two)))
                .withMessageContaining("'people'");
        Set<MunicipalityNumber> strangers = Set.of(SKIEN, MunicipalityNumber.of("0301"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(both, new IndicatorColumn.Together(strangers, one, one)))
                .withMessageContaining("0301");
    }

    private static ResultTable table(Grid grid, IndicatorColumn.Together whole) {
        Column cells = Column.builder(grid.size()).build();
        IndicatorColumn.Parts parts = new IndicatorColumn.Parts(cells, cells, 1, List.of(whole));
        return new ResultTable(
                grid,
                TODAY,
                List.of(new IndicatorColumn(complete("people").build(), cells, Optional.of(parts))),
                Map.of());
    }

    @Test
    void aTableAnswersForItsCellsAndNamesWhatItDoesNotHave() {
        ResultTable table = new ResultTable(GRID, TODAY, List.of(column("b"), column("a")), Map.of());

        assertThat(table.figure("a", SKIEN, Period.year(2024))).isEqualTo(Figure.of(3));
        assertThat(table.columns())
                .extracting(column -> column.definition().id())
                .containsExactly("b", "a");
        assertThat(table.column("c")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.figure("c", SKIEN, Period.year(2024)))
                .withMessageContaining("'c'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.figure("a", SKIEN, Period.year(2023)))
                .withMessageContaining("2023");
    }

    @Test
    void anIndicatorStandsOnceInATable() {
        Problem problem = new Problem("ENGINE-1", "a", TEXT);
        List<IndicatorColumn> twice = List.of(column("a"), column("a"));
        List<IndicatorColumn> once = List.of(column("a"));

        assertThatIllegalArgumentException().isThrownBy(() -> new ResultTable(GRID, TODAY, twice, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResultTable(GRID, TODAY, once, Map.of("a", problem)));
        assertThat(new ResultTable(GRID, TODAY, once, Map.of("b", problem)).problems())
                .containsEntry("b", problem);
    }

    @Test
    void aColumnIsAsLongAsTheTablesGrid() {
        Grid wider = Grid.of(List.of(SKIEN), List.of(Period.year(2023), Period.year(2024)));
        List<IndicatorColumn> columns = List.of(column("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultTable(wider, TODAY, columns, Map.of()))
                .withMessageContaining("'a'");
    }
}
