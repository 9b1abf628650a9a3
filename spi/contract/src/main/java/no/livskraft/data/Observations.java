package no.livskraft.data;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The figures of one variable for some municipalities and periods. Cells without any observation are
 * {@link Status#NOT_AVAILABLE}.
 *
 * @param variable what was observed
 * @param grid the municipalities and periods
 * @param cells the figures, one for each cell of the grid
 * @param symbols the symbols that the source wrote instead of a number or beside it, such as {@code :}, by cell index;
 *     unmodifiable
 */
public record Observations(Variable variable, Grid grid, Column cells, Map<Integer, String> symbols) {

    /**
     * Checks that the parts fit together and copies the map.
     *
     * @throws IllegalArgumentException if the column is not as long as the grid, or a symbol has no cell
     */
    public Observations {
        Objects.requireNonNull(variable, "variable");
        if (cells.length() != grid.size()) {
            throw new IllegalArgumentException(
                    "Variable '" + variable.id() + "' has " + cells.length() + " cells for a grid of " + grid.size());
        }
        symbols = Collections.unmodifiableMap(new TreeMap<>(symbols));
        for (int index : symbols.keySet()) {
            if (index < 0 || index >= grid.size()) {
                throw new IllegalArgumentException("A symbol stands at cell " + index + " of " + grid.size());
            }
        }
    }

    /**
     * What was observed for a municipality and period.
     *
     * @param municipality the municipality
     * @param period the period
     * @return the figure; absent as {@link Status#NOT_AVAILABLE} where the grid does not reach
     */
    public Figure figure(MunicipalityNumber municipality, Period period) {
        var index = grid.find(municipality, period);
        return index.isPresent() ? cells.figure(index.getAsInt()) : Figure.absent(Status.NOT_AVAILABLE);
    }
}
