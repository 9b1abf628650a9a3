package no.livskraft.programme;

import java.util.Objects;
import no.livskraft.data.LocalizedText;

/**
 * A field that networks of a programme work in, such as climate and energy.
 *
 * @param code its stable code, which networks, indicators and measures name
 * @param title its name for people
 */
public record Theme(Identifier code, LocalizedText title) {

    /** Checks that nothing is missing. */
    public Theme {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }
}
