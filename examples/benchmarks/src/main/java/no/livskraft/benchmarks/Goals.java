package no.livskraft.benchmarks;

import java.util.Locale;

/** What was aimed at beside what was measured, as a table in Markdown. A goal that was missed is a line like any other. */
final class Goals {

    private final StringBuilder lines = new StringBuilder();

    /**
     * Adds a goal.
     *
     * @param what what is compared with what
     * @param wanted how many times as fast it should at least be
     * @param measured how many times as fast it was
     */
    Goals add(String what, double wanted, double measured) {
        lines.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s |\n",
                what,
                TimingTable.number(wanted),
                TimingTable.number(measured),
                measured >= wanted ? "yes" : "no"));
        return this;
    }

    /** The table. */
    String markdown() {
        return "| goal | at least | measured | reached |\n| --- | ---: | ---: | --- |\n" + lines;
    }
}
