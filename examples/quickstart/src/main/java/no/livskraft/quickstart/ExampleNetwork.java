package no.livskraft.quickstart;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.decision.Body;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
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
    private static final Identifier TRAFFIC = Identifier.of("korte-bilreiser");
    private static final Identifier TRAILS = Identifier.of("stier-naer-hjemmet");
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
                .challenge(new Challenge(
                        TRAFFIC,
                        CLIMATE,
                        "Mange korte reiser skjer med bil, fordi husene ligger spredt og bussen går sjelden."))
                .challenge(new Challenge(
                        TRAILS,
                        OUTDOOR,
                        "Få kommer seg ut i hverdagen, fordi stiene nær hjemmet er gjengrodd eller dårlig merket."))
                .partner(new Partner("Telemark fylkeskommune", Partner.Kind.COUNTY_AUTHORITY))
                .partner(new Partner("Statsforvalteren i Vestfold og Telemark", Partner.Kind.COUNTY_GOVERNOR))
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
            int serial = 30 + Integer.parseInt(member.municipality().value()) % 40;
            List<Treatment> treatments = new ArrayList<>();
            if (member.name().equals("Midt-Telemark")) {
                treatments.add(new Treatment(
                        Optional.of(Body.EXECUTIVE_COMMITTEE),
                        "PS " + (serial - 9) + "/25",
                        Optional.of(LocalDate.of(2025, 6, 3)),
                        Outcome.ADOPTED,
                        false));
            }
            treatments.add(new Treatment(
                    Optional.of(Body.MUNICIPAL_COUNCIL),
                    "PS " + serial + "/25",
                    Optional.of(LocalDate.of(2025, 6, 17)),
                    Outcome.ADOPTED,
                    true));
            resolutions.add(new Resolution(
                    Identifier.of("deltakelse-" + member.municipality()),
                    ID,
                    member.municipality(),
                    true,
                    "Deltakelse i nettverket Livskraftig Telemark (eksempel)",
                    List.of(CLIMATE, OUTDOOR),
                    treatments,
                    Optional.of(contact("ordfører")),
                    Optional.of(contact("kommunedirektør"))));
        }
        return resolutions;
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
        return new Workshop(
                WORKSHOP,
                ID,
                true,
                "Utviklingsverksted om hverdagsreiser og stier",
                Optional.of(LocalDate.of(2026, 3, 12)),
                "Bø i Telemark",
                Optional.of(MunicipalityNumber.of("4020")),
                List.of(CLIMATE, OUTDOOR),
                List.of(TRAFFIC, TRAILS),
                List.of(
                        new AgendaItem("Hva viser tallene?", AgendaItem.Phase.OPENING, 45, "nettverkskoordinator"),
                        new AgendaItem(
                                "Egne saker i blandede grupper", AgendaItem.Phase.OPENING, 90, "virksomhetsleder plan"),
                        new AgendaItem(
                                "Hva går vi videre med?", AgendaItem.Phase.CLOSING, 45, "ordfører i vertskommunen"),
                        new AgendaItem(
                                "Hvordan arbeidet vi?", AgendaItem.Phase.REFLECTING, 20, "nettverkskoordinator")),
                attendance,
                List.of(
                        new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 6),
                        new OutsideAttendance(OutsideAttendance.Party.ASSOCIATIONS, 4),
                        new OutsideAttendance(OutsideAttendance.Party.BUSINESS, 2)));
    }

    private static Attendance attendance(String municipality, int elected, int leadership, int professional) {
        return new Attendance(MunicipalityNumber.of(municipality), elected, leadership, professional);
    }

    /** Two invented goals, each with what an indicator is to show. */
    static List<Goal> goals() {
        return List.of(
                new Goal(
                        LESS_TRAFFIC,
                        ID,
                        MunicipalityNumber.of("4020"),
                        true,
                        CLIMATE,
                        TRAFFIC,
                        "Utslippene i Midt-Telemark er godt under halvparten av nivået i 2016.",
                        List.of(new IndicatorTarget(
                                "ghg_per_inhabitant", Year.of(2016), 2.0, Optional.of(Year.of(2030))))),
                new Goal(
                        Identifier.of("nome-mindre-strom"),
                        ID,
                        MunicipalityNumber.of("4018"),
                        true,
                        CLIMATE,
                        TRAFFIC,
                        "Husholdningene i Nome bruker mindre strøm.",
                        List.of(new IndicatorTarget(
                                "electricity_households_per_inhabitant",
                                Year.of(2020),
                                6500,
                                Optional.of(Year.of(2030))))));
    }

    /** Invented measures that came from the workshop. */
    static List<Measure> measures() {
        return List.of(
                new Measure(
                        Identifier.of("midt-telemark-bestillingsbuss"),
                        ID,
                        MunicipalityNumber.of("4020"),
                        true,
                        "Bestillingsbuss mellom bygdene og stasjonen",
                        Optional.of(LESS_TRAFFIC),
                        Optional.of(WORKSHOP),
                        Optional.of("virksomhetsleder plan"),
                        Optional.of(LocalDate.of(2027, 12, 31)),
                        Optional.of(new PlanAnchor(
                                PlanType.CLIMATE_AND_ENERGY_PLAN,
                                "Klima- og energiplan 2025–2030 (eksempel)",
                                "Tiltak 4: hverdagsreiser",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2030)))),
                        Measure.Status.PLANNED,
                        Optional.empty()),
                new Measure(
                        Identifier.of("nome-energiradgiver"),
                        ID,
                        MunicipalityNumber.of("4018"),
                        true,
                        "Energirådgiver på døra",
                        Optional.of(Identifier.of("nome-mindre-strom")),
                        Optional.of(WORKSHOP),
                        Optional.of("energirådgiver"),
                        Optional.of(LocalDate.of(2027, 6, 30)),
                        Optional.of(new PlanAnchor(
                                PlanType.FINANCIAL_PLAN,
                                "Økonomiplan 2026–2029 (eksempel)",
                                "Kapittel 5: klima",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2029)))),
                        Measure.Status.ONGOING,
                        Optional.empty()));
    }
}
