package no.livskraft.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
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
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
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

/** The invented network of the examples, in which nothing is wrong, as fields that a test changes. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final MunicipalityRegister REGISTER = MunicipalityRegister.ofNorway();
    static final Identifier ID = Identifier.of("telemark-eksempel");

    private static final ExampleHost SOUND = ExampleHost.sound();

    Map<String, Severity> severities;
    Map<String, Integer> ruleLimits;
    Map<String, LocalizedText> switchedOff;
    Limits limits;
    List<Theme> knownThemes;
    List<VitalityDimension> dimensions;
    LocalizedText programmeTitle;
    Optional<LocalDate> programmeEnd;
    Optional<List<NetworkDossier>> others;

    Optional<String> rationale;
    Optional<OrganisationNumber> organisationNumber;
    List<Backpack> backpacks;
    List<GoodExample> examples;
    List<Method> methods;
    List<ProfessionalInput> inputs;
    List<Exchange> exchanges;
    List<Feedback> feedback;
    List<ClosingReport> closingReports;
    String name;
    NetworkStatus status;
    LocalDate start;
    Optional<LocalDate> end;
    Optional<Coordinator> coordinator;
    List<Membership> members;
    List<Identifier> themes;
    List<Challenge> challenges;
    List<Partner> partners;
    List<RelatedInitiative> initiatives;
    List<ResolutionDraft> resolutions;
    List<WorkshopDraft> workshops;
    List<GoalDraft> goals;
    List<MeasureDraft> measures;
    private final NetworkDossier from;

    /** The network of the examples, in which nothing is wrong. */
    Sample() {
        this(SOUND);
    }

    /** What a host has read. */
    Sample(ExampleHost host) {
        from = host.own().value();
        ProgrammeProfile programme = from.programme();
        severities = programme.severities();
        ruleLimits = programme.ruleLimits();
        switchedOff = programme.switchedOff();
        limits = programme.limits();
        knownThemes = programme.themes();
        dimensions = programme.vitalityDimensions();
        programmeTitle = programme.title();
        programmeEnd = programme.end();
        others = Optional.of(host.others());
        Network network = from.network();
        rationale = network.rationale();
        organisationNumber = network.organisationNumber();
        name = network.name();
        status = network.status();
        start = network.start();
        end = network.end();
        coordinator = network.coordinator();
        members = new ArrayList<>(network.members());
        themes = new ArrayList<>(network.themes());
        challenges = new ArrayList<>(network.challenges());
        partners = new ArrayList<>(network.partners());
        initiatives = new ArrayList<>(network.relatedInitiatives());
        resolutions = drafts(from.resolutions(), ResolutionDraft::new);
        workshops = drafts(from.workshops(), WorkshopDraft::new);
        goals = drafts(from.goals(), GoalDraft::new);
        measures = drafts(from.measures(), MeasureDraft::new);
        ExperienceRecord experience = from.experience();
        backpacks = new ArrayList<>(experience.backpacks());
        examples = new ArrayList<>(experience.examples());
        methods = new ArrayList<>(experience.methods());
        inputs = new ArrayList<>(experience.inputs());
        exchanges = new ArrayList<>(experience.exchanges());
        feedback = new ArrayList<>(experience.feedback());
        closingReports = new ArrayList<>(from.closingReports());
    }

    /** The indicators that the host of the network has. */
    static List<IndicatorDefinition> definitions() {
        List<IndicatorDefinition> all = new ArrayList<>(SOUND.definitions());
        all.addAll(IndicatorExamples.definitions());
        return all;
    }

    /** The network that an example makes. */
    static Sample of(RuleExample example) {
        return new Sample(ExampleHost.read(example.documents()));
    }

    private static <T, D> List<D> drafts(List<T> parts, Function<T, D> draft) {
        return new ArrayList<>(parts.stream().map(draft).toList());
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

    static NetworkValidator validator() {
        return NetworkValidator.builder(REGISTER, clock())
                .definitions(definitions())
                .build();
    }

    ValidationReport validatedBy(NetworkValidator validator) {
        return others.map(all -> validator.validate(dossier(), all)).orElseGet(() -> validator.validate(dossier()));
    }

    static Clock clock() {
        return Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    ProgrammeProfile programme() {
        ProgrammeProfile programme = from.programme();
        return new ProgrammeProfile(
                programme.id(),
                programmeTitle,
                programme.start(),
                programmeEnd,
                programme.purposes(),
                programme.aims(),
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

    static Treatment treatment(Body body, String caseNumber, LocalDate date, boolean decisive) {
        Optional<CommitteeCase> number =
                caseNumber.isEmpty() ? Optional.empty() : Optional.of(CommitteeCase.parse(caseNumber));
        return new Treatment(Optional.of(body), number, Optional.of(date), Outcome.ADOPTED, decisive, Optional.empty());
    }

    static Contact contact(String role, String address) {
        return new Contact(role, address, "samarbeid i nettverket", LocalDate.of(2028, 1, 1));
    }
}
