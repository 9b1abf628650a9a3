package no.livskraft.benchmarks;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.data.Perspective;
import no.livskraft.data.Unit;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.MeasureBuilder;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.municipality.County;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkBuilder;
import no.livskraft.network.NetworkStatus;
import no.livskraft.network.Partner;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Severity;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;

/**
 * Invented networks of five members, a year's worth of them beginning each New Year: nobody is in two at a time. Each has
 * resolutions, two workshops, goals, measures and a good example; in every fourth, something of each is missing.
 */
record InventedNetworks(MunicipalityRegister register, ProgrammeProfile programme) {

    /** In a programme that works in the programme's way and takes one rule more lightly. */
    static InventedNetworks of(MunicipalityRegister register) {
        ProgrammeProfile method = ProgrammeProfiles.bundled(new DocumentFormats())
                .find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN)
                .orElseThrow();
        return new InventedNetworks(
                register,
                new ProgrammeProfile(
                        Identifier.of("oppdiktet-program"),
                        LocalizedText.of("Oppdiktet program", "Oppdikta program", "An invented programme"),
                        method.start(),
                        method.end(),
                        method.purposes(),
                        method.aims(),
                        method.themes(),
                        method.vitalityDimensions(),
                        method.limits(),
                        Map.of("LK-017", Severity.INFO),
                        Map.of(),
                        Map.of()));
    }

    /** The indicator that all of them have a target for. */
    static IndicatorDefinition indicator() {
        return IndicatorDefinition.builder("ghg_per_inhabitant")
                .title(LocalizedText.of("Utslipp", "Utslepp", "Emissions"))
                .description(LocalizedText.of("Oppdiktet.", "Oppdikta.", "Invented."))
                .unit(new Unit("t", LocalizedText.of("tonn", "tonn", "tonnes")), 1)
                .computation(new Computation.Ratio("a", "b", 1))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .influence(Influence.SHARED)
                .vitalityDimensions("ecology")
                .build();
    }

    /** The day on which they are looked at. */
    static final LocalDate TODAY = LocalDate.of(2022, 6, 1);

    private static final int MEMBERS = 5;

    /** The first so many networks. */
    List<NetworkDossier> first(int count) {
        return IntStream.iterate(0, year -> year + 1)
                .mapToObj(year -> programme.start().plusYears(year))
                .flatMap(this::beginning)
                .limit(count)
                .toList();
    }

    private Stream<NetworkDossier> beginning(LocalDate day) {
        List<MunicipalityVersion> all = register.validOn(day);
        return IntStream.range(0, all.size() / MEMBERS)
                .mapToObj(i -> dossier(day, i, all.subList(i * MEMBERS, (i + 1) * MEMBERS)));
    }

    private NetworkDossier dossier(LocalDate start, int index, List<MunicipalityVersion> municipalities) {
        Identifier id = Identifier.of("nettverk-" + start.getYear() + "-" + index);
        boolean whole = index % 4 != 0;
        boolean ended = start.plusYears(1).isBefore(TODAY);
        Identifier theme = themeAt(index);
        Identifier second = themeAt(index + 1);
        Challenge challenge = new Challenge(Identifier.of("reiser"), theme, "De fleste kjører bil (oppdiktet).");
        Challenge other = new Challenge(Identifier.of("sentrum"), second, "Sentrum tømmes for folk (oppdiktet).");
        NetworkBuilder network = Network.builder(id, programme.id(), start)
                .fictitious()
                .name("Nettverk " + index + " fra " + start.getYear() + " (oppdiktet)")
                .status(ended ? NetworkStatus.CLOSED : NetworkStatus.ACTIVE)
                .coordinator(new Coordinator("nettverkskoordinator", "Eksempelrådet (oppdiktet)"))
                .themes(theme, second)
                .challenge(challenge)
                .challenge(other)
                .partner(Partner.of("Eksempelfylket (oppdiktet)", Partner.Kind.COUNTY_AUTHORITY));
        if (ended) {
            network.end(start.plusYears(1));
        }
        List<Membership> members =
                municipalities.stream().map(each -> member(each, start)).toList();
        members.forEach(network::member);
        return NetworkDossier.builder(programme, network.build())
                .resolutions(members.subList(whole ? 0 : 1, MEMBERS).stream()
                        .map(member -> resolution(id, member, start.minusDays(60), List.of(theme, second)))
                        .toList())
                .workshops(List.of(
                        workshop(id, "verksted-1", start.plusDays(40), members, challenge),
                        workshop(
                                id, "verksted-2", start.plusDays(240), members.subList(0, whole ? MEMBERS : 2), other)))
                .goals(members.stream()
                        .map(each -> goal(id, each, isFirst(each, members) ? other : challenge))
                        .toList())
                .measures(members.stream()
                        .map(each ->
                                measure(id, each, isFirst(each, members) ? "verksted-2" : "verksted-1", start, whole))
                        .toList())
                .experience(new ExperienceRecord(
                        List.of(),
                        List.of(example(id, members.get(0), theme)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .build();
    }

    private Membership member(MunicipalityVersion municipality, LocalDate start) {
        return new Membership(
                MemberOrganisation.of(municipality.number()),
                municipality.name(),
                MembershipStatus.ACTIVE,
                start,
                Optional.empty(),
                Optional.of(organisationNumber(
                        Integer.parseInt(municipality.number().value()))),
                register.county(municipality.number(), start).flatMap(County::name));
    }

    /** An invented number with the right check digit, for each municipality another. */
    private static OrganisationNumber organisationNumber(int municipality) {
        return IntStream.iterate(99_900_000 - municipality * 9, each -> each - 1)
                .mapToObj(stem -> IntStream.rangeClosed(0, 9).mapToObj(digit -> Integer.toString(stem) + digit))
                .flatMap(each -> each)
                .filter(OrganisationNumber::isValid)
                .map(OrganisationNumber::of)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFirst(Membership member, List<Membership> members) {
        return member.equals(members.get(0));
    }

    private Identifier themeAt(int index) {
        return programme.themes().get(index % programme.themes().size()).code();
    }

    private static Resolution resolution(
            Identifier network, Membership member, LocalDate day, List<Identifier> themes) {
        Identifier id = Identifier.of("vedtak-" + member.organisation());
        return Resolution.builder(id, network, member.organisation())
                .fictitious()
                .title("Deltakelse (oppdiktet)")
                .themes(themes)
                .treatment(treated(Body.EXECUTIVE_COMMITTEE, "PS 41/", day.minusDays(15), false))
                .treatment(treated(Body.MUNICIPAL_COUNCIL, "PS 57/", day, true))
                .politicalContact(contact("ordfører", day))
                .administrativeContact(contact("kommunedirektør", day))
                .build();
    }

    private static Treatment treated(Body body, String number, LocalDate day, boolean decisive) {
        return new Treatment(
                Optional.of(body),
                Optional.of(CommitteeCase.parse(number + day.getYear())),
                Optional.of(day),
                Outcome.ADOPTED,
                decisive,
                Optional.empty());
    }

    private static Contact contact(String role, LocalDate day) {
        return new Contact(role, "postmottak@eksempel.invalid", "samarbeid i nettverket", day.plusYears(20));
    }

    private static Workshop workshop(
            Identifier network, String id, LocalDate day, List<Membership> present, Challenge challenge) {
        return Workshop.builder(Identifier.of(id), network)
                .fictitious()
                .title("Utviklingsverksted (oppdiktet)")
                .date(day)
                .host(present.get(0).organisation())
                .themes(List.of(challenge.theme()))
                .challenges(List.of(challenge.id()))
                .agenda(List.of(
                        new AgendaItem("Hva viser tallene?", AgendaItem.Phase.OPENING, 60, "nettverkskoordinator"),
                        new AgendaItem("Hva går vi videre med?", AgendaItem.Phase.CLOSING, 60, "ordfører")))
                .attendance(present.stream()
                        .map(member -> new Attendance(member.organisation(), 2, 1, 3))
                        .toList())
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 8))
                .build();
    }

    private static Identifier goalOf(Membership member) {
        return Identifier.of("lavere-utslipp-" + member.organisation());
    }

    private static Goal goal(Identifier network, Membership member, Challenge challenge) {
        return Goal.builder(goalOf(member), network, member.organisation(), challenge)
                .fictitious()
                .description("Utslippene er halvert (oppdiktet).")
                .workshop(Identifier.of("verksted-1"))
                .target(new IndicatorTarget("ghg_per_inhabitant", Year.of(2016), 2.0, Optional.of(Year.of(2030))))
                .build();
    }

    private static Measure measure(
            Identifier network, Membership member, String workshop, LocalDate start, boolean whole) {
        MeasureBuilder measure = Measure.builder(
                        Identifier.of("buss-" + member.organisation()), network, member.organisation())
                .fictitious()
                .title("Bestillingsbuss (oppdiktet)")
                .goal(goalOf(member))
                .workshop(Identifier.of(workshop))
                .deadline(start.plusYears(2))
                .status(Measure.Status.DONE)
                .result("Bussen går (oppdiktet).");
        if (whole) {
            measure.responsible("kommunalsjef teknisk")
                    .anchor(new PlanAnchor(
                            PlanType.CLIMATE_AND_ENERGY_PLAN,
                            "Klima- og energiplan (oppdiktet)",
                            "Kapittel 3",
                            Optional.of(Year.of(start.getYear())),
                            Optional.empty()))
                    .anchor(new PlanAnchor(
                            PlanType.FINANCIAL_PLAN,
                            "Økonomiplan (oppdiktet)",
                            "Post 7",
                            Optional.of(Year.of(start.getYear())),
                            Optional.of(Year.of(start.getYear() + 4))));
        }
        return measure.build();
    }

    private static GoodExample example(Identifier network, Membership member, Identifier theme) {
        return GoodExample.builder(Identifier.of("gangvei"), network)
                .fictitious()
                .organisation(member.organisation())
                .title("Gangvei til skolen (oppdiktet)")
                .theme(theme)
                .done("Foreldrelaget ryddet en gammel vei.")
                .result("Flere barn går til skolen.")
                .transferAdvice("Spør grunneierne først.")
                .contact(contact("folkehelsekoordinator", LocalDate.of(2026, 1, 1)))
                .build();
    }
}
