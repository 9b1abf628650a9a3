package no.livskraft.network;

import java.util.Objects;
import no.livskraft.programme.Identifier;

/**
 * A real challenge that a network starts from. Where everything else in the network leads back to.
 *
 * @param id its name in documents; unique in the network
 * @param theme the code of the theme that it belongs to
 * @param description what is difficult, in plain words
 */
public record Challenge(Identifier id, Identifier theme, String description) {

    /** Checks that nothing is missing. */
    public Challenge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(description, "description");
    }
}
