package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same work in several sizes and by several threads, as a table in Markdown. */
final class ScaleTable {

    private final List<Row> rows = new ArrayList<>();

    /**
     * A size.
     *
     * @param threads how many threads worked
     * @param inputs how many figures went in
     * @param timing what was measured
     */
    record Row(int threads, long inputs, Timing timing) {
        double nanosecondsACell() {
            return timing.milliseconds() * 1e6 / timing.values();
        }
    }

    /** Adds a row. */
    ScaleTable add(int threads, long inputs, Timing timing) {
        rows.add(new Row(threads, inputs, timing));
        return this;
    }

    /** The largest of its kind. */
    Row largest(int threads) {
        return rows.stream()
                .filter(row -> row.threads == threads)
                .reduce((one, other) -> one.timing.values() > other.timing.values() ? one : other)
                .orElseThrow();
    }

    /** The smallest of its kind. */
    Row smallest(int threads) {
        return rows.stream()
                .filter(row -> row.threads == threads)
                .reduce((one, other) -> one.timing.values() < other.timing.values() ? one : other)
                .orElseThrow();
    }

    /** The table. */
    String markdown() {
        StringBuilder text =
                new StringBuilder("| cells computed | figures read | threads | a pass, ms | ±, ms | ns a cell"
                        + " | million cells/s |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (Row row : rows) {
            Timing timing = row.timing;
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %d | %s | %s | %s | %s |\n",
                    timing.values(),
                    row.inputs,
                    row.threads,
                    TimingTable.number(timing.milliseconds()),
                    TimingTable.number(timing.error()),
                    TimingTable.number(row.nanosecondsACell()),
                    TimingTable.number(timing.values() / timing.milliseconds() / 1000)));
        }
        return text.toString();
    }
}
