package no.livskraft.programme;

import java.util.Objects;
import no.livskraft.data.LocalizedText;

/**
 * Something that a programme is for.
 *
 * @param code its stable code
 * @param text what the programme is to achieve, as it says itself
 */
public record Purpose(Identifier code, LocalizedText text) {

    /** Checks that nothing is missing. */
    public Purpose {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
