package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;

/** A municipality, or whoever else is compared, in a chart. */
public sealed interface Member {

    /**
     * Its name.
     *
     * @return the name
     */
    String name();

    /**
     * Whom it is, seen from the page.
     *
     * @return the role
     */
    Role role();

    /**
     * It has a figure.
     *
     * @param name its name
     * @param role whom it is, seen from the page
     * @param value the figure
     * @param text the figure as people read it
     */
    record Shown(String name, Role role, double value, String text) implements Member {
        /**
         * Checks the figure.
         *
         * @throws IllegalArgumentException if it is not finite or a text is blank
         */
        public Shown {
            Checks.text("a name", name);
            Objects.requireNonNull(role, "role");
            Checks.finite("A member's figure", value);
            Checks.text("a number", text);
        }
    }

    /**
     * It has none: it is named with the reason and never drawn at zero.
     *
     * @param name its name
     * @param role whom it is, seen from the page
     * @param reason why there is no figure
     */
    record Absent(String name, Role role, String reason) implements Member {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Absent {
            Checks.text("a name", name);
            Objects.requireNonNull(role, "role");
            Checks.text("a reason for absence", reason);
        }
    }

    /**
     * The member as a row of a table.
     *
     * @return its name and its figure or the reason for absence
     */
    default Table.Row row() {
        Cell cell = this instanceof Shown shown
                ? Cell.number(shown.value(), shown.text())
                : Cell.absent(((Absent) this).reason());
        Table.Row row = Table.Row.of(name(), List.of(cell));
        return role() == Role.OWN ? row.emphasise() : row;
    }
}
