package no.livskraft.spi.storage;

import java.io.Serializable;

/**
 * Names one state of a document. What it looks like is the storage's own affair; it is only compared for equality.
 *
 * @param token any text that is not blank, different for every state that a document has had
 */
public record Revision(String token) implements Serializable {

    /**
     * Checks that there is a token.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Revision {
        if (token.isBlank()) {
            throw new IllegalArgumentException("A revision needs a token");
        }
    }

    /** The token. */
    @Override
    public String toString() {
        return token;
    }
}
