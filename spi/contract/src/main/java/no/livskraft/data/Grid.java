package no.livskraft.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The cells of a column: municipalities by periods, with a municipality's periods side by side. Immutable.
 *
 * <p>The cell of municipality {@code m} and period {@code p}, counted from 0, has the index {@code m * periods + p}.
 */
public final class Grid {

    private final List<MunicipalityNumber> municipalities;
    private final List<Period> periods;
    private final Map<MunicipalityNumber, Integer> municipalityIndex;
    private final Map<Period, Integer> periodIndex;

    /** Worked out when it is first asked for, since grids are keys of what is remembered; 0 until then. */
    private int hash;

    private Grid(List<MunicipalityNumber> municipalities, List<Period> periods) {
        this.municipalities = List.copyOf(municipalities);
        this.periods = List.copyOf(periods);
        this.municipalityIndex = index("Municipality", this.municipalities);
        this.periodIndex = index("Period", this.periods);
        if ((long) this.municipalities.size() * this.periods.size() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A grid holds at most " + Integer.MAX_VALUE + " cells: " + this);
        }
    }

    /**
     * A grid.
     *
     * @param municipalities its rows, each once, in any order; may be empty
     * @param periods its periods, each once, in any order; may be empty
     * @return the grid
     * @throws IllegalArgumentException if a municipality or a period stands there twice, or there are more cells than an
     *     {@code int} can count
     */
    public static Grid of(List<MunicipalityNumber> municipalities, List<Period> periods) {
        return new Grid(municipalities, periods);
    }

    private static <T> Map<T, Integer> index(String what, List<T> values) {
        Map<T, Integer> index = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (index.put(values.get(i), i) != null) {
                throw new IllegalArgumentException(what + " " + values.get(i) + " stands twice in the grid");
            }
        }
        return index;
    }

    /**
     * The municipalities in the order of their cells.
     *
     * @return the municipalities, unmodifiable
     */
    public List<MunicipalityNumber> municipalities() {
        return municipalities;
    }

    /**
     * The periods in the order of their cells.
     *
     * @return the periods, unmodifiable
     */
    public List<Period> periods() {
        return periods;
    }

    /**
     * How many cells there are.
     *
     * @return municipalities times periods
     */
    public int size() {
        return municipalities.size() * periods.size();
    }

    /**
     * The place of a period, which is the index of its cell in the first row.
     *
     * @param period a period
     * @return the place counted from 0, or empty if the grid does not have the period
     */
    public OptionalInt place(Period period) {
        Integer place = periodIndex.get(period);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * The index of a cell.
     *
     * @param municipality its municipality
     * @param period its period
     * @return the index, or empty if the grid does not have the municipality or the period
     */
    public OptionalInt find(MunicipalityNumber municipality, Period period) {
        Integer row = municipalityIndex.get(municipality);
        Integer column = periodIndex.get(period);
        return row == null || column == null ? OptionalInt.empty() : OptionalInt.of(row * periods.size() + column);
    }

    /**
     * The index of a cell that the grid has.
     *
     * @param municipality its municipality
     * @param period its period
     * @return the index
     * @throws IllegalArgumentException if the grid does not have the municipality or the period
     */
    public int indexOf(MunicipalityNumber municipality, Period period) {
        return find(municipality, period)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no cell for municipality " + municipality + " in " + period));
    }

    /** Two grids are equal if they have the same municipalities and periods in the same order. */
    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Grid that
                        && municipalities.equals(that.municipalities)
                        && periods.equals(that.periods));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * municipalities.hashCode() + periods.hashCode();
        }
        return hash;
    }

    /** How large the grid is, for logs. */
    @Override
    public String toString() {
        return municipalities.size() + " municipalities x " + periods.size() + " periods";
    }
}
