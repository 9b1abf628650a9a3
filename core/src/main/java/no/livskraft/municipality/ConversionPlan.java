package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.municipality.SourceBorders.Moment;

/**
 * From which rows each wanted municipality or group gets its figures, worked out once for all variables of the same grid.
 * Immutable once it is made.
 */
final class ConversionPlan {

    private static final int MISSING = -1;
    private static final short NOT_AVAILABLE = CellState.absent(Status.NOT_AVAILABLE);
    private static final short NOT_COMPARABLE = CellState.absent(Status.NOT_COMPARABLE);
    private static final short UNDEFINED = CellState.absent(Status.UNDEFINED);

    private final BorderHistory history;
    private final SourceBorders source;
    private final List<int[]> wanted;
    private final int toEpoch;
    private final int periods;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Moment, List<Recipe>> recipes = new HashMap<>();
    private final Map<Period, List<Set<MunicipalityNumber>>> together;
    private final boolean changesNothing;

    /**
     * Neighbouring periods with the same borders.
     *
     * @param from the first period
     * @param to the period after the last
     * @param rows for each of the wanted the source's rows to add, {@link #MISSING} among them if the source does not
     *     have one
     */
    private record Run(int from, int to, List<Recipe> rows) {
        int length() {
            return to - from;
        }
    }

    /** A plan for rows of one or several municipalities each, which are the history's numbers. */
    ConversionPlan(BorderHistory history, SourceBorders source, LocalDate to, List<int[]> wanted, Division division) {
        this.history = history;
        this.source = source;
        this.wanted = wanted;
        this.toEpoch = history.epoch(to);
        this.periods = source.grid().periods().size();
        int[] rowByNumber = source.rowByNumber();
        Map<Moment, List<Set<MunicipalityNumber>>> togetherAt = new HashMap<>();
        Map<Period, List<Set<MunicipalityNumber>>> togetherIn = new LinkedHashMap<>();
        for (int from = 0, end; from < periods; from = end) {
            Moment moment = source.moment(from);
            end = from + 1;
            while (end < periods && source.moment(end).equals(moment)) {
                end++;
            }
            List<Recipe> ofMoment = recipes.computeIfAbsent(moment, m -> recipes(m, division));
            List<Set<MunicipalityNumber>> wholes = togetherAt.computeIfAbsent(moment, this::together);
            if (!wholes.isEmpty()) {
                source.grid().periods().subList(from, end).forEach(period -> togetherIn.put(period, wholes));
            }
            runs.add(new Run(
                    from,
                    end,
                    ofMoment.stream()
                            .map(recipe -> recipe.renamed(number -> rowByNumber[number]))
                            .toList()));
        }
        this.together = Collections.unmodifiableMap(togetherIn);
        this.changesNothing = changesNothing();
    }

