package no.livskraft.municipality;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The population of every year from 1990 to 2016, and of 2020 and 2024, carried to the borders of 2024. */
class PopulationInBordersOf2024Test {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Borders EACH = Borders.eachPeriod();
    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final TreeMap<Integer, Map<String, Double>> PUBLISHED = published();
    private static final Lumps ANOTHER_WAY = new Lumps();
    private static final BorderConversion CONVERSION = new BorderConversion(NORWAY);
    private static final Observations POPULATIONS = populations();
    private static final List<MunicipalityNumber> OF_2024 =
            NORWAY.validOn(IN_2024).stream().map(MunicipalityVersion::number).toList();
    private static final ConvertedObservations CARRIED = CONVERSION.convert(POPULATIONS, EACH, IN_2024, OF_2024);

    private static TreeMap<Integer, Map<String, Double>> published() {
        List<List<String>> rows = Lumps.rows(PopulationInBordersOf2024Test.class, "population.csv");
        TreeMap<Integer, Map<String, Double>> figures = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    figures.computeIfAbsent(Integer.valueOf(rows.get(0).get(i)), year -> new HashMap<>())
                            .put(row.get(0), Double.valueOf(row.get(i)));
                }
            }
        }
        return figures;
    }

    private static Observations populations() {
        Set<MunicipalityNumber> numbers = new TreeSet<>();
        PUBLISHED.values().forEach(ofYear -> ofYear.keySet().forEach(number -> numbers.add(nr(number))));
        List<Period> periods = PUBLISHED.keySet().stream().map(Period::year).toList();
        Grid grid = Grid.of(List.copyOf(numbers), periods);
        Column.Builder cells = Column.builder(grid.size());
        PUBLISHED.forEach((year, ofYear) -> ofYear.forEach(
                (number, people) -> cells.set(grid.indexOf(nr(number), Period.year(year)), Figure.of(people))));
        return new Observations(POPULATION, grid, cells.build(), Map.of());
    }

    static Stream<Integer> years() {
        return PUBLISHED.keySet().stream();
    }

    private static List<Lumps.Lump> lumps(int year) {
        return ANOTHER_WAY.carry(PUBLISHED.get(year), LocalDate.of(year, 1, 1), IN_2024);
    }

    private static List<String> touchedBySplitsSince(int year) {
        if (year >= 2024) {
            return List.of();
        }
        if (year >= 2020) {
            return List.of("1508", "1580");
        }
        List<String> since1992 = List.of("1508", "1580", "1806", "1875", "3905", "3907", "5055", "5056", "5059");
        return year >= 1992
                ? since1992
                : Stream.concat(since1992.stream(), Stream.of("3105", "3120", "3403", "3411"))
                        .sorted()
                        .toList();
    }

    @Test
    void everyYearIsThereWithAFigureForEveryMunicipalityOfItsTime() {
        assertThat(PUBLISHED.keySet())
                .containsAll(IntStream.rangeClosed(1990, 2016).boxed().toList())
                .contains(2020, 2024);
        PUBLISHED.forEach((year, ofYear) ->
                assertThat(NORWAY.validOn(LocalDate.of(year, 1, 1))).hasSameSizeAs(ofYear.keySet()));
        assertThat(CONVERSION.check(POPULATIONS, EACH)).isEmpty();
        assertThat(CARRIED.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void exactlyTheMunicipalitiesThatSplitsTouchAreNotComparable(int year) {
        Map<String, Status> absent = OF_2024.stream()
                .filter(number -> !CARRIED.observations()
                        .figure(number, Period.year(year))
                        .isPresent())
                .collect(toMap(
                        MunicipalityNumber::value,
                        number -> CARRIED.observations()
                                .figure(number, Period.year(year))
                                .status()));

        assertThat(absent.keySet()).containsExactlyInAnyOrderElementsOf(touchedBySplitsSince(year));
        assertThat(absent.values()).allMatch(Status.NOT_COMPARABLE::equals);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyFigureIsTheNumberOfPeopleThatMovedThere(int year) {
        Map<MunicipalityNumber, Double> moved = lumps(year).stream()
                .filter(lump -> lump.numbers().size() == 1)
                .collect(toMap(lump -> nr(lump.numbers().iterator().next()), Lumps.Lump::people));
        Map<MunicipalityNumber, Double> carried = new TreeMap<>();
        for (MunicipalityNumber number : OF_2024) {
            Figure figure = CARRIED.observations().figure(number, Period.year(year));
            if (figure.isPresent()) {
                carried.put(number, figure.value());
            }
        }

        assertThat(carried).isEqualTo(new TreeMap<>(moved));
        assertThat(carried.values()).allMatch(people -> people > 0);
    }

    @ParameterizedTest
    @MethodSource("years")
    void thePiecesOfEachSplitTogetherHaveThePeopleOfTheOldMunicipalities(int year) {
        Period period = Period.year(year);
        List<Set<MunicipalityNumber>> groups = CARRIED.together(period);
        Map<Set<MunicipalityNumber>, Double> moved = lumps(year).stream()
                .filter(lump -> lump.numbers().size() > 1)
                .collect(toMap(lump -> lump.numbers().stream().map(Figures::nr).collect(toSet()), Lumps.Lump::people));

        assertThat(groups)
                .as("groups that the register finds for %d", year)
                .containsExactlyInAnyOrderElementsOf(moved.keySet());
        assertThat(CARRIED.together().getOrDefault(period, List.of())).isEqualTo(groups);
        List<Map<Period, Figure>> sums = CONVERSION.convertGroups(POPULATIONS, EACH, IN_2024, groups);
        for (int i = 0; i < groups.size(); i++) {
            assertThat(sums.get(i).get(period).value())
                    .as("%s in %d, of the groups %s", groups.get(i), year, groups)
                    .isEqualTo(moved.get(groups.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void theCountryAddsUpWhenTheGroupsOfSplitsAreTakenWhole(int year) {
        Period period = Period.year(year);
        List<Set<MunicipalityNumber>> parts = new ArrayList<>(CARRIED.together(period));
        Set<MunicipalityNumber> grouped = parts.stream().flatMap(Set::stream).collect(toSet());
        OF_2024.stream().filter(number -> !grouped.contains(number)).forEach(number -> parts.add(Set.of(number)));

        assertThat(CONVERSION.convertGroups(POPULATIONS, EACH, IN_2024, parts).stream()
                        .mapToDouble(figures -> figures.get(period).value())
                        .sum())
                .isEqualTo(PUBLISHED.get(year).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    @Test
    void theGroupOfStokkesPiecesIsTheSumOfTheOldMunicipalities() {
        double expected = Stream.of("0704", "0716", "0720", "0706", "0719")
                .mapToDouble(PUBLISHED.get(2016)::get)
                .sum();

        assertThat(CONVERSION
                        .convertGroup(POPULATIONS, EACH, IN_2024, Set.copyOf(nrs("3905", "3907")))
                        .get(Period.year(2016)))
                .isEqualTo(Figure.of(expected, Set.of(Flag.RECALCULATED)));
    }

    @Test
    void aGroupThatLacksAPieceIsNotComparable() {
        assertThat(CONVERSION.convertGroup(POPULATIONS, EACH, IN_2024, Set.copyOf(nrs("5055", "5056"))))
                .containsEntry(Period.year(2016), Figure.absent(Status.NOT_COMPARABLE))
                .containsEntry(
                        Period.year(2020),
                        Figure.of(PUBLISHED.get(2020).get("5055")
                                + PUBLISHED.get(2020).get("5056")));
    }

    @Test
    void carryingTheNewFiguresBackGivesTheOldNumbersOnlyWhatIsTheirs() {
        Period y2024 = Period.year(2024);
        LocalDate in2019 = LocalDate.of(2019, 12, 31);
        List<MunicipalityNumber> of2019 =
                NORWAY.validOn(in2019).stream().map(MunicipalityVersion::number).toList();
        Observations back =
                CONVERSION.convert(POPULATIONS, EACH, in2019, of2019).observations();

        assertThat(back.figure(nr("0219"), y2024)).isEqualTo(POPULATIONS.figure(nr("3201"), y2024));
        assertThat(back.figure(nr("0821"), y2024)).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        assertThat(back.figure(nr("0301"), y2024)).isEqualTo(POPULATIONS.figure(nr("0301"), y2024));
    }
}
