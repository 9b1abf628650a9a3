package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.livskraft.data.BorderChange;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real figures of five years under the numbers of each, carried to the borders of 2024. */
class PopulationInBordersOf2024Test {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Borders EACH = Borders.eachPeriod();
    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final Map<Integer, Map<MunicipalityNumber, Double>> EXCERPT = excerpt();

    private final BorderConversion conversion = new BorderConversion(NORWAY);
    private final Observations population = population();
    private final List<MunicipalityNumber> of2024 =
            NORWAY.validOn(IN_2024).stream().map(MunicipalityVersion::number).toList();
    private final Observations carried =
            conversion.convert(population, EACH, IN_2024, of2024).observations();

    private static Map<Integer, Map<MunicipalityNumber, Double>> excerpt() {
        Map<Integer, Map<MunicipalityNumber, Double>> figures = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PopulationInBordersOf2024Test.class.getResourceAsStream("population-excerpt.csv"),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> Character.isDigit(line.charAt(0))).forEach(line -> {
                String[] cells = line.split(",", -1);
                figures.computeIfAbsent(Integer.valueOf(cells[1]), year -> new TreeMap<>())
                        .put(nr(cells[0]), Double.valueOf(cells[2]));
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return figures;
    }

    private static Observations population() {
        Set<MunicipalityNumber> numbers = new TreeSet<>();
        EXCERPT.values().forEach(ofYear -> numbers.addAll(ofYear.keySet()));
        List<Period> periods = EXCERPT.keySet().stream().map(Period::year).toList();
        Grid grid = Grid.of(List.copyOf(numbers), periods);
        Column.Builder cells = Column.builder(grid.size());
        EXCERPT.forEach((year, ofYear) -> ofYear.forEach(
                (number, value) -> cells.set(grid.indexOf(number, Period.year(year)), Figure.of(value))));
        return new Observations(POPULATION, grid, cells.build(), Map.of());
    }

    static Stream<Arguments> uncomparable() {
        List<String> since2020 = List.of("1508", "1580");
        List<String> since2016 = List.of("1508", "1580", "1806", "1875", "3905", "3907", "5055", "5056", "5059");
        List<String> since1990 = List.of(
                "1508", "1580", "1806", "1875", "3105", "3120", "3403", "3411", "3905", "3907", "5055", "5056", "5059");
        return Stream.of(
                arguments(1990, since1990),
                arguments(2006, since2016),
                arguments(2016, since2016),
                arguments(2020, since2020),
                arguments(2024, List.of()));
    }

    @ParameterizedTest
    @MethodSource("uncomparable")
    void exactlyTheMunicipalitiesThatSplitsTouchAreNotComparable(int year, List<String> expected) {
        for (MunicipalityNumber number : of2024) {
            Status status = expected.contains(number.value()) ? Status.NOT_COMPARABLE : Status.PRESENT;
            assertThat(carried.figure(number, Period.year(year)).status())
                    .as("%s in %d", number, year)
                    .isEqualTo(status);
        }
    }

    @Test
    void everyFigureOfTheSourceStandsUnderAValidNumber() {
        assertThat(conversion.check(population, EACH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("uncomparable")
    void everyFigureIsWhatAWalkBackThroughTheChangesAddsUp(int year, List<String> expected) {
        for (MunicipalityNumber number : of2024) {
            OptionalDouble walked = walkBack(number, LocalDate.of(year, 1, 1), IN_2024);
            Figure figure = carried.figure(number, Period.year(year));
            assertThat(figure.isPresent() ? OptionalDouble.of(figure.value()) : OptionalDouble.empty())
                    .as("%s in %d", number, year)
                    .isEqualTo(walked);
        }
    }

    /** The population in an earlier year: step by step back along whole areas; empty where a split is in the way. */
    private static OptionalDouble walkBack(MunicipalityNumber number, LocalDate measured, LocalDate date) {
        List<BorderChange> latest = NORWAY.changes().stream()
                .filter(change -> change.to().equals(number) && !change.date().isAfter(date))
                .filter(change -> change.date().isAfter(measured))
                .toList();
        if (latest.isEmpty()) {
            return OptionalDouble.of(EXCERPT.get(measured.getYear()).get(number));
        }
        LocalDate day = latest.get(latest.size() - 1).date();
        double sum = 0;
        for (BorderChange change : latest) {
            if (change.date().equals(day)) {
                OptionalDouble part = change.kind().carriesWholeArea()
                        ? walkBack(change.from(), measured, day.minusDays(1))
                        : OptionalDouble.empty();
                if (part.isEmpty()) {
                    return part;
                }
                sum += part.getAsDouble();
            }
        }
        return OptionalDouble.of(sum);
    }

    @ParameterizedTest
    @MethodSource("uncomparable")
    void theCountryAddsUpWhenTheGroupsOfSplitsAreTakenWhole(int year, List<String> expected) {
        List<Set<MunicipalityNumber>> groups = List.of(
                Set.copyOf(nrs("1508", "1580")),
                Set.copyOf(nrs("1806", "1875")),
                Set.copyOf(nrs("3105", "3120")),
                Set.copyOf(nrs("3403", "3411")),
                Set.copyOf(nrs("3905", "3907")),
                Set.copyOf(nrs("5055", "5056", "5059")));
        double total = 0;
        Set<MunicipalityNumber> inGroups = new TreeSet<>();
        for (Set<MunicipalityNumber> group : groups) {
            inGroups.addAll(group);
            total += conversion
                    .convertGroup(population, EACH, IN_2024, group)
                    .get(Period.year(year))
                    .value();
        }
        for (MunicipalityNumber number : of2024) {
            total += inGroups.contains(number)
                    ? 0
                    : carried.figure(number, Period.year(year)).value();
        }

        assertThat(total)
                .isEqualTo(EXCERPT.get(year).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    @Test
    void theGroupOfStokkesPiecesIsTheSumOfTheOldMunicipalities() {
        Map<MunicipalityNumber, Double> in2016 = EXCERPT.get(2016);
        double expected = Stream.of("0704", "0716", "0720", "0706", "0719")
                .mapToDouble(number -> in2016.get(nr(number)))
                .sum();

        assertThat(conversion
                        .convertGroup(population, EACH, IN_2024, Set.copyOf(nrs("3905", "3907")))
                        .get(Period.year(2016)))
                .isEqualTo(Figure.of(expected, Set.of(Flag.RECALCULATED)));
    }

    @Test
    void carryingTheNewFiguresBackGivesTheOldNumbersOnlyWhatIsTheirs() {
        Period y2024 = Period.year(2024);
        LocalDate in2019 = LocalDate.of(2019, 12, 31);
        List<MunicipalityNumber> of2019 =
                NORWAY.validOn(in2019).stream().map(MunicipalityVersion::number).toList();
        Observations back = conversion.convert(population, EACH, in2019, of2019).observations();

        assertThat(back.figure(nr("0219"), y2024)).isEqualTo(population.figure(nr("3201"), y2024));
        assertThat(back.figure(nr("0821"), y2024)).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        assertThat(back.figure(nr("0301"), y2024)).isEqualTo(population.figure(nr("0301"), y2024));
    }
}
