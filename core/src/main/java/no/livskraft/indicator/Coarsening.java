package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Cells;
import org.jspecify.annotations.Nullable;

/**
 * Makes a variable's figures for coarser periods from those for finer ones, where there is no figure for the coarser
 * period itself.
 *
 * <table>
 * <caption>The figure of a coarser period</caption>
 * <tr><th>the variable is</th><th>it is</th></tr>
 * <tr><td>a flow, which adds up over time</td><td>the sum of all its parts, in order of time</td></tr>
 * <tr><td>a stock at the start of its periods</td><td>the first part's</td></tr>
 * <tr><td>a stock at the end of its periods</td><td>the last part's</td></tr>
 * <tr><td>anything else, such as an average</td><td>not made</td></tr>
 * </table>
 *
 * <p>States meet as everywhere, by {@link CellState#combine(short, short)}: one part that is absent makes the sum absent.
 * A figure for the coarser period itself goes first, also where it says why there is none; only where there is no
 * observation, or where it cannot be carried to the borders asked for, are parts looked at. So it is for each part in its
 * turn: a quarter that is not published is made from its months. Where there are parts of several kinds, the coarsest that
 * leaves nothing out is taken.
 *
 * <p>Works on figures that are in the borders asked for, so that the years of a span may have had different numbers. Safe
 * for use by several threads.
 */
final class Coarsening {

    private static final short NOT_AVAILABLE = CellState.absent(Status.NOT_AVAILABLE);
    private static final short NOT_COMPARABLE = CellState.absent(Status.NOT_COMPARABLE);
    private static final short UNDEFINED = CellState.absent(Status.UNDEFINED);
    private static final List<PeriodKind> COARSEST_FIRST = coarsestFirst();

    private final Variable variable;
    private final Set<Period> held;
    private final Set<PeriodKind> heldKinds;
    private final Set<PeriodKind> coarserKinds = EnumSet.noneOf(PeriodKind.class);
    private final Grid grid;
    private final Column cells;
    private final Map<Period, Recipe> recipes = new ConcurrentHashMap<>();

    /** How a period's figure comes about: as held at a place of the grid, or else in one of the ways, the first first. */
    private record Recipe(Period period, int place, List<Way> ways) {}

    /** From these parts of one kind. */
    private record Way(PeriodKind kind, List<Recipe> parts) {}

    /** @param held all periods that any vintage has of the variable, also those that the observations leave out */
    Coarsening(Observations observations, Set<Period> held) {
        this(observations, held, kinds(held));
    }

    /** @param heldKinds the kinds of those periods, for whoever knows them already */
    Coarsening(Observations observations, Set<Period> held, Set<PeriodKind> heldKinds) {
        this.variable = observations.variable();
        this.held = held;
        this.heldKinds = heldKinds;
        this.grid = observations.grid();
        this.cells = observations.cells();
        for (PeriodKind kind : PeriodKind.values()) {
            if (heldKinds.stream().anyMatch(finer -> finer.divides(kind))) {
                coarserKinds.add(kind);
            }
        }
    }

    /** The same way of making figures, of others of the same variable. */
    Coarsening of(Observations others) {
        return new Coarsening(others, held, heldKinds);
    }

    private static List<PeriodKind> coarsestFirst() {
        List<PeriodKind> kinds = Arrays.asList(PeriodKind.values());
        Collections.reverse(kinds);
        return List.copyOf(kinds);
    }

    /** Whether figures of finer periods say anything of a coarser one. */
    static boolean isAllowed(Variable variable) {
        return variable.additiveOverTime() || variable.measuredAt() != MeasuredAt.DURING;
    }

    /** The period of a kind that a figure of a period is one of, or may be a part of; for spans of years only itself. */
    static Optional<Period> reached(Period period, PeriodKind kind) {
        if (period.kind() == kind) {
            return Optional.of(period);
        }
        return period.kind().divides(kind) ? period.enclosing(kind) : Optional.empty();
    }

    /** Of which finer kinds there are figures for parts of a period, the coarsest first; whether they are used or not. */
    List<PeriodKind> finerKinds(Period period) {
        if (!coarserKinds.contains(period.kind())) {
            return List.of();
        }
        return COARSEST_FIRST.stream()
                .filter(finer -> heldKinds.contains(finer) && finer.divides(period.kind()))
                .filter(finer -> period.divide(finer).stream().anyMatch(held::contains))
                .toList();
    }

    private List<Period> partsNeeded(Period period, PeriodKind finer) {
        List<Period> parts = period.divide(finer);
        return switch (variable.measuredAt()) {
            case START -> parts.subList(0, 1);
            case END -> parts.subList(parts.size() - 1, parts.size());
            case DURING -> parts;
        };
    }

