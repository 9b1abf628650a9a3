package no.livskraft.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
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
import no.livskraft.decision.Treatment;
import no.livskraft.evidence.FigureReference;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.GeographicBounds;
import no.livskraft.workshop.ImageSize;
import no.livskraft.workshop.MarkedArea;
import no.livskraft.workshop.Material;
import no.livskraft.workshop.Output;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;

/** What the members of a sample network decide and do; all of it invented. */
final class SampleParts {

    static final MemberOrganisation MIDT_TELEMARK = MemberOrganisation.parse("4020");
    static final MemberOrganisation NOME = MemberOrganisation.parse("4018");
    static final Identifier WORKSHOP = Identifier.of("verksted-reiser");
    static final Identifier LESS_TRAFFIC = Identifier.of("lavere-utslipp");
    static final Identifier LIVELY_CENTRE = Identifier.of("levende-sentrum");
    static final Identifier BUS = Identifier.of("bestillingsbuss");
    static final FigureReference EMISSIONS = new FigureReference(
            "ghg_per_inhabitant",
            MunicipalityNumber.of("4020"),
            Period.year(2022),
            LocalDate.of(2024, 1, 1),
            Instant.parse("2024-06-01T00:00:00Z"));

    private static final Identifier GATHERING = Identifier.of("samling-sentrum");

    private SampleParts() {}

    static List<Resolution> resolutions(List<Membership> members) {
        return members.stream()
                .map(member -> Resolution.builder(
                                Identifier.of("deltakelse-" + member.organisation()),
                                SampleNetworks.ID,
                                member.organisation())
                        .fictitious()
                        .title("Deltakelse i Eksempelnettverket (oppdiktet)")
                        .archiveCase(ArchiveCase.parse("2024/" + member.organisation()))
                        .themes(List.of(SampleNetworks.CLIMATE, SampleNetworks.LAND_USE))
                        .from(SampleNetworks.START)
                        .until(LocalDate.of(2028, 1, 1))
                        .treatment(treated(Body.EXECUTIVE_COMMITTEE, "PS 41/24", LocalDate.of(2024, 11, 5), false))
                        .treatment(treated(Body.MUNICIPAL_COUNCIL, "PS 57/24", LocalDate.of(2024, 11, 20), true))
                        .condition("Kommunen bruker inntil et ukeverk i måneden (oppdiktet).")
                        .restingOn(EMISSIONS)
                        .politicalContact(contact("ordfører"))
                        .administrativeContact(contact("kommunedirektør"))
                        .build())
                .toList();
    }

    private static Treatment treated(Body body, String number, LocalDate date, boolean decisive) {
        return new Treatment(
                Optional.of(body),
                Optional.of(CommitteeCase.parse(number)),
                Optional.of(date),
                Outcome.ADOPTED,
                decisive,
                Optional.of("https://eksempel.invalid/moteprotokoll"));
    }

    static Contact contact(String role) {
        return new Contact(role, "postmottak@eksempel.invalid", "samarbeid i nettverket", LocalDate.of(2028, 1, 1));
    }

