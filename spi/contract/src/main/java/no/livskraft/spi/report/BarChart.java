package no.livskraft.spi.report;

import java.util.List;

/**
 * Members as bars from zero, in the order given.
 *
 * @param title what the chart shows
 * @param description what somebody who cannot see it needs to hear
 * @param unit the unit of the figures
 * @param memberHeading the heading over the names, such as {@code Kilde til utslipp}
 * @param members what the bars are of, at least one; unmodifiable
 */
public record BarChart(String title, String description, String unit, String memberHeading, List<Member> members)
        implements Chart {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a text is blank or there is no member
     */
    public BarChart {
        Checks.text("a chart's title", title);
        Checks.text("a chart's description", description);
        Checks.text("a unit", unit);
        Checks.text("a heading", memberHeading);
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Chart '" + title + "' needs at least one bar");
        }
    }

    /** A row for each bar. */
    @Override
    public Table table() {
        return new Table(
                title,
                List.of(Table.Column.text(memberHeading), Table.Column.number(unit)),
                members.stream().map(Member::row).toList());
    }
}
