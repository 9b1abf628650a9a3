package no.livskraft.spi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Figures over time. All series of a chart have the same unit; one colour never means two of them.
 *
 * @param title what the chart shows
 * @param description what somebody who cannot see it needs to hear
 * @param unit the unit of the figures
 * @param timeHeading the heading over the periods, such as {@code År}
 * @param series the lines, one to six; the first is the one that the chart is about; unmodifiable
 * @param target what was set as the goal, if anything was
 */
public record LineChart(
        String title, String description, String unit, String timeHeading, List<Series> series, Optional<Target> target)
        implements Chart {

    private static final int MOST_SERIES = 6;

    /**
     * One line.
     *
     * @param name what it is the line of
     * @param role whom it is about
     * @param points one for every period of the chart, in the order of time; a period without a figure is a
     *     {@link TimePoint.Gap}, never left out; at least one; unmodifiable
     */
    public record Series(String name, Role role, List<TimePoint> points) {
        /**
         * Copies the list and checks the order of time.
         *
         * @throws IllegalArgumentException if the name is blank, there is no point, or time does not go forward
         */
        public Series {
            Checks.text("a line's name", name);
            Objects.requireNonNull(role, "role");
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("Line '" + name + "' needs at least one point");
            }
            for (int i = 1; i < points.size(); i++) {
                if (!points.get(i - 1).start().isBefore(points.get(i).start())) {
                    throw new IllegalArgumentException(
                            "Line '" + name + "': " + points.get(i).period() + " does not come after "
                                    + points.get(i - 1).period());
                }
            }
        }
    }

    /**
     * A goal: a value to be reached by a time.
     *
     * @param value the value
     * @param label the goal as people read it, with its year, such as {@code mål 4,5 i 2030}
     * @param by when it is to be reached
     */
    public record Target(double value, String label, LocalDate by) {
        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if it is not finite or the label is blank
         */
        public Target {
            Checks.finite("A target", value);
            Checks.text("a target", label);
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a text is blank, there is no line or more than six, or they have different
     *     periods
     */
    public LineChart {
        Checks.text("a chart's title", title);
        Checks.text("a chart's description", description);
        Checks.text("a unit", unit);
        Checks.text("a heading", timeHeading);
        Objects.requireNonNull(target, "target");
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("Chart '" + title + "' has " + series.size() + " lines; one to "
                    + MOST_SERIES + " can be told apart");
        }
        for (Series line : series) {
            if (!starts(line).equals(starts(series.get(0)))) {
                throw new IllegalArgumentException("Chart '" + title + "': line '" + line.name()
                        + "' has other periods than '" + series.get(0).name() + "'; mark missing ones as gaps");
            }
        }
    }

    /** A row for each period, a column for each line. */
    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(timeHeading));
        series.forEach(line -> columns.add(Table.Column.number(line.name())));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < series.get(0).points().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Series line : series) {
                cells.add(cell(line.points().get(i)));
            }
            rows.add(Table.Row.of(series.get(0).points().get(i).period(), cells));
        }
        return new Table(title + " (" + unit + ")", columns, rows);
    }

    private static List<LocalDate> starts(Series line) {
        return line.points().stream().map(TimePoint::start).toList();
    }

    private static Cell cell(TimePoint point) {
        return point instanceof TimePoint.Value value
                ? Cell.number(value.value(), value.text())
                : Cell.absent(((TimePoint.Gap) point).reason());
    }
}
