package no.livskraft.programme;

import java.util.Objects;
import no.livskraft.data.LocalizedText;

/**
 * One of the aims that a programme's networks contribute to, in the programme's own words.
 *
 * @param aim which of the five
 * @param text what it means in the programme
 */
public record AimOfProgramme(Aim aim, LocalizedText text) {

    /** Checks that nothing is missing. */
    public AimOfProgramme {
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(text, "text");
    }
}
