package no.livskraft.data;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * The symbol that the source wrote for a municipality and period.
     *
     * @param municipality the municipality
     * @param period the period
     * @return the symbol; empty where the source wrote none or the grid does not reach
     */
    public Optional<String> symbol(MunicipalityNumber municipality, Period period) {
        var index = grid.find(municipality, period);
        return index.isPresent() ? Optional.ofNullable(symbols.get(index.getAsInt())) : Optional.empty();
    }

    /**
     * Whether two observations say the same: the same figure and the same symbol for every municipality and period,
     * whichever cells their grids have and in whichever order. A cell that is {@link Status#NOT_AVAILABLE} and has no
     * symbol says as much as no cell. The descriptions of the variables are not looked at.
     *
     * @param other the observations to compare with
     * @return true if no question about a municipality and period would be answered differently
     */
    public boolean hasSameFiguresAs(Observations other) {
        return grid.equals(other.grid)
                ? cells.equals(other.cells) && symbols.equals(other.symbols)
                : agreesWith(other) && other.agreesWith(this);
    }

    private boolean agreesWith(Observations other) {
        int cell = 0;
        for (MunicipalityNumber municipality : grid.municipalities()) {
            for (Period period : grid.periods()) {
                if (!cells.figure(cell).equals(other.figure(municipality, period))
                        || !Optional.ofNullable(symbols.get(cell)).equals(other.symbol(municipality, period))) {
                    return false;
                }
                cell++;
            }
        }
        return true;
    }
}