    static List<Workshop> workshops(List<Membership> members) {
        List<Attendance> attendance = members.stream()
                .map(member -> new Attendance(member.organisation(), 2, 1, 3))
                .toList();
        return List.of(
                Workshop.builder(WORKSHOP, SampleNetworks.ID)
                        .fictitious()
                        .title("Utviklingsverksted om reiser (oppdiktet)")
                        .date(LocalDate.of(2026, 2, 10))
                        .place("Bø")
                        .host(MIDT_TELEMARK)
                        .themes(List.of(SampleNetworks.CLIMATE))
                        .challenges(List.of(SampleNetworks.TRAVEL.id()))
                        .agenda(agenda())
                        .material(map())
                        .material(new Material.IndicatorSheet(
                                Identifier.of("tallark"),
                                "Utslipp i kommunene",
                                List.of("ghg_per_inhabitant"),
                                Optional.of(Instant.parse("2026-01-15T00:00:00Z")),
                                List.of(EMISSIONS)))
                        .attendance(attendance)
                        .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 8))
                        .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.AUTHORITIES, 1))
                        .output(new Output.ChosenIndicator("ghg_per_inhabitant", "Den viser hvor langt det er igjen."))
                        .output(new Output.FollowUpCase(
                                "Bestillingsbuss (oppdiktet)", Optional.of(ArchiveCase.parse("2026/310"))))
                        .output(new Output.Agreement("Vi møtes igjen til høsten.", Optional.of("nettverkskoordinator")))
                        .build(),
                Workshop.builder(GATHERING, SampleNetworks.ID)
                        .fictitious()
                        .form(Workshop.Form.GATHERING)
                        .title("Nettverkssamling om sentrum (oppdiktet)")
                        .date(LocalDate.of(2026, 9, 10))
                        .lastDate(LocalDate.of(2026, 9, 11))
                        .place("Ulefoss")
                        .host(NOME)
                        .themes(List.of(SampleNetworks.LAND_USE))
                        .challenges(List.of(SampleNetworks.CENTRE.id()))
                        .agenda(agenda())
                        .attendance(attendance)
                        .build());
    }

    private static List<AgendaItem> agenda() {
        return List.of(
                new AgendaItem("Hva viser tallene?", AgendaItem.Phase.OPENING, 45, "nettverkskoordinator"),
                new AgendaItem("Egne saker", AgendaItem.Phase.OPENING, 90, "plansjef"),
                new AgendaItem("Hva går vi videre med?", AgendaItem.Phase.CLOSING, 45, "ordfører i vertskommunen"),
                new AgendaItem("Hvordan arbeidet vi?", AgendaItem.Phase.REFLECTING, 20, "nettverkskoordinator"));
    }

    /** A picture to talk over land use from; its bytes are for whoever has a storage to put them in. */
    private static Material map() {
        return new Material.Picture(
                Identifier.of("kart"),
                "Sentrum og jordene rundt (oppdiktet kart)",
                Optional.empty(),
                Optional.of(new ImageSize(800, 600)),
                "Bø",
                Optional.of(new GeographicBounds(59.40, 9.05, 59.42, 9.09)),
                "Hvor kan det bygges uten å ta dyrka jord?",
                "Kart med sentrum i midten, dyrka jord mot sør og en bekk mot nord.",
                "Eksempelrådet (oppdiktet)",
                "CC BY 4.0",
                List.of(
                        new MarkedArea(
                                MarkedArea.Kind.CONFLICT,
                                "Dyrka jord der noen vil bygge",
                                List.of(corner(100, 400), corner(300, 400), corner(300, 580), corner(100, 580))),
                        new MarkedArea(
                                MarkedArea.Kind.VALUE,
                                "Bekken med sti",
                                List.of(corner(50, 50), corner(750, 80), corner(750, 120), corner(50, 90))),
                        new MarkedArea(
                                MarkedArea.Kind.PROPOSAL,
                                "Ledig tomt i sentrum",
                                List.of(corner(380, 280), corner(460, 280), corner(460, 340)))));
    }

    private static MarkedArea.Corner corner(int x, int y) {
        return new MarkedArea.Corner(x, y);
    }

    static List<Goal> goals() {
        return List.of(
                Goal.builder(LESS_TRAFFIC, SampleNetworks.ID, MIDT_TELEMARK, SampleNetworks.TRAVEL)
                        .fictitious()
                        .description("Utslippene er godt under halvparten av nivået i 2016 (oppdiktet).")
                        .workshop(WORKSHOP)
                        .set(LocalDate.of(2026, 3, 20))
                        .anchor(communityPart())
                        .target(new IndicatorTarget(
                                "ghg_per_inhabitant", Year.of(2016), 2.0, Optional.of(Year.of(2030))))
                        .build(),
                Goal.builder(LIVELY_CENTRE, SampleNetworks.ID, NOME, SampleNetworks.CENTRE)
                        .fictitious()
                        .description("Nye boliger bygges i sentrum (oppdiktet).")
                        .workshop(GATHERING)
                        .anchor(communityPart())
                        .target(new IndicatorTarget(
                                "dwellings_per_1000_inhabitants", Year.of(2020), 560, Optional.of(Year.of(2030))))
                        .build());
    }

    private static PlanAnchor communityPart() {
        return new PlanAnchor(
                PlanType.COMMUNITY_PART,
                "Kommuneplanens samfunnsdel 2024–2036 (oppdiktet)",
                "Kapittel 3",
                Optional.of(Year.of(2024)),
                Optional.of(Year.of(2036)));
    }

    static List<Measure> measures() {
        return List.of(
                Measure.builder(BUS, SampleNetworks.ID, MIDT_TELEMARK)
                        .fictitious()
                        .title("Bestillingsbuss mellom bygdene (oppdiktet)")
                        .goal(LESS_TRAFFIC)
                        .workshop(WORKSHOP)
                        .decided(LocalDate.of(2026, 4, 14))
                        .responsible("kommunalsjef teknisk")
                        .deadline(LocalDate.of(2027, 6, 1))
                        .anchor(new PlanAnchor(
                                PlanType.CLIMATE_AND_ENERGY_PLAN,
                                "Klima- og energiplan 2025–2028 (oppdiktet)",
                                "Tiltak 4",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2028))))
                        .anchor(financialPlan())
                        .status(Measure.Status.ONGOING)
                        .contribution(Measure.Contribution.DECISIVE)
                        .build(),
                Measure.builder(Identifier.of("tomt-i-sentrum"), SampleNetworks.ID, NOME)
                        .fictitious()
                        .title("Kommunal tomt i sentrum legges ut (oppdiktet)")
                        .goal(LIVELY_CENTRE)
                        .workshop(GATHERING)
                        .responsible("plansjef")
                        .deadline(LocalDate.of(2026, 10, 1))
                        .anchor(financialPlan())
                        .status(Measure.Status.DONE)
                        .contribution(Measure.Contribution.SOME)
                        .result("Tomta er lagt ut, og to har meldt seg (oppdiktet).")
                        .build());
    }

    private static PlanAnchor financialPlan() {
        return new PlanAnchor(
                PlanType.FINANCIAL_PLAN,
                "Økonomiplan 2026–2029 (oppdiktet)",
                "Post 7",
                Optional.of(Year.of(2025)),
                Optional.of(Year.of(2029)));
    }
}
