package no.livskraft.spi.report;

import java.util.Objects;

/** A cell of a table's body. */
public sealed interface Cell {

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(RichText text) implements Cell {
        /** Checks that there is a text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param value the number itself, for formats that compute
     * @param text the number as people read it, with whatever mark it carries
     */
    record Numeric(double value, String text) implements Cell {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite or the text is blank
         */
        public Numeric {
            Checks.finite("A cell's number", value);
            Checks.text("a number", text);
        }
    }

    /**
     * No number, and why. Never shown as a blank or a zero.
     *
     * @param reason why there is none, in a few words such as {@code for få tilfeller}
     */
    record Absent(String reason) implements Cell {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Absent {
            Checks.text("a reason for absence", reason);
        }
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the cell
     * @throws IllegalArgumentException if the text is blank
     */
    static Cell text(String text) {
        return new Text(RichText.of(text));
    }

    /**
     * A text with emphasis, links or assessments.
     *
     * @param text the text
     * @return the cell
     */
    static Cell text(RichText text) {
        return new Text(text);
    }

    /**
     * A number.
     *
     * @param value the number itself
     * @param text the number as people read it
     * @return the cell
     * @throws IllegalArgumentException if the number is not finite or the text is blank
     */
    static Cell number(double value, String text) {
        return new Numeric(value, text);
    }

    /**
     * No number, and why.
     *
     * @param reason why there is none, in a few words
     * @return the cell
     * @throws IllegalArgumentException if the reason is blank
     */
    static Cell absent(String reason) {
        return new Absent(reason);
    }
}
