package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Timings side by side as a table in Markdown: each with how many times as fast it is as certain others. */
final class TimingTable {

    private final Map<String, Timing> timings = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();
    private final Set<String> otherWork = new TreeSet<>();

    /** Adds a row. */
    TimingTable add(Timing timing) {
        timings.put(timing.who(), timing);
        return this;
    }

    /** Adds a row of somebody who does something else than the others, and is compared with nobody. */
    TimingTable addOtherWork(Timing timing) {
        otherWork.add(timing.who());
        return add(timing);
    }

    /**
     * Adds a column that compares all with one of them. A table need not have any.
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
        List<String> header = new ArrayList<>(List.of("who", "values", "a pass, ms", "±, ms", "million values/s"));
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
                    String.format(Locale.ROOT, "%,d", timing.values()),
                    number(timing.milliseconds()),
                    number(timing.error()),
                    number(timing.values() / timing.milliseconds() / 1000)));
            for (String who : references.values()) {
                double ratio = reference(who).milliseconds() / timing.milliseconds();
                row.add(otherWork.contains(timing.who()) ? "–" : number(ratio));
            }
            row.add(number(timing.bytes() / timing.values()));
            line(text, row);
        }
        return text.toString();
    }

    private Timing reference(String who) {
        Timing timing = timings.get(who);
        if (timing == null) {
            throw new IllegalStateException("There is no timing of " + who + ", only of " + timings.keySet());
        }
        return timing;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A number with three digits that mean something, as far as they stand behind the mark; a dash if there is none. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        int decimals = Math.abs(value) < 0.995 ? 3 : Math.abs(value) < 9.95 ? 2 : Math.abs(value) < 99.5 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
