package no.livskraft.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Computed indicators: a value or a reason for absence for every municipality, period and indicator. Immutable.
 *
 * <p>An indicator that could not be computed at all, because its plugin failed or a variable is unknown, has no column;
 * {@link #problems()} says why.
 */
public final class ResultTable {

    private final Grid grid;
    private final Borders.At borders;
    private final Map<String, IndicatorColumn> columns;
    private final Map<String, Problem> problems;

    /**
     * A table.
     *
     * @param grid its municipalities and periods
     * @param borders the borders that all values are given in
     * @param columns the computed indicators in the order they are to be shown, each once
     * @param problems why an indicator has no column, by the indicator's id
     * @throws IllegalArgumentException if a column is not as long as the grid, an indicator stands twice, or the grid does
     *     not have the municipalities or periods of a whole
     */
    public ResultTable(Grid grid, Borders.At borders, List<IndicatorColumn> columns, Map<String, Problem> problems) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.borders = Objects.requireNonNull(borders, "borders");
        Map<String, IndicatorColumn> byId = new LinkedHashMap<>();
        for (IndicatorColumn column : columns) {
            String id = column.definition().id();
            if (column.values().length() != grid.size()) {
                throw new IllegalArgumentException("Indicator '" + id + "' has "
                        + column.values().length() + " values for a grid of " + grid.size());
            }
            column.parts()
                    .ifPresent(parts -> parts.together().forEach(whole -> {
                        if (whole.numerators().length() != grid.periods().size()
                                || !grid.municipalities().containsAll(whole.municipalities())) {
                            throw new IllegalArgumentException("Indicator '" + id + "' has "
                                    + whole.numerators().length() + " figures of " + whole.municipalities()
                                    + " together for a grid of " + grid);
                        }
                    }));
            if (byId.put(id, column) != null || problems.containsKey(id)) {
                throw new IllegalArgumentException("Indicator '" + id + "' stands twice in the table");
            }
        }
        this.columns = Collections.unmodifiableMap(byId);
        this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /**
     * The municipalities and periods.
     *
     * @return the grid
     */
    public Grid grid() {
        return grid;
    }

    /**
     * The borders that all values are given in.
     *
     * @return the borders of one date
     */
    public Borders.At borders() {
        return borders;
    }

    /**
     * The computed indicators in order.
     *
     * @return the columns, unmodifiable
     */
    public List<IndicatorColumn> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * The column of an indicator.
     *
     * @param indicatorId the indicator
     * @return its column, or empty if it was not asked for or could not be computed
     */
    public Optional<IndicatorColumn> column(String indicatorId) {
        return Optional.ofNullable(columns.get(indicatorId));
    }

    /**
     * Why indicators that were asked for have no column.
     *
     * @return a problem by indicator id; unmodifiable
     */
    public Map<String, Problem> problems() {
        return problems;
    }

    /**
     * One value.
     *
     * @param indicatorId an indicator of this table
     * @param municipality a municipality of the grid
     * @param period a period of the grid
     * @return the value or the reason for its absence
     * @throws IllegalArgumentException if the table does not have the indicator, municipality or period
     */
    public Figure figure(String indicatorId, MunicipalityNumber municipality, Period period) {
        IndicatorColumn column = columns.get(indicatorId);
        if (column == null) {
            throw new IllegalArgumentException(
                    "The table has no values of indicator '" + indicatorId + "'; it has " + columns.keySet());
        }
        return column.values().figure(grid.indexOf(municipality, period));
    }
}
