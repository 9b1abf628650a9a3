package no.livskraft.spi.report;

import java.util.Objects;

/**
 * Whose figures the page shows, and on which terms.
 *
 * @param publisher who publishes them, such as {@code Statistisk sentralbyrå}
 * @param licence the licence, with a link to its text where there is one
 * @param text the credit that the licence asks for, with what the figures are and when they were fetched
 */
public record Credit(String publisher, RichText licence, RichText text) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the publisher is blank
     */
    public Credit {
        Checks.text("a publisher", publisher);
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(text, "text");
    }
}
