package no.livskraft.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MediaType;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.data.Period;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Resolution;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Limits;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.GeographicBounds;
import no.livskraft.workshop.ImageSize;
import no.livskraft.workshop.MarkedArea;
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

    /** Every kind of aggregate that belongs to a network. */
    public static List<Class<? extends NetworkPart>> partTypes() {
        return List.of(
                Resolution.class,
                Workshop.class,
                Goal.class,
                Measure.class,
                Backpack.class,
                GoodExample.class,
                Method.class,
                ProfessionalInput.class,
                Exchange.class,
                Feedback.class,
                ClosingReport.class);
    }

    /** Values of any kind of aggregate. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return records().of(type);
    }

    /** Parts that all belong to one of some networks. */
    public static <T extends NetworkPart> Arbitrary<T> parts(Class<T> type, Arbitrary<Identifier> networks) {
        return records().named("network", networks).of(type);
    }

    public static Arbitrary<Network> networks() {
        return records().of(Network.class);
    }

    public static Arbitrary<ProgrammeProfile> programmes() {
        return records().of(ProgrammeProfile.class);
    }

    private static RecordArbitraries records() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 500);
        return new RecordArbitraries()
                .with(String.class, texts())
                .with(boolean.class, Arbitraries.of(true, false))
                .with(int.class, counts.filter(count -> count > 0))
                .with(Integer.class, counts)
                .with(double.class, numbers())
                .with(long.class, Arbitraries.longs().between(0, 50_000_000))
                .with(Identifier.class, identifiers())
                .with(MunicipalityNumber.class, municipalityNumbers())
                .with(MemberOrganisation.class, organisations())
                .with(OrganisationNumber.class, organisationNumbers())
                .with(CommitteeCase.class, committeeCases())
                .with(ArchiveCase.class, archiveCases())
                .with(LocalDate.class, dates())
                .with(Year.class, years())
                .with(Instant.class, dates().map(date -> date.atTime(12, 30).toInstant(ZoneOffset.UTC)))
                .with(Period.class, Arbitraries.integers().between(1900, 2100).map(Period::year))
                .with(LocalizedText.class, localizedTexts())
                .with(Attachment.class, attachments())
                .with(IndicatorTarget.class, targets())
                .with(GeographicBounds.class, bounds())
                .with(
                        MarkedArea.Corner.class,
                        Combinators.combine(counts, counts).as(MarkedArea.Corner::new))
                .with(
                        ImageSize.class,
                        Combinators.combine(counts, counts)
                                .as((more, evenMore) -> new ImageSize(500 + more, 500 + evenMore)))
                .with(
                        Attendance.class,
                        Combinators.combine(organisations(), counts, counts, counts)
                                .as(Attendance::new))
                .with(
                        OutsideAttendance.class,
                        Combinators.combine(Arbitraries.of(OutsideAttendance.Party.class), counts)
                                .as(OutsideAttendance::new))
                .with(Limits.class, limits());
    }

    private static Arbitrary<Limits> limits() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 400);
        return Combinators.combine(small, small, small, small, small, small, small)
                .as((least, more, themes, days, plan, climate, months) ->
                        new Limits(least, least + more, themes, days, plan, climate, months));
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e6, 1e6),
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.of(0.0, -0.0, 0.1, 1e23, 2e23, Double.MIN_VALUE, Double.MAX_VALUE, 123456789012345680.0));
    }

    private static Arbitrary<IndicatorTarget> targets() {
        return Combinators.combine(
                        texts(),
                        years(),
                        numbers(),
                        Arbitraries.integers().between(1, 30).optional(0.6))
                .as((indicator, from, value, later) ->
                        new IndicatorTarget(indicator, from, value, later.map(from::plusYears)));
    }

    private static Arbitrary<GeographicBounds> bounds() {
        Arbitrary<Double> edge = Arbitraries.doubles().between(-90, 89);
        Arbitrary<Double> extent = Arbitraries.doubles().between(0.01, 1);
        return Combinators.combine(edge, edge, extent, extent)
                .as((south, west, height, width) -> new GeographicBounds(south, west, south + height, west + width));
    }

    private static Arbitrary<Attachment> attachments() {
        return Combinators.combine(texts(), Arbitraries.of("image/png", "application/pdf", "text/plain"))
                .as((content, type) -> Attachment.of(content.getBytes(UTF_8), MediaType.of(type)));
    }

    public static Arbitrary<MemberOrganisation> organisations() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, municipalityNumbers().map(MemberOrganisation::of)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(1, 99)
                                .map(number -> MemberOrganisation.parse(String.format(Locale.ROOT, "%02d", number)))));
    }

    private static Arbitrary<OrganisationNumber> organisationNumbers() {
        return Arbitraries.of("974760673", "123456785", "701730496", "998447356", "914588200")
                .map(OrganisationNumber::of);
    }

    private static Arbitrary<CommitteeCase> committeeCases() {
        return Arbitraries.of("PS 57/15", "K-sak 19/98", "sak 0091/06", "112/2008", "Byrådssak 245/17")
                .map(CommitteeCase::parse);
    }

    private static Arbitrary<ArchiveCase> archiveCases() {
        return Arbitraries.of("09/805", "2015/1097", "25/12").map(ArchiveCase::parse);
    }
}
