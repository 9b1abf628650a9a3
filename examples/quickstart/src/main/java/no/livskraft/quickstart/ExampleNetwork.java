package no.livskraft.quickstart;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.ResolutionBuilder;
import no.livskraft.decision.Treatment;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
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
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;

/**
 * The invented network of the example. Numbers and names of the municipalities are real; that they work together, and
 * what they decide, is invented, and every part says so.
 */
final class ExampleNetwork {

    static final Identifier ID = Identifier.of("livskraftig-telemark-eksempel");
    static final Identifier CLIMATE = Identifier.of("climate-energy");
    static final Identifier OUTDOOR = Identifier.of("outdoor-health-quality");

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final MemberOrganisation MIDT_TELEMARK = MemberOrganisation.parse("4020");
    private static final MemberOrganisation NOME = MemberOrganisation.parse("4018");
    private static final Challenge TRAFFIC = new Challenge(
            Identifier.of("korte-bilreiser"),
            CLIMATE,
            "Mange korte reiser skjer med bil, fordi husene ligger spredt og bussen går sjelden.");
    private static final Challenge TRAILS = new Challenge(
            Identifier.of("stier-naer-hjemmet"),
            OUTDOOR,
            "Få kommer seg ut i hverdagen, fordi stiene nær hjemmet er gjengrodd eller dårlig merket.");
    private static final Identifier LESS_ELECTRICITY = Identifier.of("nome-mindre-strom");
    private static final Identifier WORKSHOP = Identifier.of("verksted-bo-2026-03");
    private static final Identifier LESS_TRAFFIC = Identifier.of("midt-telemark-lavere-utslipp");
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

    private static Contact contact(String role) {
        return new Contact(role, ROLE_ADDRESS, "samarbeid i nettverket", LocalDate.of(2030, 1, 1));
    }

    /** An invented workshop where all three zones meet. */
    static Workshop workshop() {
        List<Attendance> attendance = List.of(
                attendance("4005", 3, 1, 4),
                attendance("4016", 2, 1, 2),
                attendance("4018", 2, 1, 3),
                attendance("4020", 4, 2, 5),
                attendance("4022", 2, 1, 2));
        return Workshop.builder(WORKSHOP, ID)
                .fictitious()
                .title("Utviklingsverksted om hverdagsreiser og stier")
                .date(LocalDate.of(2026, 3, 12))
                .place("Bø i Telemark")
                .host(MIDT_TELEMARK)
                .themes(List.of(CLIMATE, OUTDOOR))
                .challenges(List.of(TRAFFIC.id(), TRAILS.id()))
                .agendaItem(new AgendaItem("Hva viser tallene?", AgendaItem.Phase.OPENING, 45, "nettverkskoordinator"))
                .agendaItem(new AgendaItem(
                        "Egne saker i blandede grupper", AgendaItem.Phase.OPENING, 90, "virksomhetsleder plan"))
                .agendaItem(new AgendaItem(
                        "Hva går vi videre med?", AgendaItem.Phase.CLOSING, 45, "ordfører i vertskommunen"))
                .agendaItem(
                        new AgendaItem("Hvordan arbeidet vi?", AgendaItem.Phase.REFLECTING, 20, "nettverkskoordinator"))
                .attendance(attendance)
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 6))
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.ASSOCIATIONS, 4))
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.BUSINESS, 2))
                .build();
    }

    private static Attendance attendance(String municipality, int elected, int leadership, int professional) {
        return new Attendance(MemberOrganisation.parse(municipality), elected, leadership, professional);
    }

    /** Two invented goals, each with what an indicator is to show. */
    static List<Goal> goals() {
        return List.of(
                Goal.builder(LESS_TRAFFIC, ID, MIDT_TELEMARK, TRAFFIC)
                        .fictitious()
                        .description("Utslippene i Midt-Telemark er godt under halvparten av nivået i 2016.")
                        .target(new IndicatorTarget(
                                "ghg_per_inhabitant", Year.of(2016), 2.0, Optional.of(Year.of(2030))))
                        .build(),
                Goal.builder(LESS_ELECTRICITY, ID, NOME, TRAFFIC)
                        .fictitious()
                        .description("Husholdningene i Nome bruker mindre strøm.")
                        .target(new IndicatorTarget(
                                "electricity_households_per_inhabitant",
                                Year.of(2020),
                                6500,
                                Optional.of(Year.of(2030))))
                        .build());
    }

    /** Invented measures that came from the workshop. */
    static List<Measure> measures() {
        return List.of(
                Measure.builder(Identifier.of("midt-telemark-bestillingsbuss"), ID, MIDT_TELEMARK)
                        .fictitious()
                        .title("Bestillingsbuss mellom bygdene og stasjonen")
                        .goal(LESS_TRAFFIC)
                        .workshop(WORKSHOP)
                        .responsible("virksomhetsleder plan")
                        .deadline(LocalDate.of(2027, 12, 31))
                        .anchor(new PlanAnchor(
                                PlanType.CLIMATE_AND_ENERGY_PLAN,
                                "Klima- og energiplan 2025–2030 (eksempel)",
                                "Tiltak 4: hverdagsreiser",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2030))))
                        .build(),
                Measure.builder(Identifier.of("nome-energiradgiver"), ID, NOME)
                        .fictitious()
                        .title("Energirådgiver på døra")
                        .goal(LESS_ELECTRICITY)
                        .workshop(WORKSHOP)
                        .responsible("energirådgiver")
                        .deadline(LocalDate.of(2027, 6, 30))
                        .anchor(new PlanAnchor(
                                PlanType.FINANCIAL_PLAN,
                                "Økonomiplan 2026–2029 (eksempel)",
                                "Kapittel 5: klima",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2029))))
                        .status(Measure.Status.ONGOING)
                        .build());
    }
}
