package no.livskraft.indicator.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;

/**
 * One indicator for a group of municipalities in every period of a table at once: what {@link Comparison} says of a single
 * period, as whole columns and without an object for each cell. Immutable and safe for use by several threads.
 *
 * <p>Every figure equals that of {@link Comparison#of} for the same period, the rules about disclosure included. The
 * middle value and the places are found without sorting the group, so that hundreds of indicators and years over all
 * municipalities take milliseconds.
 */
public final class GroupColumns {

    private static final short NOT_AVAILABLE = CellState.absent(Status.NOT_AVAILABLE);
    private static final short NOT_COMPARABLE = CellState.absent(Status.NOT_COMPARABLE);
    private static final short UNDEFINED = CellState.absent(Status.UNDEFINED);

    private final IndicatorColumn column;
    private final Grid grid;
    private final int[] rows;
    private final Group[] groups;
    private final Wholes wholes;

    /** Where a group stands in a table: the same for all indicators. */
    private static final class Layout {

        private final Grid grid;
        private final Set<MunicipalityNumber> members;
        private final int[] rows;

        Layout(Grid grid, int[] rows) {
            this.grid = grid;
            this.members = Set.copyOf(grid.municipalities());
            this.rows = rows;
        }

        static Layout of(ResultTable table, Collection<MunicipalityNumber> group) {
            Grid whole = table.grid();
            List<MunicipalityNumber> ordered = List.copyOf(Comparison.ordered(group));
            Map<MunicipalityNumber, Integer> places = new HashMap<>();
            whole.municipalities().forEach(each -> places.put(each, places.size()));
            int[] rows = new int[ordered.size()];
            for (int i = 0; i < rows.length; i++) {
                MunicipalityNumber municipality = ordered.get(i);
                Integer row = places.get(municipality);
                if (row == null) {
                    throw new IllegalArgumentException("The table has no municipality " + municipality);
                }
                rows[i] = row;
            }
            return new Layout(Grid.of(ordered, whole.periods()), rows);
        }
    }

    private GroupColumns(IndicatorColumn column, Layout layout) {
        this.column = column;
        this.grid = layout.grid;
        this.rows = layout.rows;
        this.wholes = Wholes.of(column, layout.members);
        int width = grid.periods().size();
        this.groups = new Group[width];
        for (int place = 0; place < width; place++) {
            groups[place] = new Group(rows.length);
        }
        for (int row : rows) {
            for (int place = 0; place < width; place++) {
                groups[place].add(column.values(), row * width + place);
            }
        }
    }

    /**
     * Looks at a group in all periods of a table, for every indicator of the table. It takes less time than asking for one
     * indicator after the other.
     *
     * @param table computed values
     * @param group municipalities of the table, at least one; each counts once
     * @return the columns by the indicator's id, in the order of the table; unmodifiable
     * @throws IllegalArgumentException if the group is empty, or the table lacks a municipality
     */
    public static Map<String, GroupColumns> of(ResultTable table, Collection<MunicipalityNumber> group) {
        Layout layout = Layout.of(table, group);
        Map<String, GroupColumns> columns = new LinkedHashMap<>();
        for (IndicatorColumn column : table.columns()) {
            columns.put(column.definition().id(), new GroupColumns(column, layout));
        }
        return Collections.unmodifiableMap(columns);
    }

    /**
     * Looks at a group in all periods of a table, for one indicator.
     *
     * @param table computed values
     * @param indicatorId an indicator of the table
     * @param group municipalities of the table, at least one; each counts once
     * @return the columns
     * @throws IllegalArgumentException if the group is empty, or the table lacks the indicator or a municipality
     */
    public static GroupColumns of(ResultTable table, String indicatorId, Collection<MunicipalityNumber> group) {
        return new GroupColumns(Comparison.column(table, indicatorId), Layout.of(table, group));
    }

    /**
     * The indicator.
     *
     * @return its definition
     */
    public IndicatorDefinition definition() {
        return column.definition();
    }

    /**
     * The cells of {@link #ranks()} and the changes.
     *
     * @return the municipalities of the group in the order of their numbers, and the periods in the order of the table
     */
    public Grid grid() {
        return grid;
    }

    /**
     * The group's own values: the sum of the numerators over the sum of the denominators, times the factor.
     *
     * @return a figure for each period, in the order of the grid's periods
     */
    public Column ratioOfSums() {
        Column.Builder builder = Column.builder(groups.length);
        for (int place = 0; place < groups.length; place++) {
            builder.set(place, ratio(place).value());
        }
        return builder.build();
    }

    private GroupRatio ratio(int place) {
        GroupRatio ratio = new GroupRatio(column, wholes.in(place));
        for (int member = 0; member < rows.length; member++) {
            ratio.add(grid.municipalities().get(member), rows[member] * groups.length + place);
        }
        return ratio;
    }

    /**
     * The unweighted means, which are not the group's own values.
     *
     * @return a figure for each period, in the order of the grid's periods
     */
    public Column mean() {
        return perPeriod(Group::mean);
    }

    /**
     * The middle values, or the means of the two in the middle.
     *
     * @return a figure for each period, in the order of the grid's periods
     */
    public Column median() {
        Spread spread = new Spread();
        return perPeriod(group -> group.median(spread));
    }

    /**
     * The lowest values.
     *
     * @return a figure for each period, in the order of the grid's periods
     */
    public Column lowest() {
        return perPeriod(Group::lowest);
    }

