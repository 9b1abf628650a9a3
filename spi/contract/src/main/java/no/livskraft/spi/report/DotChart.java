package no.livskraft.spi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Members as dots on one line, with a mark for what is typical.
 *
 * @param title what the chart shows
 * @param description what somebody who cannot see it needs to hear
 * @param unit the unit of the figures
 * @param memberHeading the heading over the names, such as {@code Kommune}
 * @param members the members, at least one; the table keeps their order; unmodifiable
 * @param typical the group's median or another mark, if there is one
 */
public record DotChart(
        String title,
        String description,
        String unit,
        String memberHeading,
        List<Member> members,
        Optional<Typical> typical)
        implements Chart {

    /**
     * What is typical of the group.
     *
     * @param value the figure
     * @param name what it is, such as {@code median i fylket}
     * @param text the figure as people read it
     */
    public record Typical(double value, String name, String text) {
        /**
         * Checks the figure.
         *
         * @throws IllegalArgumentException if it is not finite or a text is blank
         */
        public Typical {
            Checks.finite("A typical figure", value);
            Checks.text("a name", name);
            Checks.text("a number", text);
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a text is blank or there is no member
     */
    public DotChart {
        Checks.text("a chart's title", title);
        Checks.text("a chart's description", description);
        Checks.text("a unit", unit);
        Checks.text("a heading", memberHeading);
        Objects.requireNonNull(typical, "typical");
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Chart '" + title + "' needs at least one member");
        }
    }

    /** A row for each member, and the typical figure last. */
    @Override
    public Table table() {
        List<Table.Row> rows = new ArrayList<>(members.stream().map(Member::row).toList());
        typical.ifPresent(mark -> rows.add(Table.Row.of(mark.name(), List.of(Cell.number(mark.value(), mark.text())))));
        return new Table(title, List.of(Table.Column.text(memberHeading), Table.Column.number(unit)), rows);
    }
}
