package no.livskraft.repository;

import java.util.Locale;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** What aggregates can be found by, beside their id. */
public enum DocumentKey {
    /** The id of the network that it belongs to. */
    NETWORK,
    /** The id of the programme that a network belongs to. */
    PROGRAMME,
    /**
     * The number of a municipality, or of a county for its county authority: a member now or before, the one that decides
     * or does it, hosts or came, gives or receives.
     */
    ORGANISATION,
    /** The code of a theme. */
    THEME,
    /** The id of a challenge that a workshop works on or a goal answers. */
    CHALLENGE,
    /** The id of the workshop that a goal or measure came from, or where something was used or given. */
    WORKSHOP,
    /** The id of the goal that a measure serves. */
    GOAL,
    /** The id of a measure that an example or feedback tells of. */
    MEASURE,
    /** The id of a good example that was handed on, or that feedback rests on. */
    EXAMPLE,
    /** The id of an indicator that a goal has a target for, or feedback rests on. */
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
            case ORGANISATION -> MemberOrganisation.parse(value).toString();
            case INDICATOR -> value;
            default -> Identifier.of(value).value();
        };
    }
}