    /**
     * The highest values.
     *
     * @return a figure for each period, in the order of the grid's periods
     */
    public Column highest() {
        return perPeriod(Group::highest);
    }

    @FunctionalInterface
    private interface Making {
        Figure of(Group group);
    }

    private Column perPeriod(Making making) {
        Column.Builder builder = Column.builder(groups.length);
        for (int place = 0; place < groups.length; place++) {
            builder.set(place, making.of(groups[place]));
        }
        return builder.build();
    }

    /**
     * How many municipalities' values are shown in a period; mean, median, lowest and highest rest on these.
     *
     * @param period a period of the grid
     * @return the coverage
     * @throws IllegalArgumentException if the grid does not have the period
     */
    public Coverage coverage(Period period) {
        return groups[place(period)].coverage();
    }

    /**
     * Of how many municipalities both numerator and denominator are shown in a period, for themselves or as a whole with
     * others; the ratio of sums rests on these.
     *
     * @param period a period of the grid
     * @return the coverage
     * @throws IllegalArgumentException if the grid does not have the period
     */
    public Coverage ratioCoverage(Period period) {
        return ratio(place(period)).coverage();
    }

    private int place(Period period) {
        int place = grid.periods().indexOf(Objects.requireNonNull(period, "period"));
        if (place < 0) {
            throw new IllegalArgumentException("There is no period " + period + " among " + grid.periods());
        }
        return place;
    }

    /**
     * Each municipality's place among those whose value is shown in the same period, as {@link Rank} counts: 1 is best; for
     * an indicator that has no better direction, 1 is highest.
     *
     * @return a whole number with the flags of the value, or why there is no value, for each cell of the grid
     */
    public Column ranks() {
        boolean lowFirst = column.definition().direction() == Direction.LOWER_IS_BETTER;
        int width = groups.length;
        double[] numbers = new double[grid.size()];
        short[] states = new short[grid.size()];
        for (int member = 0; member < rows.length; member++) {
            for (int place = 0; place < width; place++) {
                states[member * width + place] = column.values().state(rows[member] * width + place);
            }
        }
        Spread spread = new Spread();
        int[] places = new int[rows.length];
        for (int place = 0; place < width; place++) {
            Group group = groups[place];
            group.places(spread, lowFirst, places);
            int[] members = group.members();
            for (int i = 0; i < group.counted(); i++) {
                numbers[members[i] * width + place] = places[i];
            }
        }
        return Column.of(numbers, states);
    }

    /**
     * How much each value has changed: the value minus that of so many periods earlier, with the flags of both.
     *
     * @param periods how many periods back, such as 5; at least 1
     * @return for each cell of the grid a change in the unit of the indicator, or why there is none; {@link
     *     Status#NOT_AVAILABLE} where the grid has no such earlier period, {@link Status#NOT_COMPARABLE} where the series
     *     breaks between the two
     * @throws IllegalArgumentException if it is less than 1
     */
    public Column change(int periods) {
        return changes(periods, false);
    }

    /**
     * How much each value has changed in per cent of the size of the earlier one, as {@link #change} otherwise.
     *
     * @param periods how many periods back, such as 5; at least 1
     * @return for each cell of the grid a change in per cent, or why there is none; {@link Status#UNDEFINED} from zero
     * @throws IllegalArgumentException if it is less than 1
     */
    public Column changeInPercent(int periods) {
        return changes(periods, true);
    }

    private Column changes(int periods, boolean percent) {
        if (periods < 1) {
            throw new IllegalArgumentException("A change reaches back at least one period, not " + periods);
        }
        int width = groups.length;
        int[] earlier = earlier(periods);
        double[] numbers = new double[grid.size()];
        short[] states = new short[grid.size()];
        for (int member = 0; member < rows.length; member++) {
            int row = rows[member] * width;
            boolean breaks = false;
            for (int place = 0; place < width; place++) {
                breaks |= CellState.has(column.values().state(row + place), Flag.BREAK);
            }
            for (int place = 0; place < width; place++) {
                int cell = member * width + place;
                short from =
                        earlier[place] < 0 ? NOT_AVAILABLE : column.values().state(row + earlier[place]);
                short state = CellState.combine(column.values().state(row + place), from);
                if (CellState.isPresent(state)) {
                    double before = column.values().number(row + earlier[place]);
                    double change = column.values().number(row + place) - before;
                    numbers[cell] = percent ? change * 100 / Math.abs(before) : change;
                    boolean broken = breaks && breaksBetween(row, earlier[place], place);
                    state = broken ? NOT_COMPARABLE : Double.isFinite(numbers[cell]) ? state : UNDEFINED;
                }
                states[cell] = state;
            }
        }
        return Column.of(numbers, states);
    }

    /** For each period the place of the one so many periods earlier; -1 where the grid does not have it. */
    private int[] earlier(int periods) {
        return grid.periods().stream()
                .mapToInt(period -> period.earlier(periods)
                        .map(earlier -> grid.place(earlier).orElse(-1))
                        .orElse(-1))
                .toArray();
    }

    private boolean breaksBetween(int row, int after, int until) {
        Period first = grid.periods().get(after);
        Period last = grid.periods().get(until);
        for (int place = 0; place < groups.length; place++) {
            Period period = grid.periods().get(place);
            if (period.kind() == last.kind()
                    && first.compareTo(period) < 0
                    && period.compareTo(last) <= 0
                    && CellState.has(column.values().state(row + place), Flag.BREAK)) {
                return true;
            }
        }
        return false;
    }
}
