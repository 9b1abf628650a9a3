package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Scene.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.BorderChange;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;

/** Times of numbers, ways to and fro, and how a register is put together make no difference where they should not. */
class HistoryLaws {

    private static final int YEARS = 7;

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.any();
    }

    @Provide
    Arbitrary<GeneratedHistory> histories() {
        return Arbitraries.randomValue(GeneratedHistory::new);
    }

    @Property(tries = 300)
    void figuresOfEachPeriodAreCarriedByTheNumbersOfTheirOwnTime(
            @ForAll("histories") GeneratedHistory history, @ForAll Random random) {
        List<Period> years = IntStream.range(0, YEARS)
                .mapToObj(year -> Period.year(GeneratedHistory.BEGIN.getYear() + year))
                .toList();
        Set<MunicipalityNumber> rows = new TreeSet<>();
        years.forEach(year -> rows.addAll(history.parishes(year.start()).keySet()));
        Map<MunicipalityNumber, List<Figure>> measured = new HashMap<>();
        for (MunicipalityNumber row : rows) {
            measured.put(
                    row,
                    years.stream()
                            .map(year -> Optional.ofNullable(
                                            history.parishes(year.start()).get(row))
                                    .map(parishes -> Figure.of(GeneratedHistory.people(parishes)))
                                    .orElse(Figure.absent(Status.NOT_APPLICABLE)))
                            .toList());
        }
        Scene scene = Scene.of(history.register(), random);
        ConvertedObservations carried = scene.conversion()
                .convert(
                        Figures.observations(POPULATION, List.copyOf(rows), years, measured),
                        Borders.eachPeriod(),
                        scene.to(),
                        scene.numbers(scene.to()));

        assertThat(carried.problems()).isEmpty();
        for (MunicipalityNumber number : scene.numbers(scene.to())) {
            double people = GeneratedHistory.people(history.parishes(scene.to()).get(number));
            for (Period year : years) {
                Figure figure = carried.observations().figure(number, year);
                assertThat(figure.isPresent() ? figure.value() : people)
                        .as("%s in %s", number, year)
                        .isEqualTo(people);
                assertThat(figure.status()).isIn(Status.PRESENT, Status.NOT_COMPARABLE);
            }
        }
        boolean again = rows.stream()
                .anyMatch(row -> Validity.of(history.register().versions(row)).size() > 1);
        Statistics.label("numbers").collect(again ? "used again" : "used once");
    }

    @Property(tries = 300)
    void toAndFroThroughNewNumbersIsWhereItBegan(@ForAll("scenes") Scene scene) {
        Observations figures = scene.figures(10);
        Observations there = scene.carry(figures, scene.given(), scene.to()).observations();
        Observations back = scene.carry(there, scene.to(), scene.given()).observations();

        int kept = 0;
        for (MunicipalityNumber number : scene.numbers(scene.given())) {
            Optional<MunicipalityNumber> other = onlyNumber(scene, number, scene.given(), scene.to());
            if (other.isPresent()
                    && onlyNumber(scene, other.get(), scene.to(), scene.given()).isPresent()) {
                kept++;
                assertThat(back.figure(number, PERIOD)).isEqualTo(figures.figure(number, PERIOD));
            } else {
                assertThat(back.figure(number, PERIOD).isPresent()).isFalse();
            }
        }
        Statistics.label("kept").collect(kept == 0 ? "none" : "some");
    }

    private static Optional<MunicipalityNumber> onlyNumber(
            Scene scene, MunicipalityNumber number, LocalDate date, LocalDate other) {
        List<MunicipalityNumber> numbers =
                scene.register().lineage(number, date, other).numbers();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    @Property(tries = 100)
    void theOrderInWhichARegisterIsToldMakesNoDifference(@ForAll("scenes") Scene scene) {
        List<BorderChange> changes = new ArrayList<>(scene.register().changes());
        Set<MunicipalityVersion> all = Collections.newSetFromMap(new HashMap<>());
        changes.forEach(change -> {
            all.addAll(scene.register().versions(change.from()));
            all.addAll(scene.register().versions(change.to()));
        });
        scene.register()
                .validOn(scene.register().coveredFrom())
                .forEach(first -> all.addAll(scene.register().versions(first.number())));
        List<MunicipalityVersion> versions = new ArrayList<>(all);
        Collections.shuffle(changes, scene.random());
        Collections.shuffle(versions, scene.random());
        MunicipalityRegister shuffled = MunicipalityRegister.of(
                versions,
                changes,
                scene.register().coveredFrom(),
                scene.register().knownUntil());
        Observations figures = scene.figures(10);

        assertThat(shuffled.changes()).isEqualTo(scene.register().changes());
        assertThat(new BorderConversion(shuffled)
                        .convert(figures, Borders.at(scene.given()), scene.to(), scene.numbers(scene.to()))
                        .observations())
                .isEqualTo(scene.carry(figures, scene.given(), scene.to()).observations());
    }

    @Property(tries = 100)
    void aConversionThatIsKeptAnswersAsANewOne(@ForAll("scenes") Scene scene) {
        BorderConversion kept = scene.conversion();
        List<SplitWeights> weights = List.of(
                Weights.random(scene.register(), scene.random()), Weights.random(scene.register(), scene.random()));
        List<LocalDate> days = List.of(scene.given(), scene.middle(), scene.to());
        Observations figures = scene.figures(10);

        for (int i = 0; i < 20; i++) {
            LocalDate to = days.get(scene.random().nextInt(3));
            List<MunicipalityNumber> wanted = new ArrayList<>(scene.numbers(to));
            Collections.shuffle(wanted, scene.random());
            List<MunicipalityNumber> some = wanted.subList(0, 1 + scene.random().nextInt(wanted.size()));
            int which = scene.random().nextInt(3);
            BorderConversion asked = which == 2 ? kept : kept.weighted(weights.get(which));
            BorderConversion fresh =
                    which == 2 ? scene.conversion() : scene.conversion().weighted(weights.get(which));
            Borders given = Borders.at(scene.given());

            assertThat(asked.convert(figures, given, to, some).observations())
                    .isEqualTo(fresh.convert(figures, given, to, some).observations());
            assertThat(asked.convertGroup(figures, given, to, Set.copyOf(some)))
                    .isEqualTo(fresh.convertGroup(figures, given, to, Set.copyOf(some)));
        }
    }
}
