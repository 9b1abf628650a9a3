package no.livskraft.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.LocalizedText;

/**
 * An organisation that supports a network without being a member.
 *
 * @param name its name
 * @param kind what kind of organisation it is
 * @param roles what it is to the network; none while that is not agreed; unmodifiable
 */
public record Partner(String name, Kind kind, Set<Role> roles) {

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

    /** What a partner is to a network. A partner can be more than one thing. */
    public enum Role {
        /** Advises on the environment, as the county governor does in the programme. */
        ENVIRONMENTAL_ADVISER(
                LocalizedText.of("miljøfaglig veileder", "miljøfagleg rettleiar", "environmental adviser")),
        /** Supports the network's work. */
        SUPPORT(LocalizedText.of("støttepartner", "støttepartnar", "supporting partner")),
        /** Sees that the network and related initiatives gain from each other, as the county authority does. */
        COORDINATION(LocalizedText.of(
                "samordner beslektede satsinger", "samordnar nærskylde satsingar", "co-ordinates related initiatives")),
        /** Brings professional knowledge, as resource environments do. */
        KNOWLEDGE(LocalizedText.of("ressursmiljø", "ressursmiljø", "resource environment")),
        /** Brings money. */
        FUNDING(LocalizedText.of("finansierer", "finansierer", "funder")),
        /** Speaks for inhabitants, associations or businesses. */
        COMMUNITY(LocalizedText.of("partner i lokalsamfunnet", "partnar i lokalsamfunnet", "community partner"));

        private final LocalizedText title;

        Role(LocalizedText title) {
            this.title = title;
        }

        /**
         * Its name for people.
         *
         * @return the name
         */
        public LocalizedText title() {
            return title;
        }
    }

    /** Checks that nothing is missing and copies the set, in the order of the roles. */
    public Partner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /**
     * A partner.
     *
     * @param name its name
     * @param kind what kind of organisation it is
     * @param roles what it is to the network
     * @return the partner
     */
    public static Partner of(String name, Kind kind, Role... roles) {
        return new Partner(name, kind, new TreeSet<>(Arrays.asList(roles)));
    }
}
