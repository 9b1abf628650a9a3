package no.livskraft.indicator;

import java.util.List;
import java.util.OptionalInt;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.indicator.formula.Program;
import org.jspecify.annotations.Nullable;

/** Figures of a variable, or values of an indicator, for the municipalities of the request and some periods. */
final class Figures {

    private final Grid grid;
    private final Cells cells;
    private final @Nullable Coarsening coarsening;

    Figures(Grid grid, Cells cells) {
        this(grid, cells, null);
    }

    /** Figures of a variable, where those of periods that nobody knew would be asked for can be made. */
    Figures(Grid grid, Cells cells, @Nullable Coarsening coarsening) {
        this.grid = grid;
        this.cells = cells;
        this.coarsening = coarsening;
    }

    Grid grid() {
        return grid;
    }

    Cells cells() {
        return cells;
    }

    /** The figure of a municipality by its row; not available where no such period is held or can be made. */
    Figure figure(int row, Period period) {
        OptionalInt place = grid.place(period);
        if (place.isEmpty()) {
            return coarsening == null ? Figure.absent(Status.NOT_AVAILABLE) : coarsening.figure(row, period);
        }
        return cells.figure(row * grid.periods().size() + place.getAsInt());
    }

    /** The cells for other periods; those that are not held are not available. */
    Cells at(List<Period> periods) {
        return read(
                Program.Input.earlier("", 0), periods, 0, grid.municipalities().size());
    }

    /** The cells that an input reads for each of the periods; those that are not held are not available. */
    Cells read(Program.Input input, List<Period> periods) {
        return read(input, periods, 0, grid.municipalities().size());
    }

    /** The same for some rows only, the last not included. */
    Cells read(Program.Input input, List<Period> periods, int firstRow, int endRow) {
        int rows = endRow - firstRow;
        boolean asTheyAre = input.base().isEmpty() && input.lag() == 0 && periods.equals(grid.periods());
        if (asTheyAre && rows == grid.municipalities().size()) {
            return cells;
        }
        int[] sources = periods.stream()
                .mapToInt(period -> PeriodShift.of(input, period)
                        .map(read -> grid.place(read).orElse(-1))
                        .orElse(-1))
                .toArray();
        return Cells.gathered(cells, grid.periods().size(), firstRow, rows, sources);
    }
}
