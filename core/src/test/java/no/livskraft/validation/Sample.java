package no.livskraft.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.ResolutionBuilder;
import no.livskraft.decision.Treatment;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.network.Partner;
import no.livskraft.network.RelatedInitiative;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Limits;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Severity;
import no.livskraft.programme.Theme;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;
import no.livskraft.workshop.WorkshopBuilder;

/** A fictitious network in which nothing is wrong, as fields that a test changes. Numbers and names are real. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final MunicipalityRegister REGISTER = MunicipalityRegister.ofNorway();
    static final Identifier ID = Identifier.of("telemark-eksempel");

    Map<String, Severity> severities = Map.of("LK-008", Severity.INFO);
    Map<String, Integer> ruleLimits = Map.of();
    Map<String, LocalizedText> switchedOff = Map.of();
    Limits limits = new Limits(4, 6, 2, 90, 4, 4, 12, 3);
    List<Theme> knownThemes = Stream.of("climate-energy", "land-use", "heritage")
            .map(code -> new Theme(Identifier.of(code), LocalizedText.same(code)))
            .toList();
    List<VitalityDimension> dimensions = List.of(new VitalityDimension(
            Identifier.of("ecology"),
            LocalizedText.of("livsgrunnlaget", "livsgrunnlaget", "the basis of life"),
            LocalizedText.of("naturen tåler det", "naturen toler det", "nature can bear it")));
    LocalizedText programmeTitle = LocalizedText.of("Eksempelprogrammet", "Dømeprogrammet", "The example programme");
    Optional<LocalDate> programmeEnd = Optional.empty();
    Optional<List<NetworkDossier>> others = Optional.of(List.of(
            OtherNetwork.of("nabonettverket", "heritage", active("4026", "Tinn"), active("4028", "Kviteseid"))));

    Optional<String> rationale = Optional.of("Vi har de samme utfordringene.");
    Optional<OrganisationNumber> organisationNumber = Optional.empty();
    List<Backpack> backpacks = list(SampleRecord.backpack());
    List<GoodExample> examples = list(SampleRecord.example().build());
    List<Method> methods = list(SampleRecord.method());
    List<ProfessionalInput> inputs = list(SampleRecord.input());
    List<Exchange> exchanges = list(SampleRecord.exchange());
    List<Feedback> feedback = list(SampleRecord.feedback("Fristen kommer for tidlig."));
    List<ClosingReport> closingReports = new ArrayList<>();
    String name = "Livskraftig Telemark (eksempel)";
    NetworkStatus status = NetworkStatus.ACTIVE;
    LocalDate start = LocalDate.of(2025, 1, 1);
    Optional<LocalDate> end = Optional.empty();
    Optional<Coordinator> coordinator = Optional.of(new Coordinator("nettverkskoordinator", "Eksempelrådet"));
    List<Membership> members = list(
            known("4003", "Skien", "123456785"),
            known("4018", "Nome", "701730496"),
            known("4020", "Midt-Telemark", "998447356"),
            known("4022", "Seljord", "914588200"));
    List<Identifier> themes = list(Identifier.of("climate-energy"), Identifier.of("land-use"));
    List<Challenge> challenges = list(
            new Challenge(Identifier.of("transport"), themes.get(0), "Nesten alle kjører bil."),
            new Challenge(Identifier.of("sentrum"), themes.get(1), "Sentrum tømmes for folk."));
    List<Partner> partners = list(Partner.of("Telemark fylkeskommune", Partner.Kind.COUNTY_AUTHORITY));
    List<RelatedInitiative> initiatives = list(new RelatedInitiative("Eksempeltiltaket", "felles møter"));
    List<ResolutionDraft> resolutions = new ArrayList<>();
    List<WorkshopDraft> workshops = list(
            new WorkshopDraft("verksted-1", LocalDate.of(2026, 2, 10)),
            new WorkshopDraft("verksted-2", LocalDate.of(2026, 10, 1)));
    List<GoalDraft> goals = list(new GoalDraft("mindre-utslipp", 0), new GoalDraft("levende-sentrum", 1));
    List<MeasureDraft> measures = list(
            new MeasureDraft(
                    "sykkelvei",
                    new PlanAnchor(
                            PlanType.CLIMATE_AND_ENERGY_PLAN,
                            "Klima- og energiplan",
                            "kap. 3",
                            Optional.of(Year.of(2024)),
                            Optional.empty())),
            new MeasureDraft(
                    "bussholdeplass",
                    new PlanAnchor(
                            PlanType.FINANCIAL_PLAN,
                            "Økonomiplan",
                            "post 7",
                            Optional.of(Year.of(2025)),
                            Optional.of(Year.of(2029)))));

    Sample() {
        members.forEach(member -> resolutions.add(new ResolutionDraft(member.organisation())));
        measures.get(1).status = Measure.Status.DONE;
        measures.get(1).result = Optional.of("Holdeplassen er flyttet.");
    }

    @SafeVarargs
    static <T> List<T> list(T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return list;
    }

    static Membership active(String number, String name) {
        return Membership.of(number, name, MembershipStatus.ACTIVE, LocalDate.of(2025, 1, 1));
    }

    /** A member of which everything is told. The organisation numbers are valid, and nobody's here. */
    static Membership known(String number, String name, String organisationNumber) {
        return new Membership(
                MemberOrganisation.parse(number),
                name,
                MembershipStatus.ACTIVE,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                Optional.of(OrganisationNumber.of(organisationNumber)),
                Optional.of("Telemark"));
    }

    static NetworkValidator validator() {
        return NetworkValidator.builder(REGISTER, clock())
                .definitions(IndicatorExamples.definitions())
                .build();
    }

    ValidationReport validatedBy(NetworkValidator validator) {
        return others.map(all -> validator.validate(dossier(), all)).orElseGet(() -> validator.validate(dossier()));
    }

    static Clock clock() {
        return Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    ProgrammeProfile programme() {
        return new ProgrammeProfile(
                Identifier.of("eksempelprogram"),
                programmeTitle,
                LocalDate.of(2020, 1, 1),
                programmeEnd,
                List.of(),
                List.of(),
                knownThemes,
                dimensions,
                limits,
                severities,
                ruleLimits,
                switchedOff);
    }

    NetworkDossier dossier() {
        ProgrammeProfile programme = programme();
        Network network = new Network(
                ID,
                name,
                rationale,
                programme.id(),
                true,
                status,
                start,
                end,
                coordinator,
                organisationNumber,
                members,
                themes,
                challenges,
                partners,
                initiatives);
        return new NetworkDossier(
                programme,
                network,
                resolutions.stream().map(ResolutionDraft::build).toList(),
                workshops.stream().map(WorkshopDraft::build).toList(),
                goals.stream().map(GoalDraft::build).toList(),
                measures.stream().map(MeasureDraft::build).toList(),
                new ExperienceRecord(backpacks, examples, methods, inputs, exchanges, feedback),
                closingReports);
    }

    final class ResolutionDraft {
        MemberOrganisation organisation;
        List<Identifier> named = new ArrayList<>(themes);
        List<Treatment> treatments = list(
                treatment(Body.EXECUTIVE_COMMITTEE, "PS 41/24", LocalDate.of(2024, 11, 5), false),
                treatment(Body.MUNICIPAL_COUNCIL, "PS 57/24", LocalDate.of(2024, 11, 20), true));
        Optional<Contact> political = Optional.of(contact("ordfører", "ordforer@eksempel.kommune.no"));
        Optional<Contact> administrative = Optional.of(contact("miljørådgiver", "post@eksempel.kommune.no"));

        ResolutionDraft(MemberOrganisation organisation) {
            this.organisation = organisation;
        }

        void decided(Outcome outcome) {
            treatments = list(new Treatment(
                    Optional.of(Body.MUNICIPAL_COUNCIL),
                    Optional.of(CommitteeCase.parse("PS 57/24")),
                    Optional.of(LocalDate.of(2024, 11, 20)),
                    outcome,
                    true,
                    Optional.empty()));
        }

        Resolution build() {
            ResolutionBuilder resolution = Resolution.builder(Identifier.of("vedtak-" + organisation), ID, organisation)
                    .fictitious()
                    .title("Deltakelse i nettverk")
                    .themes(named)
                    .treatments(treatments);
            political.ifPresent(resolution::politicalContact);
            administrative.ifPresent(resolution::administrativeContact);
            return resolution.build();
        }
    }

    static Treatment treatment(Body body, String caseNumber, LocalDate date, boolean decisive) {
        Optional<CommitteeCase> number =
                caseNumber.isEmpty() ? Optional.empty() : Optional.of(CommitteeCase.parse(caseNumber));
        return new Treatment(Optional.of(body), number, Optional.of(date), Outcome.ADOPTED, decisive, Optional.empty());
    }

    static Contact contact(String role, String address) {
        return new Contact(role, address, "samarbeid i nettverket", LocalDate.of(2028, 1, 1));
    }

    final class WorkshopDraft {
        final Identifier id;
        Optional<LocalDate> date;
        List<Identifier> worksOn = list(challenges.get(0).id());
        List<AgendaItem> agenda = list(
                new AgendaItem("Ideer", AgendaItem.Phase.OPENING, 60, "prosessleder"),
                new AgendaItem("Valg", AgendaItem.Phase.CLOSING, 45, "ordfører"));
        List<Attendance> attendance = new ArrayList<>(members.stream()
                .map(member -> new Attendance(member.organisation(), 2, 1, 3))
                .toList());
        List<OutsideAttendance> outside = list(new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 8));

        WorkshopDraft(String id, LocalDate date) {
            this.id = Identifier.of(id);
            this.date = Optional.of(date);
        }

        Workshop build() {
            WorkshopBuilder workshop = Workshop.builder(id, ID)
                    .fictitious()
                    .title("Arealverksted")
                    .place("Bø")
                    .host(MemberOrganisation.parse("4020"))
                    .themes(themes)
                    .challenges(worksOn)
                    .agenda(agenda)
                    .attendance(attendance)
                    .outside(outside);
            date.ifPresent(workshop::date);
            return workshop.build();
        }
    }

    final class GoalDraft {
        final Identifier id;
        Identifier theme;
        Identifier challenge;
        MemberOrganisation organisation = MemberOrganisation.parse("4020");
        List<IndicatorTarget> targets =
                list(new IndicatorTarget("ghg_per_inhabitant", Year.of(2024), 2.5, Optional.of(Year.of(2030))));

        GoalDraft(String id, int challenge) {
            this.id = Identifier.of(id);
            this.challenge = challenges.get(challenge).id();
            this.theme = challenges.get(challenge).theme();
        }

        Goal build() {
            return new Goal(
                    id,
                    ID,
                    organisation,
                    true,
                    theme,
                    challenge,
                    "Flere skal bo og gå i sentrum.",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    targets);
        }
    }

    final class MeasureDraft {
        final Identifier id;
        MemberOrganisation organisation = MemberOrganisation.parse("4020");
        Optional<Identifier> goal = Optional.of(Identifier.of("mindre-utslipp"));
        Optional<Identifier> workshop = Optional.of(Identifier.of("verksted-1"));
        Optional<String> responsible = Optional.of("kommunalsjef teknisk");
        Optional<LocalDate> deadline = Optional.of(LocalDate.of(2027, 6, 1));
        List<PlanAnchor> anchors;
        Measure.Status status = Measure.Status.ONGOING;
        Optional<String> result = Optional.empty();

        MeasureDraft(String id, PlanAnchor anchor) {
            this.id = Identifier.of(id);
            this.anchors = list(anchor);
        }

        void anchor(PlanType type, int adopted, int lastYear) {
            anchors = list(new PlanAnchor(
                    type, "Planen", "kap. 1", Optional.of(Year.of(adopted)), Optional.of(Year.of(lastYear))));
        }

        Measure build() {
            return new Measure(
                    id,
                    ID,
                    organisation,
                    true,
                    "Tiltaket " + id,
                    goal,
                    workshop,
                    Optional.empty(),
                    responsible,
                    deadline,
                    anchors,
                    status,
                    Optional.empty(),
                    result);
        }
    }
}
