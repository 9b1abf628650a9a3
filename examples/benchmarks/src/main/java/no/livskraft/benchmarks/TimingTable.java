package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Timings side by side as a table in Markdown: each with how many times as fast it is as certain others. */
final class TimingTable {

    private final long values;
    private final Map<String, Timing> timings = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();

    /**
     * A table without rows.
     *
     * @param values how many values each computes in a pass
     */
    TimingTable(long values) {
        this.values = values;
    }

    /** Adds a row. */
    TimingTable add(Timing timing) {
        timings.put(timing.who(), timing);
        return this;
    }

    /**
     * Adds a column that compares all with one of them.
     *
     * @param title such as {@code x DuckDB}
     * @param who whose time each other's goes into
     */
    TimingTable compareWith(String title, String who) {
        references.put(title, who);
        return this;
    }

    /**
     * The table.
     *
     * @return lines that end in a line break
     * @throws IllegalStateException if somebody that all are to be compared with has no row
     */
    String markdown() {
        List<String> header = new ArrayList<>(List.of("who", "a pass, ms", "±, ms", "million values/s"));
        header.addAll(references.keySet());
        header.add("heap, bytes a value");
        StringBuilder text = new StringBuilder();
        line(text, header);
        line(
                text,
                header.stream()
                        .map(title -> title.equals("who") ? "---" : "---:")
                        .toList());
        for (Timing timing : timings.values()) {
            List<String> row = new ArrayList<>(List.of(
                    timing.who(),
                    number(timing.milliseconds()),
                    number(timing.error()),
                    number(values / timing.milliseconds() / 1000)));
            references.values().forEach(who -> row.add(number(reference(who) / timing.milliseconds())));
            row.add(number(timing.bytes() / values));
            line(text, row);
        }
        return text.toString();
    }

    private double reference(String who) {
        Timing timing = timings.get(who);
        if (timing == null) {
            throw new IllegalStateException("There is no timing of " + who + ", only of " + timings.keySet());
        }
        return timing.milliseconds();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A number with three digits that mean something, as far as they stand behind the mark. */
    static String number(double value) {
        int decimals = Math.abs(value) < 0.995 ? 3 : Math.abs(value) < 9.95 ? 2 : Math.abs(value) < 99.5 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
