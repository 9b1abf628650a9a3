package no.livskraft.sample;

import java.time.LocalDate;
import java.util.List;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.dossier.NetworkDossierBuilder;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkBuilder;
import no.livskraft.network.NetworkStatus;
import no.livskraft.network.Partner;
import no.livskraft.network.RelatedInitiative;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;

/**
 * Makes fictitious networks in one line.
 *
 * <pre>{@code
 * NetworkDossier whole = SampleNetworks.whole();
 * NetworkDossier own = SampleNetworks.wholeBuilder().measures(List.of()).build();
 * }</pre>
 *
 * <p>Nothing here asks a clock: the networks begin on {@link #START}, and all that has happened in them has happened by
 * {@link #TODAY}.
 */
public final class SampleNetworks {

    /** The first day of the sample networks. */
    public static final LocalDate START = LocalDate.of(2025, 1, 1);

    /** A day on which the rules find no error and no warning in {@link #whole()}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    /** The id of the sample networks. */
    public static final Identifier ID = Identifier.of("eksempelnettverket");

    static final Identifier LAND_USE = Identifier.of("land-use");
    static final Identifier CLIMATE = Identifier.of("climate-energy");
    static final Challenge TRAVEL =
            new Challenge(Identifier.of("reiser"), CLIMATE, "De fleste korte reiser skjer med bil (oppdiktet).");
    static final Challenge CENTRE =
            new Challenge(Identifier.of("sentrum"), LAND_USE, "Nye bygg legges utenfor sentrum (oppdiktet).");

    private SampleNetworks() {}

    /**
     * The programme that the sample networks belong to.
     *
     * @return the profile {@link ProgrammeProfiles#LIVSKRAFTIGE_KOMMUNER_METODEN}
     */
    public static ProgrammeProfile programme() {
        return ProgrammeProfiles.bundled(new DocumentFormats())
                .find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN)
                .orElseThrow();
    }

    /**
     * A network that is being formed: members on their way in, themes and challenges, nothing decided.
     *
     * @return the dossier
     */
    public static NetworkDossier draft() {
        return NetworkDossier.of(
                programme(),
                network(NetworkStatus.DRAFT, MembershipStatus.INVITED).build());
    }

    /**
     * A network at work with one of everything, in which the rules find no error and no warning on {@link #TODAY}.
     *
     * @return the dossier
     */
    public static NetworkDossier whole() {
        return wholeBuilder().build();
    }

    /**
     * A builder that has everything of {@link #whole()} already, to change a part.
     *
     * @return the builder
     */
    public static NetworkDossierBuilder wholeBuilder() {
        Network network = network(NetworkStatus.ACTIVE, MembershipStatus.ACTIVE).build();
        return NetworkDossier.builder(programme(), network)
                .resolutions(SampleParts.resolutions(network.members()))
                .workshops(SampleParts.workshops(network.members()))
                .goals(SampleParts.goals())
                .measures(SampleParts.measures())
                .experience(SampleExperience.record())
                .closingReport(SampleExperience.closingReport());
    }

    private static NetworkBuilder network(NetworkStatus status, MembershipStatus members) {
        NetworkBuilder network = Network.builder(ID, programme().id(), START)
                .fictitious()
                .name("Eksempelnettverket (oppdiktet)")
                .rationale("Kommunene har de samme utfordringene og vil lære av hverandre (oppdiktet).")
                .status(status)
                .coordinator(new Coordinator("nettverkskoordinator", "Eksempelrådet (oppdiktet)"))
                .themes(CLIMATE, LAND_USE)
                .challenge(TRAVEL)
                .challenge(CENTRE)
                .partner(Partner.of("Telemark fylkeskommune", Partner.Kind.COUNTY_AUTHORITY, Partner.Role.COORDINATION))
                .partner(Partner.of(
                        "Statsforvalteren i Vestfold og Telemark",
                        Partner.Kind.COUNTY_GOVERNOR,
                        Partner.Role.ENVIRONMENTAL_ADVISER,
                        Partner.Role.SUPPORT))
                .relatedInitiative(new RelatedInitiative(
                        "Regional plan for klima (oppdiktet)", "Nettverket bruker planens tiltakskort."));
        List.of(
                        Membership.of("4003", "Skien", members, START),
                        Membership.of("4018", "Nome", members, START),
                        Membership.of("4020", "Midt-Telemark", members, START),
                        Membership.of("4022", "Seljord", members, START))
                .forEach(network::member);
        return network;
    }
}
