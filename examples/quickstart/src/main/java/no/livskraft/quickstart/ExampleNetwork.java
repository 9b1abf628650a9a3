package no.livskraft.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.ResolutionBuilder;
import no.livskraft.decision.Treatment;
import no.livskraft.evidence.FigureReference;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkBuilder;
import no.livskraft.network.Partner;
import no.livskraft.network.RelatedInitiative;
import no.livskraft.programme.Identifier;

/**
 * The invented network of the example. Numbers and names of the municipalities are real; that they work together, and
 * what they decide, is invented, and every part says so.
 */
final class ExampleNetwork {

    static final Identifier ID = Identifier.of("livskraftig-telemark-eksempel");
    static final Identifier CLIMATE = Identifier.of("climate-energy");
    static final Identifier OUTDOOR = Identifier.of("outdoor-health-quality");

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    static final MemberOrganisation MIDT_TELEMARK = MemberOrganisation.parse("4020");
    static final MemberOrganisation NOME = MemberOrganisation.parse("4018");
    static final Challenge TRAFFIC = new Challenge(
            Identifier.of("korte-bilreiser"),
            CLIMATE,
            "Mange korte reiser skjer med bil, fordi husene ligger spredt og bussen går sjelden.");
    static final Challenge TRAILS = new Challenge(
            Identifier.of("stier-naer-hjemmet"),
            OUTDOOR,
            "Få kommer seg ut i hverdagen, fordi stiene nær hjemmet er gjengrodd eller dårlig merket.");
    static final Identifier WORKSHOP = Identifier.of("verksted-bo-2026-03");
    static final Identifier LESS_TRAFFIC = Identifier.of("midt-telemark-lavere-utslipp");
    /** The figure that the example's council had at hand: of 2022, as it is known in the figures of the example. */
    static final FigureReference EMISSIONS = new FigureReference(
            "ghg_per_inhabitant",
            MunicipalityNumber.of("4020"),
            Period.year(2022),
            TelemarkFigures.BORDERS,
            Instant.parse("2026-08-20T00:00:00Z"));

    private static final String ROLE_ADDRESS = "postmottak@eksempel.invalid";
    private static final List<Membership> MEMBERS = List.of(
            Membership.of("4005", "Notodden", MembershipStatus.ACTIVE, START),
            Membership.of("4016", "Drangedal", MembershipStatus.ACTIVE, START),
            Membership.of("4018", "Nome", MembershipStatus.ACTIVE, START),
            Membership.of("4020", "Midt-Telemark", MembershipStatus.ACTIVE, START),
            Membership.of("4022", "Seljord", MembershipStatus.ACTIVE, START));

    private ExampleNetwork() {}

    /** A first draft as it might come from a busy coordinator: one theme, a number of an earlier reform, no partners. */
    static Network draft(Identifier programme) {
        return Network.builder(ID, programme, START)
                .name("Livskraftig Telemark (eksempel)")
                .fictitious()
                .themes(CLIMATE, Identifier.of("klima"))
                .member(Membership.of("4005", "Notodden", MembershipStatus.ACTIVE, START))
                .member(Membership.of("4018", "Nome", MembershipStatus.ACTIVE, START))
                .member(Membership.of("3817", "Midt-Telemark", MembershipStatus.ACTIVE, START))
                .build();
    }

    /** The network with the faults mended; still a draft. */
    static Network mended(Identifier programme) {
        NetworkBuilder builder = Network.builder(ID, programme, START)
                .name("Livskraftig Telemark (eksempel)")
                .rationale("Kommunene ligger nær hverandre og har de samme utfordringene.")
                .fictitious()
                .coordinator(new Coordinator("nettverkskoordinator", "Telemark fylkeskommune"))
                .themes(CLIMATE, OUTDOOR)
                .challenge(TRAFFIC)
                .challenge(TRAILS)
                .partner(Partner.of("Telemark fylkeskommune", Partner.Kind.COUNTY_AUTHORITY, Partner.Role.COORDINATION))
                .partner(Partner.of(
                        "Statsforvalteren i Vestfold og Telemark",
                        Partner.Kind.COUNTY_GOVERNOR,
                        Partner.Role.ENVIRONMENTAL_ADVISER,
                        Partner.Role.SUPPORT))
                .relatedInitiative(new RelatedInitiative(
                        "Regional plan for klima (eksempel)",
                        "Nettverket bruker planens tiltakskort og lager ikke egne."));
        MEMBERS.forEach(builder::member);
        return builder.build();
    }

    /** One invented resolution for each member; Midt-Telemark's passes the executive committee first. */
    static List<Resolution> resolutions() {
        List<Resolution> resolutions = new ArrayList<>();
        for (Membership member : MEMBERS) {
            int serial = 30 + Integer.parseInt(member.organisation().toString()) % 40;
            ResolutionBuilder resolution = Resolution.builder(
                            Identifier.of("deltakelse-" + member.organisation()), ID, member.organisation())
                    .fictitious()
                    .title("Deltakelse i nettverket Livskraftig Telemark (eksempel)")
                    .archiveCase(ArchiveCase.parse("2025/" + (1000 + serial)))
                    .from(START)
                    .themes(List.of(CLIMATE, OUTDOOR))
                    .politicalContact(contact("ordfører"))
                    .administrativeContact(contact("kommunedirektør"));
            if (member.name().equals("Midt-Telemark")) {
                resolution.treatment(adopted(Body.EXECUTIVE_COMMITTEE, serial - 9, LocalDate.of(2025, 6, 3), false));
            }
            resolutions.add(resolution
                    .treatment(adopted(Body.MUNICIPAL_COUNCIL, serial, LocalDate.of(2025, 6, 17), true))
                    .build());
        }
        return resolutions;
    }

    private static Treatment adopted(Body body, int serial, LocalDate date, boolean decisive) {
        return new Treatment(
                Optional.of(body),
                Optional.of(CommitteeCase.parse("PS " + serial + "/25")),
                Optional.of(date),
                Outcome.ADOPTED,
                decisive,
                Optional.empty());
    }

    static Contact contact(String role) {
        return new Contact(role, ROLE_ADDRESS, "samarbeid i nettverket", LocalDate.of(2030, 1, 1));
    }
}
