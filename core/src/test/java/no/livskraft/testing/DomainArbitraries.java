package no.livskraft.testing;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.livskraft.data.LocalizedText;
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

/** Random domain values for properties: everything that the constructors allow, not only what makes sense. */
public final class DomainArbitraries {

    private static final String AWKWARD = "æøåÆØÅéß«»–\"\\/{}[]:,\t\n\r\u0000\u001f\u007f\u00a0\u2028\uFEFF\uFFFFаİı ";

    private DomainArbitraries() {}

    /** Texts with whatever a keyboard, a clipboard or an attacker gives; no halves of surrogate pairs. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(12),
                Arbitraries.strings().withChars(AWKWARD.toCharArray()).ofMaxLength(8),
                Arbitraries.of("Grønn mobilitet", "", " ", "𝔘😀", "null", "true", "0301", "NaN"));
    }

    public static Arbitrary<Identifier> identifiers() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.startsWith("-"))
                .map(Identifier::of);
    }

    public static Arbitrary<MunicipalityNumber> municipalityNumbers() {
        return Arbitraries.integers()
                .between(0, 9999)
                .map(number -> MunicipalityNumber.of(String.format(Locale.ROOT, "%04d", number)));
    }

    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    public static Arbitrary<Year> years() {
        return Arbitraries.integers().between(-1, 12000).map(Year::of);
    }

    public static Arbitrary<LocalizedText> localizedTexts() {
        Arbitrary<String> languages = Arbitraries.of("nb", "nn", "en", "se", "smj");
        return Arbitraries.maps(languages, texts().filter(text -> !text.isBlank()))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(LocalizedText::new);
    }

    public static Arbitrary<ProgrammeProfile> programmes() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 400);
        Arbitrary<Limits> limits = Combinators.combine(small, small, small, small, small, small)
                .as((least, more, themes, days, plan, climate) ->
                        new Limits(least, least + more, themes, days, plan, climate));
        Arbitrary<List<Theme>> themes = Combinators.combine(identifiers(), localizedTexts())
                .as(Theme::new)
                .list()
                .uniqueElements(Theme::code)
                .ofMaxSize(4);
        Arbitrary<List<VitalityDimension>> dimensions = Combinators.combine(
                        identifiers(), localizedTexts(), localizedTexts())
                .as(VitalityDimension::new)
                .list()
                .uniqueElements(VitalityDimension::code)
                .ofMaxSize(3);
        Arbitrary<Map<String, Severity>> severities = Arbitraries.maps(
                        Arbitraries.of("LK-001", "LK-037", "LK-/~0", "æ"), Arbitraries.of(Severity.class))
                .ofMaxSize(3);
        return Combinators.combine(identifiers(), localizedTexts(), spans(), themes, dimensions, limits, severities)
                .as((id, title, span, theme, dimension, limit, severity) ->
                        new ProgrammeProfile(id, title, span.from(), span.until(), theme, dimension, limit, severity));
    }

    public static Arbitrary<Network> networks() {
        Arbitrary<Coordinator> coordinators =
                Combinators.combine(texts(), texts()).as(Coordinator::new);
        Arbitrary<Challenge> challenges =
                Combinators.combine(identifiers(), identifiers(), texts()).as(Challenge::new);
        Arbitrary<Partner> partners =
                Combinators.combine(texts(), Arbitraries.of(Partner.Kind.class)).as(Partner::new);
        Arbitrary<RelatedInitiative> initiatives =
                Combinators.combine(texts(), texts()).as(RelatedInitiative::new);
        record Lists(
                List<Membership> members,
                List<Identifier> themes,
                List<Challenge> challenges,
                List<Partner> partners,
                List<RelatedInitiative> initiatives) {}
        Arbitrary<Lists> lists = Combinators.combine(
                        some(memberships()), some(identifiers()), some(challenges), some(partners), some(initiatives))
                .as(Lists::new);
        return Combinators.combine(
                        identifiers(),
                        texts(),
                        identifiers(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(NetworkStatus.class),
                        spans(),
                        maybe(coordinators),
                        lists)
                .as((id, name, programme, fictitious, status, span, coordinator, of) -> new Network(
                        id,
                        name,
                        programme,
                        fictitious,
                        status,
                        span.from(),
                        span.until(),
                        coordinator,
                        of.members(),
                        of.themes(),
                        of.challenges(),
                        of.partners(),
                        of.initiatives()));
    }

    public static Arbitrary<Membership> memberships() {
        return Combinators.combine(municipalityNumbers(), texts(), Arbitraries.of(MembershipStatus.class), spans())
                .as((number, name, status, span) -> new Membership(number, name, status, span.from(), span.until()));
    }

    public static Arbitrary<Resolution> resolutions() {
        return resolutions(identifiers());
    }

    public static Arbitrary<Resolution> resolutions(Arbitrary<Identifier> networks) {
        Arbitrary<Treatment> treatments = Combinators.combine(
                        maybe(Arbitraries.of(Body.class)),
                        texts(),
                        maybe(dates()),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(true, false))
                .as(Treatment::new);
        Arbitrary<Contact> contacts =
                Combinators.combine(texts(), texts(), texts(), dates()).as(Contact::new);
        return Combinators.combine(
                        heads(networks),
                        texts(),
                        some(identifiers()),
                        some(treatments),
                        maybe(contacts),
                        maybe(contacts))
                .as((head, title, themes, treatment, political, administrative) -> new Resolution(
                        head.id(),
                        head.network(),
                        head.municipality(),
                        head.fictitious(),
                        title,
                        themes,
                        treatment,
                        political,
                        administrative));
    }

    public static Arbitrary<Workshop> workshops() {
        return workshops(identifiers());
    }

    public static Arbitrary<Workshop> workshops(Arbitrary<Identifier> networks) {
        Arbitrary<AgendaItem> items = Combinators.combine(
                        texts(),
                        Arbitraries.of(AgendaItem.Phase.class),
                        Arbitraries.integers().between(1, 600),
                        texts())
                .as(AgendaItem::new);
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 500);
        Arbitrary<List<Attendance>> attendance = Combinators.combine(municipalityNumbers(), counts, counts, counts)
                .as(Attendance::new)
                .list()
                .uniqueElements(Attendance::municipality)
                .ofMaxSize(3);
        Arbitrary<List<OutsideAttendance>> outside = Combinators.combine(
                        Arbitraries.of(OutsideAttendance.Party.class), counts)
                .as(OutsideAttendance::new)
                .list()
                .uniqueElements(OutsideAttendance::party)
                .ofMaxSize(3);
        record Lists(List<AgendaItem> agenda, List<Attendance> attendance, List<OutsideAttendance> outside) {}
        Arbitrary<Lists> lists =
                Combinators.combine(some(items), attendance, outside).as(Lists::new);
        return Combinators.combine(
                        heads(networks),
                        texts(),
                        maybe(dates()),
                        texts(),
                        maybe(municipalityNumbers()),
                        some(identifiers()),
                        some(identifiers()),
                        lists)
                .as((head, title, date, place, host, themes, challenges, of) -> new Workshop(
                        head.id(),
                        head.network(),
                        head.fictitious(),
                        title,
                        date,
                        place,
                        host,
                        themes,
                        challenges,
                        of.agenda(),
                        of.attendance(),
                        of.outside()));
    }

    public static Arbitrary<Goal> goals() {
        return goals(identifiers());
    }

    public static Arbitrary<Goal> goals(Arbitrary<Identifier> networks) {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e6, 1e6),
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.of(0.0, -0.0, 0.1, 1e23, 2e23, Double.MIN_VALUE, Double.MAX_VALUE, 123456789012345680.0));
        Arbitrary<IndicatorTarget> targets = Combinators.combine(
                        texts(), years(), values, maybe(Arbitraries.integers().between(1, 30)))
                .as((indicator, from, value, later) ->
                        new IndicatorTarget(indicator, from, value, later.map(from::plusYears)));
        return Combinators.combine(heads(networks), identifiers(), identifiers(), texts(), some(targets))
                .as((head, theme, challenge, description, all) -> new Goal(
                        head.id(),
                        head.network(),
                        head.municipality(),
                        head.fictitious(),
                        theme,
                        challenge,
                        description,
                        all));
    }

    public static Arbitrary<Measure> measures() {
        return measures(identifiers());
    }

    public static Arbitrary<Measure> measures(Arbitrary<Identifier> networks) {
        Arbitrary<PlanAnchor> anchors = Combinators.combine(
                        Arbitraries.of(PlanType.class),
                        texts(),
                        texts(),
                        maybe(years()),
                        Arbitraries.integers().between(-1, 12))
                .as((type, plan, section, adopted, length) -> new PlanAnchor(
                        type,
                        plan,
                        section,
                        adopted,
                        length < 0
                                ? Optional.empty()
                                : Optional.of(adopted.orElse(Year.of(2024)).plusYears(length))));
        record Links(Optional<Identifier> goal, Optional<Identifier> workshop) {}
        Arbitrary<Links> links =
                Combinators.combine(maybe(identifiers()), maybe(identifiers())).as(Links::new);
        return Combinators.combine(
                        heads(networks),
                        texts(),
                        links,
                        maybe(texts()),
                        maybe(dates()),
                        maybe(anchors),
                        Arbitraries.of(Measure.Status.class),
                        maybe(texts()))
                .as((head, title, link, responsible, deadline, anchor, status, result) -> new Measure(
                        head.id(),
                        head.network(),
                        head.municipality(),
                        head.fictitious(),
                        title,
                        link.goal(),
                        link.workshop(),
                        responsible,
                        deadline,
                        anchor,
                        status,
                        result));
    }

    private record Span(LocalDate from, Optional<LocalDate> until) {}

    private record Head(Identifier id, Identifier network, MunicipalityNumber municipality, boolean fictitious) {}

    private static Arbitrary<Span> spans() {
        return Combinators.combine(dates(), maybe(Arbitraries.integers().between(1, 4000)))
                .as((from, days) -> new Span(from, days.map(from::plusDays)));
    }

    private static Arbitrary<Head> heads(Arbitrary<Identifier> networks) {
        return Combinators.combine(identifiers(), networks, municipalityNumbers(), Arbitraries.of(true, false))
                .as(Head::new);
    }

    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> present) {
        return present.optional(0.6);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> item) {
        return item.list().ofMaxSize(3);
    }
}
