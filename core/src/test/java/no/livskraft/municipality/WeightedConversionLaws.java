package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.SHARE;
import static no.livskraft.municipality.Scene.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
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
import no.livskraft.data.Status;
import org.assertj.core.data.Offset;

/** What holds for figures that are carried through splits by somebody's weights, in every history. */
class WeightedConversionLaws {

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.any();
    }

    @Provide
    Arbitrary<GeneratedHistory> histories() {
        return Arbitraries.randomValue(GeneratedHistory::new);
    }

    private static Offset<Double> hardly(double size) {
        return within(1e-9 * Math.max(1, Math.abs(size)));
    }

    private static double sum(Observations figures) {
        return figures.grid().municipalities().stream()
                .mapToDouble(number -> figures.figure(number, PERIOD).value())
                .sum();
    }

    @Property(tries = 300)
    void theSumOverAllMunicipalitiesStaysTheSame(@ForAll("scenes") Scene scene) {
        BorderConversion weighted = scene.conversion().weighted(Weights.random(scene.register(), scene.random()));
        Observations figures = scene.figures(0);

        double before = sum(figures);
        double after =
                sum(scene.carry(weighted, figures, scene.given(), scene.to()).observations());

        assertThat(after).isCloseTo(before, hardly(before));
    }

    @Property(tries = 300)
    void withTheSharesThatAreTrueEveryFigureIsTheTrueOne(
            @ForAll("histories") GeneratedHistory history, @ForAll Random random) {
        Scene scene = Scene.of(history.register(), random);
        Map<MunicipalityNumber, Figure> measured = new HashMap<>();
        history.parishes(scene.given())
                .forEach((number, parishes) -> measured.put(number, Figure.of(GeneratedHistory.people(parishes))));
        BorderConversion weighted = scene.conversion().weighted(Weights.ofParishes(history));
        Observations carried = scene.carry(
                        weighted, Figures.observations(POPULATION, PERIOD, measured), scene.given(), scene.to())
                .observations();

        boolean estimated = false;
        for (MunicipalityNumber number : carried.grid().municipalities()) {
            Figure figure = carried.figure(number, PERIOD);
            double people = GeneratedHistory.people(history.parishes(scene.to()).get(number));
            assertThat(figure.value()).isCloseTo(people, hardly(people));
            estimated |= figure.flags().contains(Flag.ESTIMATED);
        }
        Statistics.label("estimated").collect(estimated ? "some" : "none");
    }

    @Property(tries = 300)
    void weightsChangeOnlyWhatWasNotComparable(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(10);
        BorderConversion weighted = scene.conversion().weighted(Weights.random(scene.register(), scene.random()));
        ConvertedObservations without = scene.carry(figures, scene.given(), scene.to());
        ConvertedObservations with = scene.carry(weighted, figures, scene.given(), scene.to());

        for (MunicipalityNumber number : scene.numbers(scene.to())) {
            Figure plain = without.observations().figure(number, PERIOD);
            Figure divided = with.observations().figure(number, PERIOD);
            boolean isDivided = with.isDivided(number, PERIOD);
            assertThat(isDivided).isEqualTo(plain.status() == Status.NOT_COMPARABLE);
            if (!isDivided) {
                assertThat(divided).isEqualTo(plain);
            } else if (divided.isPresent()) {
                assertThat(divided.flags()).contains(Flag.ESTIMATED, Flag.RECALCULATED);
            } else {
                assertThat(CellState.status(with.origins(number, PERIOD).stream()
                                .map(origin -> figures.figure(origin, PERIOD).state())
                                .reduce((short) 0, CellState::combine)))
                        .isEqualTo(divided.status());
            }
        }
    }

    @Property(tries = 300)
    void aFigureIsTheSumOfItsOriginsTimesTheirShares(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(0);
        BorderConversion weighted = scene.conversion().weighted(Weights.random(scene.register(), scene.random()));
        ConvertedObservations carried = scene.carry(weighted, figures, scene.given(), scene.to());

        Map<MunicipalityNumber, Double> used = new HashMap<>();
        for (MunicipalityNumber number : scene.numbers(scene.to())) {
            double sum = 0;
            for (MunicipalityNumber origin : carried.origins(number, PERIOD)) {
                double share = carried.share(number, PERIOD, origin).orElseThrow();
                used.merge(origin, share, Double::sum);
                sum += share * figures.figure(origin, PERIOD).value();
            }
            assertThat(carried.observations().figure(number, PERIOD).value()).isCloseTo(sum, hardly(sum));
        }
        assertThat(used.keySet()).containsExactlyInAnyOrderElementsOf(scene.numbers(scene.given()));
        assertThat(used.values()).allSatisfy(share -> assertThat(share).isCloseTo(1, within(1e-9)));
    }

    @Property(tries = 300)
    void carryingByWayOfADateInBetweenIsCarryingAtOnce(@ForAll("scenes") Scene scene) {
        BorderConversion weighted = scene.conversion().weighted(Weights.random(scene.register(), scene.random()));
        Observations figures = scene.figures(0);
        Observations once =
                scene.carry(weighted, figures, scene.given(), scene.middle()).observations();
        Observations twice =
                scene.carry(weighted, once, scene.middle(), scene.to()).observations();
        Observations direct =
                scene.carry(weighted, figures, scene.given(), scene.to()).observations();
        boolean onward = !scene.middle().isBefore(scene.given()) && !scene.to().isBefore(scene.middle());
        boolean back = !scene.middle().isAfter(scene.given()) && !scene.to().isAfter(scene.middle());

        if (onward || back) {
            for (MunicipalityNumber number : scene.numbers(scene.to())) {
                double expected = direct.figure(number, PERIOD).value();
                assertThat(twice.figure(number, PERIOD).value()).isCloseTo(expected, hardly(sum(figures)));
            }
        }
        Statistics.label("way").collect(onward || back ? "one way" : "to and fro");
    }

    @Property(tries = 300)
    void aGroupThatHoldsAllPiecesIsNeverEstimated(@ForAll("scenes") Scene scene) {
        BorderConversion weighted = scene.conversion().weighted(Weights.random(scene.register(), scene.random()));
        Observations figures = scene.figures(10);
        List<Set<MunicipalityNumber>> together =
                scene.carry(figures, scene.given(), scene.to()).together(PERIOD);

        assertThat(weighted.convertGroups(figures, Borders.at(scene.given()), scene.to(), together))
                .isEqualTo(scene.conversion().convertGroups(figures, Borders.at(scene.given()), scene.to(), together))
                .allSatisfy(figure -> assertThat(figure.get(PERIOD).flags()).doesNotContain(Flag.ESTIMATED));
        Statistics.label("groups").collect(together.isEmpty() ? "none" : "some");
    }

    @Property(tries = 200)
    void aShareIsNeverDivided(@ForAll("scenes") Scene scene) {
        Observations counts = scene.figures(0);
        Observations shares = new Observations(SHARE, counts.grid(), counts.cells(), Map.of());
        BorderConversion weighted = scene.conversion().weighted(Weights.random(scene.register(), scene.random()));

        assertThat(scene.carry(weighted, shares, scene.given(), scene.to()).observations())
                .isEqualTo(scene.carry(shares, scene.given(), scene.to()).observations());
    }
}
