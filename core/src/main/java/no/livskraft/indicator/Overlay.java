package no.livskraft.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Observations observations;
    private final List<Vintage> vintages;
    private final int[] vintageOfCell;

    private Overlay(Observations observations, List<Vintage> vintages, int[] vintageOfCell) {
        this.observations = observations;
        this.vintages = vintages;
        this.vintageOfCell = vintageOfCell;
    }

    /** Lays the batches that have the variable over each other, for those of the periods that any of them holds. */
    static Overlay of(Variable variable, List<ObservationBatch> batches, Set<Period> periods) {
        List<ObservationBatch> newestFirst = batches.stream()
                .filter(batch -> find(batch, variable).isPresent())
                .sorted(Comparator.comparing(
                                (ObservationBatch batch) -> batch.vintage().knownFrom())
                        .reversed())
                .toList();
        Set<MunicipalityNumber> numbers = new TreeSet<>();
        Set<Period> held = new TreeSet<>();
        for (ObservationBatch batch : newestFirst) {
            Grid grid = find(batch, variable).orElseThrow().grid();
            numbers.addAll(grid.municipalities());
            grid.periods().stream().filter(periods::contains).forEach(held::add);
        }
        Grid grid = Grid.of(List.copyOf(numbers), List.copyOf(held));
        int[] vintageOfCell = new int[grid.size()];
        Arrays.fill(vintageOfCell, NONE);
        Column.Builder cells = Column.builder(grid.size());
        Map<Integer, String> symbols = new HashMap<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            lay(find(newestFirst.get(i), variable).orElseThrow(), i, grid, cells, vintageOfCell, symbols);
        }
        return new Overlay(
                new Observations(variable, grid, cells.build(), symbols),
                newestFirst.stream().map(ObservationBatch::vintage).toList(),
                vintageOfCell);
    }

    private static Optional<Observations> find(ObservationBatch batch, Variable variable) {
        return batch.observations().stream()
                .filter(each -> each.variable().id().equals(variable.id()))
                .findFirst();
    }

    private static void lay(
            Observations from,
            int vintage,
            Grid grid,
            Column.Builder cells,
            int[] vintageOfCell,
            Map<Integer, String> symbols) {
        List<Period> periods = from.grid().periods();
        for (int row = 0; row < from.grid().municipalities().size(); row++) {
            MunicipalityNumber number = from.grid().municipalities().get(row);
            for (int place = 0; place < periods.size(); place++) {
                int source = row * periods.size() + place;
                int target = grid.find(number, periods.get(place)).orElse(NONE);
                boolean free = target != NONE && vintageOfCell[target] == NONE;
                if (free && CellState.status(from.cells().state(source)) != Status.NOT_AVAILABLE) {
                    cells.set(target, from.cells().figure(source));
                    vintageOfCell[target] = vintage;
                    String symbol = from.symbols().get(source);
                    if (symbol != null) {
                        symbols.put(target, symbol);
                    }
                }
            }
        }
    }

    Observations observations() {
        return observations;
    }

    /** The vintage that a cell comes from; empty if none has an observation there. */
    Optional<Vintage> vintage(MunicipalityNumber number, Period period) {
        int cell = observations.grid().find(number, period).orElse(NONE);
        return cell == NONE || vintageOfCell[cell] == NONE
                ? Optional.empty()
                : Optional.of(vintages.get(vintageOfCell[cell]));
    }

    /** What the source wrote in a cell instead of a number or beside it. */
    Optional<String> symbol(MunicipalityNumber number, Period period) {
        int cell = observations.grid().find(number, period).orElse(NONE);
        return Optional.ofNullable(observations.symbols().get(cell));
    }
}
