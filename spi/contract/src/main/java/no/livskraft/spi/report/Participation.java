package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who took part in a workshop or a gathering: how many from each zone and each municipality, never who.
 *
 * @param caption what it was, where and when
 * @param memberHeading the heading over the municipalities, such as {@code Kommune}
 * @param zones the zones' names, such as elected, leadership and professionals; at least one; unmodifiable
 * @param rows one for each municipality, with a count or its absence for each zone; unmodifiable
 * @param golden whether the zones met, if that can be judged
 */
public record Participation(
        String caption, String memberHeading, List<String> zones, List<Attendance> rows, Optional<Assessment> golden)
        implements Block {

    /**
     * How many took part from one municipality or party.
     *
     * @param name the municipality, the party outside it, or the word for the total
     * @param counts a count or its absence for each zone, in the order of the zones; unmodifiable
     * @param total whether this row sums up the others
     */
    public record Attendance(String name, List<Count> counts, boolean total) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Attendance {
            Checks.text("a name", name);
            counts = List.copyOf(counts);
        }
    }

    /** How many came from a zone. */
    public sealed interface Count {

        /**
         * The number is known.
         *
         * @param people how many; zero means that nobody came
         * @param text the number as people read it
         */
        record Known(int people, String text) implements Count {
            /**
             * Checks the number.
             *
             * @throws IllegalArgumentException if it is negative or the text is blank
             */
            public Known {
                Checks.text("a count", text);
                if (people < 0) {
                    throw new IllegalArgumentException("Fewer than nobody cannot take part: " + people);
                }
            }
        }

        /**
         * The number is not known.
         *
         * @param reason why
         */
        record Unknown(String reason) implements Count {
            /**
             * Checks the reason.
             *
             * @throws IllegalArgumentException if it is blank
             */
            public Unknown {
                Checks.text("a reason for absence", reason);
            }
        }
    }

    /**
     * Copies the lists and checks that every row fits the zones.
     *
     * @throws IllegalArgumentException if a text is blank, there is no zone, or a row has another number of counts
     */
    public Participation {
        Checks.text("a caption", caption);
        Checks.text("a heading", memberHeading);
        Objects.requireNonNull(golden, "golden");
        zones = List.copyOf(zones);
        rows = List.copyOf(rows);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("Participation in '" + caption + "' needs at least one zone");
        }
        for (Attendance row : rows) {
            if (row.counts().size() != zones.size()) {
                throw new IllegalArgumentException("Participation in '" + caption + "', '" + row.name() + "': "
                        + row.counts().size() + " counts for " + zones.size() + " zones");
            }
        }
    }
}
