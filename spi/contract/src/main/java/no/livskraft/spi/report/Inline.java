package no.livskraft.spi.report;

import java.util.Objects;

/** A piece of running text. */
public sealed interface Inline permits Inline.Text, Inline.Strong, Inline.Link, Assessment {

    /**
     * The piece as plain text.
     *
     * @return the text without emphasis or link
     */
    String plain();

    /**
     * Ordinary text.
     *
     * @param text the text; spaces at its ends count
     */
    record Text(String text) implements Inline {
        /** Checks that there is a text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * Text with weight.
     *
     * @param text the text
     */
    record Strong(String text) implements Inline {
        /** Checks that there is a text. */
        public Strong {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * Text that leads somewhere.
     *
     * @param text what the reader follows; says where it leads, also out of context
     * @param target where it leads
     */
    record Link(String text, LinkTarget target) implements Inline {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Link {
            Checks.text("a link", text);
            Objects.requireNonNull(target, "target");
        }

        @Override
        public String plain() {
            return text;
        }
    }
}
