package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables, datasets, vintages and observations. */
class DatasetTest {

    private static final LocalizedText TEXT = LocalizedText.same("x");
    private static final Unit PERSONS = new Unit("persons", LocalizedText.of("personer", "personar", "persons"));
    private static final Variable POPULATION = Variable.stock("population", TEXT, PERSONS, MeasuredAt.START);
    private static final Variable BIRTHS = Variable.flow("births", TEXT, PERSONS);
    private static final Instant THEN = Instant.parse("2026-08-17T00:00:00Z");
    private static final MunicipalityNumber SKIEN = MunicipalityNumber.of("4003");

    private static Dataset dataset(Variable... variables) {
        return new Dataset("people", TEXT, "SSB", "CC BY 4.0", TEXT, Borders.eachPeriod(), List.of(variables));
    }

    private static Observations observations(Variable variable) {
        Grid grid = Grid.of(List.of(SKIEN), List.of(Period.year(2024)));
        return new Observations(
                variable, grid, Column.builder(1).set(0, Figure.of(5)).build(), Map.of());
    }

    @Test
    void aStockAddsUpOverPlacesOnlyAndAFlowOverTimeToo() {
        assertThat(POPULATION.additiveOverPlaces()).isTrue();
        assertThat(POPULATION.additiveOverTime()).isFalse();
        assertThat(BIRTHS.additiveOverTime()).isTrue();
        assertThat(BIRTHS.measuredAt()).isEqualTo(MeasuredAt.DURING);
    }

    @Test
    void whatIsMeasuredAtOneMomentCannotAddUpOverTime() {
        for (MeasuredAt moment : List.of(MeasuredAt.START, MeasuredAt.END)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Variable("population", TEXT, PERSONS, true, true, moment))
                    .withMessageContaining("population");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "_a", "a-b", "a b", "å", "aB", "a.b", "lag(", "ı"})
    void anIdHasOneForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variable.flow(id, TEXT, PERSONS))
                .withMessageContaining("'" + id + "'");
        assertThatIllegalArgumentException().isThrownBy(() -> new Vintage(id, THEN, "fil.csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorDefinition.builder(id)
                        .title(TEXT)
                        .description(TEXT)
                        .unit(PERSONS, 0)
                        .direction(Direction.CONTEXT)
                        .perspective(Perspective.TERRITORY)
                        .computation(new Computation.Formula("1"))
                        .build());
    }

    @Test
    void anIdHasAtMostEightyCharacters() {
        assertThat(Variable.flow("a".repeat(80), TEXT, PERSONS).id()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> Variable.flow("a".repeat(81), TEXT, PERSONS));
    }

    @Test
    void aDatasetHasEachVariableOnceAndAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(DatasetTest::dataset);
        Variable sameId = Variable.flow("population", TEXT, PERSONS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset(POPULATION, sameId))
                .withMessageContaining("population");
    }

    @Test
    void aDatasetNamesPublisherAndLicence() {
        for (String blank : List.of("", " ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Dataset(
                            "people", TEXT, blank, "NLOD", TEXT, Borders.eachPeriod(), List.of(POPULATION)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Dataset("people", TEXT, "SSB", blank, TEXT, Borders.eachPeriod(), List.of(POPULATION)));
        }
    }

    @Test
    void aDatasetDoesNotSeeLaterChangesToItsList() {
        List<Variable> variables = new ArrayList<>(List.of(POPULATION));
        Dataset dataset = new Dataset("people", TEXT, "SSB", "NLOD", TEXT, Borders.eachPeriod(), variables);
        variables.clear();

        assertThat(dataset.variables()).containsExactly(POPULATION);
    }

    @Test
    void aVintageNamesWhereItWasRetrieved() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vintage("people", THEN, " "));
    }

    @Test
    void aBatchHoldsEachVariableOfItsDatasetAtMostOnce() {
        Dataset dataset = dataset(POPULATION);
        Vintage vintage = new Vintage("people", THEN, "folk.csv");
        List<Observations> twice = List.of(observations(POPULATION), observations(POPULATION));
        List<Observations> other = List.of(observations(BIRTHS));

        assertThat(new ObservationBatch(dataset, vintage, List.of()).observations())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObservationBatch(dataset, vintage, twice))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObservationBatch(dataset, vintage, other))
                .withMessageContaining("births");
    }

    @Test
    void aBatchRefusesTheVintageOfAnotherDataset() {
        Vintage other = new Vintage("elections", THEN, "valg.csv");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObservationBatch(dataset(POPULATION), other, List.of()))
                .withMessageContaining("elections");
    }

    @Test
    void whatWasNotObservedIsNotAvailable() {
        Observations observations = observations(POPULATION);

        assertThat(observations.figure(SKIEN, Period.year(2024))).isEqualTo(Figure.of(5));
        assertThat(observations.figure(SKIEN, Period.year(2023))).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(observations.figure(MunicipalityNumber.of("0301"), Period.year(2024)))
                .isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void observationsFitTheirGrid() {
        Grid grid = Grid.of(List.of(SKIEN), List.of(Period.year(2024)));
        Column one = Column.builder(1).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Observations(POPULATION, grid, Column.builder(2).build(), Map.of()));
        for (int index : new int[] {-1, 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Observations(POPULATION, grid, one, Map.of(index, ":")));
        }
        Observations withSymbol = new Observations(POPULATION, grid, one, Map.of(0, ":"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> withSymbol.symbols().clear());
    }
}
