package no.livskraft.spi.report;

import java.util.Objects;

/**
 * A paragraph.
 *
 * @param text its text
 */
public record Paragraph(RichText text) implements Block {
    /** Checks that there is a text. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
    }

    /**
     * A paragraph of ordinary text.
     *
     * @param text the text
     * @return the paragraph
     * @throws IllegalArgumentException if the text is blank
     */
    public static Paragraph of(String text) {
        return new Paragraph(RichText.of(text));
    }
}
