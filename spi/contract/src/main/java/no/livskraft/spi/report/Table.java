package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table with a heading to every column and to every row.
 *
 * @param caption what the table shows
 * @param columns the columns, the first of which holds the rows' headings; at least one; unmodifiable
 * @param rows the rows, each with a cell for every column after the first; unmodifiable
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** How a column is set. */
    public enum Kind {
        /** Texts, from the left. */
        TEXT,
        /** Numbers, from the right and with digits of one width, so that they can be compared. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param kind how it is set
     */
    public record Column(String heading, Kind kind) {
        /**
         * Checks the heading.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Column {
            Checks.text("a column's heading", heading);
            Objects.requireNonNull(kind, "kind");
        }

        /**
         * A column of texts.
         *
         * @param heading its heading
         * @return the column
         * @throws IllegalArgumentException if the heading is blank
         */
        public static Column text(String heading) {
            return new Column(heading, Kind.TEXT);
        }

        /**
         * A column of numbers.
         *
         * @param heading its heading
         * @return the column
         * @throws IllegalArgumentException if the heading is blank
         */
        public static Column number(String heading) {
            return new Column(heading, Kind.NUMBER);
        }
    }

    /**
     * A row.
     *
     * @param anchor where links lead, if somebody links to this row; unique on the page
     * @param heading the row's heading
     * @param cells its cells after the heading; unmodifiable
     * @param emphasised whether the row stands out, such as a total or the municipality that the page is about
     */
    public record Row(Optional<String> anchor, RichText heading, List<Cell> cells, boolean emphasised) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the anchor has another form than {@link LinkTarget.Here} takes
         */
        public Row {
            anchor.ifPresent(Checks::anchor);
            Objects.requireNonNull(heading, "heading");
            cells = List.copyOf(cells);
        }

        /**
         * An ordinary row.
         *
         * @param heading the row's heading
         * @param cells its cells
         * @return the row
         * @throws IllegalArgumentException if the heading is blank
         */
        public static Row of(String heading, List<Cell> cells) {
            return new Row(Optional.empty(), RichText.of(heading), cells, false);
        }

        /**
         * This row with an anchor.
         *
         * @param name where links lead
         * @return the row
         * @throws IllegalArgumentException if the anchor has another form than {@link LinkTarget.Here} takes
         */
        public Row withAnchor(String name) {
            return new Row(Optional.of(name), heading, cells, emphasised);
        }

        /**
         * This row, standing out.
         *
         * @return the row
         */
        public Row emphasise() {
            return new Row(anchor, heading, cells, true);
        }
    }

    /**
     * Copies the lists and checks that every row fits the columns.
     *
     * @throws IllegalArgumentException if the caption is blank, there is no column, or a row has another number of cells
     */
    public Table {
        Checks.text("a table's caption", caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Table '" + caption + "' needs a column for the rows' headings");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException("Table '" + caption + "', row '"
                        + row.heading().plain() + "': " + row.cells().size() + " cells for " + (columns.size() - 1)
                        + " columns after the heading");
            }
        }
    }
}
