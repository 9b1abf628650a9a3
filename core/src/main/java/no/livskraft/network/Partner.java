package no.livskraft.network;

import java.util.Objects;

/**
 * An organisation that supports a network without being a member.
 *
 * @param name its name
 * @param kind what kind of organisation it is
 */
public record Partner(String name, Kind kind) {

    /** What kind of organisation a partner is. */
    public enum Kind {
        /** A county authority (fylkeskommune). */
        COUNTY_AUTHORITY,
        /** A county governor (statsforvalter, until 2020 fylkesmann), the environmental adviser. */
        COUNTY_GOVERNOR,
        /** An organisation of municipalities. */
        MUNICIPAL_ASSOCIATION,
        /** A voluntary organisation. */
        VOLUNTARY_ORGANISATION,
        /** A business or an organisation of businesses. */
        BUSINESS,
        /** A university, research institute or another place of knowledge. */
        RESEARCH,
        /** Another public authority. */
        PUBLIC_AUTHORITY
    }

    /** Checks that nothing is missing. */
    public Partner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
