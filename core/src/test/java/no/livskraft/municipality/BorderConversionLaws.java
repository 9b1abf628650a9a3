package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;

/** What holds for every history, the invented ones and Norway's own, between any two of its days. */
class BorderConversionLaws {

    private static final Period PERIOD = Scene.PERIOD;

    @Provide
    Arbitrary<GeneratedHistory> histories() {
        return Arbitraries.randomValue(GeneratedHistory::new);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.any();
    }

    @Property(tries = 500)
    void everyFigureThatIsCarriedIsTheTrueOne(@ForAll("histories") GeneratedHistory history, @ForAll Random random) {
        Scene scene = Scene.of(history.register(), random);
        Map<MunicipalityNumber, Figure> measured = new HashMap<>();
        history.parishes(scene.given())
                .forEach((number, parishes) -> measured.put(number, Figure.of(GeneratedHistory.people(parishes))));
        Observations carried = scene.carry(
                        Figures.observations(POPULATION, PERIOD, measured), scene.given(), scene.to())
                .observations();

        int present = 0;
        for (MunicipalityNumber number : carried.grid().municipalities()) {
            Figure figure = carried.figure(number, PERIOD);
            if (figure.isPresent()) {
                present++;
                assertThat(figure.value())
                        .isEqualTo(GeneratedHistory.people(
                                history.parishes(scene.to()).get(number)));
            } else {
                assertThat(figure.status()).isEqualTo(Status.NOT_COMPARABLE);
            }
        }
        Statistics.label("carried")
                .collect(present == 0 ? "none" : present == carried.grid().size() ? "all" : "some");
    }

    @Property(tries = 300)
    void theWholeCountryIsAlwaysTheSumOfAll(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(0);
        double total = scene.numbers(scene.given()).stream()
                .mapToDouble(number -> figures.figure(number, PERIOD).value())
                .sum();

        assertThat(scene.conversion()
                        .convertGroup(
                                figures, Borders.at(scene.given()), scene.to(), Set.copyOf(scene.numbers(scene.to())))
                        .get(PERIOD)
                        .value())
                .isEqualTo(total);
    }

    @Property(tries = 300)
    void noFigureIsCountedTwiceAndNoneIsLostOnTheWay(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(0);
        ConvertedObservations converted = scene.carry(figures, scene.given(), scene.to());

        Set<MunicipalityNumber> used = new HashSet<>();
        double carried = 0;
        for (MunicipalityNumber number : scene.numbers(scene.to())) {
            Figure figure = converted.observations().figure(number, PERIOD);
            List<MunicipalityNumber> origins = converted.origins(number, PERIOD);
            assertThat(origins).isNotEmpty();
            if (figure.isPresent()) {
                carried += figure.value();
                assertThat(origins)
                        .allSatisfy(origin -> assertThat(used.add(origin)).isTrue());
                assertThat(figure.flags().contains(Flag.RECALCULATED)).isEqualTo(origins.size() > 1);
            }
        }
        assertThat(carried)
                .isEqualTo(used.stream()
                        .mapToDouble(number -> figures.figure(number, PERIOD).value())
                        .sum());
    }

    @Property(tries = 300)
    void nothingAbsentBecomesPresent(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(20);
        Observations complete = scene.figures(0);
        ConvertedObservations converted = scene.carry(figures, scene.given(), scene.to());
        Observations comparable =
                scene.carry(complete, scene.given(), scene.to()).observations();

        for (MunicipalityNumber number : scene.numbers(scene.to())) {
            short reasons = converted.origins(number, PERIOD).stream()
                    .map(origin -> figures.figure(origin, PERIOD).state())
                    .reduce((short) 0, CellState::combine);
            Status expected =
                    comparable.figure(number, PERIOD).isPresent() ? CellState.status(reasons) : Status.NOT_COMPARABLE;
            assertThat(converted.observations().figure(number, PERIOD).status()).isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void carryingToTheSameBordersChangesNothing(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(20);
        List<MunicipalityNumber> rows = figures.grid().municipalities();
        ConvertedObservations converted =
                scene.conversion().convert(figures, Borders.at(scene.given()), scene.given(), rows);

        assertThat(converted.observations()).isEqualTo(figures);
        assertThat(rows)
                .allSatisfy(
                        number -> assertThat(converted.origins(number, PERIOD)).containsExactly(number));
    }

    @Property(tries = 300)
    void whatTwoStepsCarryOneStepCarriesAlike(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(10);
        Observations once = scene.carry(figures, scene.given(), scene.middle()).observations();
        Observations twice = scene.carry(once, scene.middle(), scene.to()).observations();
        Observations direct = scene.carry(figures, scene.given(), scene.to()).observations();
        boolean onward = !scene.middle().isBefore(scene.given()) && !scene.to().isBefore(scene.middle());
        boolean back = !scene.middle().isAfter(scene.given()) && !scene.to().isAfter(scene.middle());

        if (onward || back) {
            for (MunicipalityNumber number : scene.numbers(scene.to())) {
                if (twice.figure(number, PERIOD).isPresent()) {
                    assertThat(direct.figure(number, PERIOD).value())
                            .isEqualTo(twice.figure(number, PERIOD).value());
                }
            }
        }
        Statistics.label("steps").collect(onward || back ? "one way" : "to and fro");
    }

    @Property(tries = 200)
    void theOrderOfTheSourcesRowsMakesNoDifference(@ForAll("scenes") Scene scene) {
        Map<MunicipalityNumber, Figure> fractions = new HashMap<>();
        for (MunicipalityNumber number : scene.numbers(scene.given())) {
            fractions.put(number, Figure.of(scene.random().nextDouble() * 1e6));
        }
        List<MunicipalityNumber> shuffled = new ArrayList<>(fractions.keySet());
        Collections.shuffle(shuffled, scene.random());
        Map<MunicipalityNumber, List<Figure>> lists = new HashMap<>();
        fractions.forEach((number, figure) -> lists.put(number, List.of(figure)));
        Observations one = Figures.observations(POPULATION, PERIOD, fractions);
        Observations other = Figures.observations(POPULATION, shuffled, List.of(PERIOD), lists);

        assertThat(scene.carry(one, scene.given(), scene.to()).observations())
                .isEqualTo(scene.carry(other, scene.given(), scene.to()).observations());
    }

    @Property(tries = 300)
    void predecessorsAndSuccessorsMirrorEachOther(@ForAll("scenes") Scene scene) {
        LocalDate early = scene.given().isBefore(scene.to()) ? scene.given() : scene.to();
        LocalDate late = scene.given().isBefore(scene.to()) ? scene.to() : scene.given();

        for (MunicipalityNumber number : scene.numbers(late)) {
            List<MunicipalityNumber> before = scene.register().predecessors(number, late, early);
            assertThat(before)
                    .isNotEmpty()
                    .allSatisfy(earlier -> assertThat(scene.register().successors(earlier, early, late))
                            .contains(number));
        }
    }
}