    /** Whether every row that is wanted is the source's row of the same place. */
    private boolean changesNothing() {
        if (wanted.size() != source.grid().municipalities().size()) {
            return false;
        }
        for (Run run : runs) {
            for (int row = 0; row < wanted.size(); row++) {
                Recipe recipe = run.rows.get(row);
                if (!recipe.isOne() || recipe.origins()[0] != row) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Recipe> recipes(Moment moment, Division division) {
        List<Recipe> found = new ArrayList<>();
        for (int[] targets : wanted) {
            Recipe recipe = Recipe.NOT_COMPARABLE;
            if (moment.epoch() != BorderHistory.BEFORE) {
                Correspondence correspondence = history.between(moment.epoch(), toEpoch);
                recipe = Recipe.of(correspondence, moment.epoch(), toEpoch, targets, division);
            }
            found.add(source.areSteady(recipe.origins(), moment) ? recipe : Recipe.NOT_COMPARABLE);
        }
        return List.copyOf(found);
    }

    private List<Set<MunicipalityNumber>> together(Moment moment) {
        if (moment.epoch() == BorderHistory.BEFORE) {
            return List.of();
        }
        Correspondence correspondence = history.between(moment.epoch(), toEpoch);
        BitSet all = new BitSet();
        wanted.forEach(targets -> Arrays.stream(targets).forEach(all::set));
        Set<BitSet> found = new LinkedHashSet<>();
        for (int target = all.nextSetBit(0); target >= 0; target = all.nextSetBit(target + 1)) {
            if (!correspondence.isExact(target)) {
                BitSet others = correspondence.together(target);
                if (others.stream().allMatch(all::get)) {
                    found.add(others);
                }
            }
        }
        return found.stream().map(set -> history.toSet(set.stream().toArray())).toList();
    }

    /** The municipalities that share area with the wanted of a row. */
    List<MunicipalityNumber> origins(int row, int period) {
        int epoch = source.moment(period).epoch();
        if (epoch == BorderHistory.BEFORE) {
            return List.of();
        }
        Correspondence correspondence = history.between(epoch, toEpoch);
        return history.toNumbers(Arrays.stream(wanted.get(row))
                .flatMap(target -> Arrays.stream(correspondence.sourcesOf(target)))
                .sorted()
                .distinct()
                .toArray());
    }

    /** How much of an origin's figure goes into a row; empty if it goes into none. */
    OptionalDouble share(int row, int period, MunicipalityNumber origin) {
        Recipe recipe = recipe(row, period);
        int place = Arrays.binarySearch(recipe.origins(), history.index(origin));
        return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(recipe.share(place));
    }

    boolean isDivided(int row, int period) {
        return !recipe(row, period).isWhole();
    }

    private Recipe recipe(int row, int period) {
        return Objects.requireNonNull(recipes.get(source.moment(period)), "recipe")
                .get(row);
    }

    /** The smallest sets of more than one wanted municipality that are comparable only as a whole, where there are any. */
    Map<Period, List<Set<MunicipalityNumber>>> together() {
        return together;
    }

    /** How many recipes it holds, which is what it takes in memory. */
    int size() {
        return wanted.size() * (recipes.size() + runs.size());
    }

    SourceBorders source() {
        return source;
    }

    /** Arrays that are filled anew for each variable, since most of the time would else go to fetching new memory. */
    static final class Workspace {
        private double[] given = {};
        private short[] givenStates = {};
        private double[] numbers = {};
        private short[] states = {};

        private void read(Column cells) {
            if (given.length < cells.length()) {
                given = new double[cells.length()];
                givenStates = new short[cells.length()];
            }
            cells.copy(0, cells.length(), given, givenStates);
        }

        private void prepare(int size) {
            if (numbers.length != size) {
                numbers = new double[size];
                states = new short[size];
            }
        }
    }

    /** The figures of one variable for all rows and periods. */
    Column apply(Observations observations, Workspace space) {
        if (changesNothing) {
            return observations.cells();
        }
        space.read(observations.cells());
        space.prepare(wanted.size() * periods);
        boolean additive = observations.variable().additiveOverPlaces();
        for (Run run : runs) {
            for (int row = 0; row < wanted.size(); row++) {
                Recipe recipe = run.rows.get(row);
                int first = row * periods + run.from;
                if (recipe.isOne()) {
                    copy(space, start(recipe.origins()[0], run), first, run.length());
                } else if (additive && recipe.isComparable()) {
                    add(space, recipe, run, first);
                } else {
                    fill(space, NOT_COMPARABLE, first, run.length());
                }
            }
        }
        return Column.of(space.numbers, space.states);
    }

    private int start(int row, Run run) {
        return row == MISSING ? MISSING : row * periods + run.from;
    }

    private static void fill(Workspace space, short state, int first, int count) {
        Arrays.fill(space.numbers, first, first + count, 0);
        Arrays.fill(space.states, first, first + count, state);
    }

    private static void copy(Workspace space, int from, int first, int count) {
        if (from == MISSING) {
            fill(space, NOT_AVAILABLE, first, count);
        } else {
            System.arraycopy(space.given, from, space.numbers, first, count);
            System.arraycopy(space.givenStates, from, space.states, first, count);
        }
    }

    private void add(Workspace space, Recipe recipe, Run run, int first) {
        fill(space, recipe.state(), first, run.length());
        for (int i = 0; i < recipe.origins().length; i++) {
            add(space, start(recipe.origins()[i], run), recipe.share(i), first, run.length());
        }
    }

    private static void add(Workspace space, int from, double share, int first, int count) {
        double[] numbers = space.numbers;
        short[] states = space.states;
        for (int i = 0; i < count; i++) {
            int cell = first + i;
            short state = from == MISSING ? NOT_AVAILABLE : space.givenStates[from + i];
            double sum = numbers[cell] + (from == MISSING ? 0 : share * space.given[from + i]);
            boolean tooLarge = Double.isInfinite(sum);
            numbers[cell] = tooLarge ? 0 : sum;
            states[cell] = CellState.combine(states[cell], state);
            if (tooLarge) {
                states[cell] = CellState.combine(states[cell], UNDEFINED);
            }
        }
    }

    /** A symbol goes with its figure as long as the figure goes alone. */
    Map<Integer, String> symbols(Observations observations) {
        Map<Integer, String> found = new TreeMap<>();
        if (observations.symbols().isEmpty()) {
            return found;
        }
        for (Run run : runs) {
            for (int row = 0; row < wanted.size(); row++) {
                Recipe recipe = run.rows.get(row);
                int from = recipe.isOne() ? recipe.origins()[0] : MISSING;
                for (int period = run.from; from != MISSING && period < run.to; period++) {
                    String symbol = observations.symbols().get(from * periods + period);
                    if (symbol != null) {
                        found.put(row * periods + period, symbol);
                    }
                }
            }
        }
        return found;
    }
}
