package no.livskraft.spi.report;

import java.util.Objects;

/**
 * A term and what is said about it.
 *
 * @param term the term, such as {@code Vedtak}
 * @param description what is said about it
 */
public record Fact(String term, RichText description) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the term is blank
     */
    public Fact {
        Checks.text("a term", term);
        Objects.requireNonNull(description, "description");
    }

    /**
     * A fact in ordinary text.
     *
     * @param term the term
     * @param description what is said about it
     * @return the fact
     * @throws IllegalArgumentException if a text is blank
     */
    public static Fact of(String term, String description) {
        return new Fact(term, RichText.of(description));
    }
}
