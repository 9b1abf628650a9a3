package no.livskraft.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import no.livskraft.municipality.MunicipalityRegister;

/**
 * Invented figures of real municipalities, the same in every run: 60 variables, 3 in 100 cells absent for several
 * reasons, the last period provisional, and zeros in 5 in 1,000 cells of half of the variables that are divided by.
 */
final class Workload {

    /** How many variables there are. */
    static final int VARIABLES = 60;

    /** How many of them, the first ones, are divided by. */
    static final int DIVISORS = 10;

    static final Instant KNOWN_FROM = Instant.parse("2025-01-01T00:00:00Z");

    private static final int DIVISORS_WITH_ZEROS = 5;
    private static final double SHARE_ABSENT = 0.03;
    private static final double SHARE_OF_ZEROS = 0.005;

    /** Whom splits went through since 2005: the library takes a zero before the split for a figure that is not known. */
    private static final Set<String> SPLIT = Set.of(
            "1508", "1580", "1806", "1875", "3105", "3120", "3403", "3411", "3905", "3907", "5055", "5056", "5059");

    private static final short PROVISIONAL = CellState.of(Status.PRESENT, Set.of(Flag.PROVISIONAL));
    private static final List<Status> REASONS =
            List.of(Status.NOT_AVAILABLE, Status.NOT_YET_PUBLISHED, Status.NOT_REPORTED, Status.WITHHELD);

    private final LocalDate borders;
    private final List<Status> reasons;
    private final Grid grid;
    private final List<Column> columns;
    private final List<Recipe> recipes;

    /**
     * Makes the figures.
     *
     * @param register the municipalities through time
     * @param borders the date whose municipalities have figures
     * @param periods the periods that they are of
     * @param indicators how many indicators are to be computed from them
     */
    Workload(MunicipalityRegister register, LocalDate borders, List<Period> periods, int indicators) {
        this(register, borders, periods, indicators, REASONS);
    }

    private Workload(
            MunicipalityRegister register,
            LocalDate borders,
            List<Period> periods,
            int indicators,
            List<Status> reasons) {
        this.borders = borders;
        this.reasons = reasons;
        this.grid = Grid.of(
                register.validOn(borders).stream()
                        .map(MunicipalityVersion::number)
                        .sorted()
                        .toList(),
                periods);
        Random random = new Random(20240101);
        this.columns = IntStream.range(0, VARIABLES)
                .mapToObj(variable -> column(variable, random))
                .toList();
        this.recipes = IntStream.range(0, indicators)
                .mapToObj(indicator -> recipe(indicator, random))
                .toList();
    }

    /**
     * The figures and indicators of A, that is 120 for twenty years, of which none is withheld: a mean that would give a
     * withheld figure away is withheld by the library too, and the others know nothing of that.
     */
    static Workload nothingWithheld(MunicipalityRegister register) {
        List<Status> others =
                REASONS.stream().filter(reason -> reason != Status.WITHHELD).toList();
        return new Workload(register, LocalDate.of(2024, 1, 1), twentyYears(), 120, others);
    }

    /** Twenty years, the size that an office computes at a time. */
    static List<Period> twentyYears() {
        return IntStream.rangeClosed(2005, 2024).mapToObj(Period::year).toList();
    }

    /** The last so many months up to the end of 2024. */
    static List<Period> months(int count) {
        return IntStream.range(0, count)
                .map(i -> 12 * 2025 - count + i)
                .mapToObj(month -> Period.month(month / 12, month % 12 + 1))
                .toList();
    }

    private Column column(int variable, Random random) {
        int size = grid.size();
        int periods = grid.periods().size();
        double[] numbers = new double[size];
        short[] states = new short[size];
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() < SHARE_ABSENT) {
                states[i] = CellState.absent(reasons.get(random.nextInt(reasons.size())));
            } else {
                MunicipalityNumber municipality = grid.municipalities().get(i / periods);
                numbers[i] = number(variable, !SPLIT.contains(municipality.value()), random);
                states[i] = i % periods == periods - 1 ? PROVISIONAL : 0;
            }
        }
        return Column.of(numbers, states);
    }

    private static double number(int variable, boolean mayBeZero, Random random) {
        if (variable >= DIVISORS) {
            return random.nextInt(5_000_000) / 100.0;
        }
        boolean zero = variable < DIVISORS_WITH_ZEROS && random.nextDouble() < SHARE_OF_ZEROS && mayBeZero;
        return zero ? 0 : 500 + random.nextInt(700_000);
    }

    private static Recipe recipe(int indicator, Random random) {
        Recipe.Kind[] kinds = Recipe.Kind.values();
        int dividends = VARIABLES - DIVISORS;
        int a = random.nextInt(dividends);
        int b = (a + 1 + random.nextInt(dividends - 1)) % dividends;
        return new Recipe(
                String.format(Locale.ROOT, "i%03d", indicator),
                kinds[indicator % kinds.length],
                DIVISORS + a,
                DIVISORS + b,
                random.nextInt(DIVISORS));
    }

    /** The name of a variable. */
    static String name(int variable) {
        return String.format(Locale.ROOT, "v%02d", variable);
    }

    /** The variable of a name. */
    static int variable(String name) {
        return Integer.parseInt(name.substring(1));
    }

    LocalDate borders() {
        return borders;
    }

    Grid grid() {
        return grid;
    }

    List<MunicipalityNumber> municipalities() {
        return grid.municipalities();
    }

    List<Period> periods() {
        return grid.periods();
    }

    List<Recipe> recipes() {
        return recipes;
    }

    /** How many values are computed. */
    long values() {
        return (long) recipes.size() * grid.size();
    }

    Column column(int variable) {
        return columns.get(variable);
    }

    /** The figures of a variable for those who have no statuses: NaN where one is absent. */
    double[] numbers(int variable) {
        Column column = columns.get(variable);
        double[] numbers = new double[column.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = CellState.isPresent(column.state(i)) ? column.number(i) : Double.NaN;
        }
        return numbers;
    }

    /** The figures as a source would bring them. */
    ObservationBatch batch() {
        List<Variable> variables =
                IntStream.range(0, VARIABLES).mapToObj(Workload::variable).toList();
        List<Observations> observations = new ArrayList<>();
        for (int i = 0; i < VARIABLES; i++) {
            observations.add(new Observations(variables.get(i), grid, columns.get(i), Map.of()));
        }
        Dataset dataset = new Dataset(
                "workload",
                LocalizedText.of("Oppdiktede tall", "Oppdikta tal", "Invented figures"),
                "nobody",
                "CC0",
                LocalizedText.of("Oppdiktet", "Oppdikta", "Invented"),
                Borders.at(borders),
                variables);
        return new ObservationBatch(dataset, new Vintage(dataset.id(), KNOWN_FROM, "a random generator"), observations);
    }

    private static Variable variable(int index) {
        return Variable.stock(
                name(index),
                LocalizedText.of("Variabel " + index, "Variabel " + index, "Variable " + index),
                new Unit("pieces", LocalizedText.of("stykker", "stykke", "pieces")),
                MeasuredAt.START);
    }
}