    private Recipe recipe(Period period) {
        Recipe known = recipes.get(period);
        if (known == null) {
            List<Way> ways = new ArrayList<>();
            for (PeriodKind finer : isAllowed(variable) ? finerKinds(period) : List.<PeriodKind>of()) {
                List<Period> parts = partsNeeded(period, finer);
                if (parts.stream().anyMatch(held::contains)) {
                    ways.add(new Way(finer, parts.stream().map(this::recipe).toList()));
                }
            }
            known = new Recipe(period, grid.place(period).orElse(-1), List.copyOf(ways));
            recipes.put(period, known);
        }
        return known;
    }

    /** The kinds of some periods. */
    static Set<PeriodKind> kinds(Collection<Period> periods) {
        Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
        periods.forEach(period -> kinds.add(period.kind()));
        return kinds;
    }

    /** Whether figures of one of the kinds could be made from finer ones that there are. */
    boolean reachesAnyOf(Set<PeriodKind> kinds) {
        return !Collections.disjoint(coarserKinds, kinds);
    }

    /** Those of the periods that are not there for every municipality, and that there are parts of. */
    List<Period> gaps(Collection<Period> periods) {
        return periods.stream()
                .filter(period -> coarserKinds.contains(period.kind()))
                .filter(period -> hasGap(grid.place(period).orElse(-1)))
                .filter(period -> !recipe(period).ways().isEmpty())
                .toList();
    }

    private boolean hasGap(int place) {
        boolean gap = place < 0;
        for (int cell = place;
                !gap && cell < grid.size();
                cell += grid.periods().size()) {
            gap = isGap(cells.state(cell));
        }
        return gap;
    }

    private static boolean isGap(short state) {
        return state == NOT_AVAILABLE || state == NOT_COMPARABLE;
    }

    /** The periods that are held and that gaps are made from. What divides a part divides the whole, so all are near. */
    Set<Period> partsOf(Collection<Period> gaps) {
        Set<Period> parts = new TreeSet<>();
        for (Period gap : gaps) {
            recipe(gap).ways().forEach(way -> way.parts().forEach(part -> parts.add(part.period())));
        }
        parts.retainAll(held);
        return parts;
    }

    /** The figures of all municipalities for some periods, as they are held or made. */
    Figures figures(List<Period> periods) {
        Recipe[] columns = periods.stream().map(this::recipe).toArray(Recipe[]::new);
        Grid into = Grid.of(grid.municipalities(), periods);
        Cells made = new Cells(into.size());
        Reading reading = new Reading();
        for (int row = 0, cell = 0; row < grid.municipalities().size(); row++) {
            for (Recipe column : columns) {
                reading.read(column, row);
                made.set(cell++, reading.number, reading.state);
            }
        }
        return new Figures(into, made, this);
    }

    /** One figure, as it is held or made. */
    Figure figure(int row, Period period) {
        Reading reading = new Reading();
        reading.read(recipe(period), row);
        return Figure.ofState(reading.number, reading.state);
    }

    /**
     * The parts that a figure is made from, or would be if there were more of them; empty where it is used as it is held,
     * or where there is nothing to make it from.
     */
    Optional<List<Period>> parts(int row, Period period) {
        Recipe recipe = recipe(period);
        Reading reading = new Reading();
        Way way = reading.read(recipe, row);
        boolean lacking =
                way == null && reading.state == NOT_AVAILABLE && !recipe.ways().isEmpty();
        return Optional.ofNullable(lacking ? recipe.ways().get(0) : way)
                .map(used -> used.parts().stream().map(Recipe::period).toList());
    }

    /** Reads a cell at a time into its two fields, so that nothing is allocated for one. */
    private final class Reading {

        private double number;
        private short state;

        /** Reads a cell and tells in which way it is made; null where it is as held. */
        private @Nullable Way read(Recipe recipe, int row) {
            int place = recipe.place();
            int cell = place < 0 ? -1 : row * grid.periods().size() + place;
            short published = cell < 0 ? NOT_AVAILABLE : cells.state(cell);
            if (isGap(published)) {
                for (int i = 0; i < recipe.ways().size(); i++) {
                    add(recipe.ways().get(i), row);
                    if (state != NOT_AVAILABLE) {
                        state = CellState.isPresent(state) ? state : CellState.combine(published, state);
                        return recipe.ways().get(i);
                    }
                }
            }
            number = cell < 0 ? 0 : cells.number(cell);
            state = published;
            return null;
        }

        private void add(Way way, int row) {
            double sum = 0;
            short joined = 0;
            for (int i = 0; i < way.parts().size(); i++) {
                read(way.parts().get(i), row);
                sum += number;
                joined = CellState.combine(joined, state);
            }
            if (!Double.isFinite(sum)) {
                joined = CellState.combine(joined, UNDEFINED);
            }
            number = CellState.isPresent(joined) ? sum : 0;
            state = joined;
        }
    }
}
