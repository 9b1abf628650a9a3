package no.livskraft.repository;

import java.util.Locale;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.programme.Identifier;

/** What aggregates can be found by, beside their id. */
public enum DocumentKey {
    /** The id of the network that a resolution, workshop, goal or measure belongs to. */
    NETWORK,
    /** The id of the programme that a network belongs to. */
    PROGRAMME,
    /** The number of a municipality: a member now or before, the one that decides or does it, hosts or came. */
    MUNICIPALITY,
    /** The code of a theme. */
    THEME,
    /** The id of a challenge that a workshop works on or a goal answers. */
    CHALLENGE,
    /** The id of the workshop that a measure came from. */
    WORKSHOP,
    /** The id of the goal that a measure serves. */
    GOAL,
    /** The id of an indicator that a goal has a target for. */
    INDICATOR;

    /**
     * The key's name in stored documents.
     *
     * @return lower-case letters
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses a value that no document can have, since asking for it would find nothing without a word. */
    String checked(String value) {
        return switch (this) {
            case MUNICIPALITY -> MunicipalityNumber.of(value).value();
            case INDICATOR -> value;
            default -> Identifier.of(value).value();
        };
    }
}
