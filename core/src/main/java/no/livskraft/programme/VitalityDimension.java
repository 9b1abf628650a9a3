package no.livskraft.programme;

import java.util.Objects;
import no.livskraft.data.LocalizedText;

/**
 * A side of what makes a community viable (<i>livskraft</i>); a second way of sorting beside the themes.
 *
 * @param code its stable code, which indicators name
 * @param title its name for people
 * @param meaning what it stands for
 */
public record VitalityDimension(Identifier code, LocalizedText title, LocalizedText meaning) {

    /** Checks that nothing is missing. */
    public VitalityDimension {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(meaning, "meaning");
    }
}
