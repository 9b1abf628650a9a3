package no.livskraft.indicator;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;

/**
 * The vintages of a variable laid over each other: in each cell the newest that has an observation there. What a newer
 * vintage does not mention stays as an older one had it.
 */
final class Overlay {

    private static final int NONE = -1;
    private static final short NOT_AVAILABLE = CellState.absent(Status.NOT_AVAILABLE);

    private final Observations observations;
    private final List<Vintage> vintages;
    private final Origin origin;

    /** Which of the vintages, counted from the newest, a cell comes from, or {@link #NONE}. */
    private interface Origin {
        int vintage(int cell);
    }

    private Overlay(Observations observations, List<Vintage> vintages, Origin origin) {
        this.observations = observations;
        this.vintages = vintages;
        this.origin = origin;
    }

    /**
     * Lays the batches that have the variable over each other, for those of the periods that any of them holds.
     *
     * @param laid a grid of which {@link #isLaid} is true as it shall be from now on; empty for others
     */
    static Overlay of(
            Variable variable,
            List<ObservationBatch> batches,
            Set<Period> periods,
            Function<Grid, Optional<Grid>> laid) {
        List<Vintage> vintages = new ArrayList<>();
        List<Observations> newestFirst = new ArrayList<>();
        batches.stream()
                .sorted(Comparator.comparing(
                                (ObservationBatch batch) -> batch.vintage().knownFrom())
                        .reversed())
                .forEach(batch -> find(batch, variable).ifPresent(found -> {
                    vintages.add(batch.vintage());
                    newestFirst.add(found);
                }));
        if (newestFirst.size() == 1 && newestFirst.get(0).symbols().isEmpty()) {
            Column cells = newestFirst.get(0).cells();
            Optional<Grid> grid = laid.apply(newestFirst.get(0).grid());
            if (grid.isPresent()) {
                return new Overlay(
                        new Observations(variable, grid.get(), cells, Map.of()),
                        vintages,
                        cell -> cells.state(cell) == NOT_AVAILABLE ? NONE : 0);
            }
        }
        Laying laying = new Laying(newestFirst, periods);
        return new Overlay(laying.observations(variable), vintages, laying::vintage);
    }

    /** Whether laying one vintage alone, of this grid and without symbols, would give the very same. */
    static boolean isLaid(Grid grid, Set<Period> periods) {
        return periods.containsAll(grid.periods())
                && Comparators.isInStrictOrder(grid.periods(), Comparator.naturalOrder())
                && Comparators.isInStrictOrder(grid.municipalities(), Comparator.naturalOrder());
    }

    private static Optional<Observations> find(ObservationBatch batch, Variable variable) {
        return batch.observations().stream()
                .filter(each -> each.variable().id().equals(variable.id()))
                .findFirst();
    }

    Observations observations() {
        return observations;
    }

    /** The vintage that a cell comes from; empty if none has an observation there. */
    Optional<Vintage> vintage(MunicipalityNumber number, Period period) {
        int cell = observations.grid().find(number, period).orElse(NONE);
        int vintage = cell == NONE ? NONE : origin.vintage(cell);
        return vintage == NONE ? Optional.empty() : Optional.of(vintages.get(vintage));
    }

    /** What the source wrote in a cell instead of a number or beside it. */
    Optional<String> symbol(MunicipalityNumber number, Period period) {
        int cell = observations.grid().find(number, period).orElse(NONE);
        return Optional.ofNullable(observations.symbols().get(cell));
    }

    /** The work of laying. */
    private static final class Laying {

        private final Grid grid;
        private final double[] numbers;
        private final short[] states;
        private final int[] vintageOfCell;
        private final Map<Integer, String> symbols = new HashMap<>();

        Laying(List<Observations> newestFirst, Set<Period> periods) {
            Set<MunicipalityNumber> rows = new TreeSet<>();
            Set<Period> held = new TreeSet<>();
            for (Observations each : newestFirst) {
                rows.addAll(each.grid().municipalities());
                each.grid().periods().stream().filter(periods::contains).forEach(held::add);
            }
            grid = Grid.of(List.copyOf(rows), List.copyOf(held));
            numbers = new double[grid.size()];
            states = new short[grid.size()];
            vintageOfCell = new int[grid.size()];
            Arrays.fill(states, NOT_AVAILABLE);
            Arrays.fill(vintageOfCell, NONE);
            for (int vintage = 0; vintage < newestFirst.size(); vintage++) {
                lay(newestFirst.get(vintage), vintage);
            }
        }

        private void lay(Observations from, int vintage) {
            int[] places = places(from.grid().periods(), grid.periods());
            int[] rows = places(from.grid().municipalities(), grid.municipalities());
            for (int row = 0, source = 0; row < rows.length; row++) {
                for (int place = 0; place < places.length; place++, source++) {
                    short state = from.cells().state(source);
                    int target = rows[row] * grid.periods().size() + places[place];
                    if (places[place] != NONE && vintageOfCell[target] == NONE && state != NOT_AVAILABLE) {
                        numbers[target] = from.cells().number(source);
                        states[target] = state;
                        vintageOfCell[target] = vintage;
                    }
                }
            }
            from.symbols().forEach((source, symbol) -> {
                int place = places[source % places.length];
                int target = rows[source / places.length] * grid.periods().size() + place;
                if (place != NONE && vintageOfCell[target] == vintage) {
                    symbols.put(target, symbol);
                }
            });
        }

        /** Where each of the values stands among others, or {@link #NONE}. */
        private static <T> int[] places(List<T> values, List<T> among) {
            Map<T, Integer> places = new HashMap<>();
            among.forEach(value -> places.put(value, places.size()));
            return values.stream()
                    .mapToInt(value -> places.getOrDefault(value, NONE))
                    .toArray();
        }

        Observations observations(Variable variable) {
            return new Observations(variable, grid, Column.of(numbers, states), symbols);
        }

        int vintage(int cell) {
            return vintageOfCell[cell];
        }
    }
}
