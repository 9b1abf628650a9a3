package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.validation.health.FindingCounts;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.HealthReport;
import no.livskraft.validation.health.NetworkHealth;
import no.livskraft.validation.health.ThemeCounts;
import org.junit.jupiter.api.Test;

class NetworkHealthTest {

    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);
    private static final NetworkValidator VALIDATOR = Sample.validator();

    private final Sample sample = new Sample();

    private static ValidationReport validate(NetworkDossier dossier) {
        return VALIDATOR.validate(dossier);
    }

    private NetworkHealth health() {
        return NetworkHealth.of(sample.dossier(), validate(sample.dossier()));
    }

    private HealthChange.Compared since(NetworkDossier then) {
        NetworkDossier now = sample.dossier();
        NetworkHealth health = NetworkHealth.since(now, validate(now), then, VALIDATOR.validate(then, THEN));
        return (HealthChange.Compared) health.change().orElseThrow();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private FindingCounts of(String theme) {
        return health().themes().stream()
                .filter(each -> each.theme().value().equals(theme))
                .map(ThemeCounts::counts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThemeWithoutFindingsIsThereWithZero() {
        NetworkHealth sound = health();

        assertThat(sound.themes())
                .extracting(each -> each.theme().value())
                .containsExactly("climate-energy", "land-use");
        assertThat(of("climate-energy").errors()).isZero();
    }

    @Test
    void aFindingAboutAMeasureCountsUnderTheThemeOfItsGoal() {
        FindingCounts before = of("climate-energy");
        FindingCounts none = health().withoutTheme();
        sample.measures.get(0).responsible = Optional.empty();

        assertThat(of("climate-energy").total()).isEqualTo(before.total() + 1);
        assertThat(health().withoutTheme()).isEqualTo(none);

        sample.measures.get(0).goal = Optional.empty();
        assertThat(health().withoutTheme().total()).isGreaterThan(none.total());
    }

    @Test
    void aFindingAboutSeveralThemesCountsUnderEach() {
        NetworkHealth before = health();
        sample.workshops.get(0).worksOn.clear();
        NetworkHealth after = health();

        int more = after.counts().total() - before.counts().total();
        assertThat(more).isPositive();
        assertThat(after.withoutTheme()).isEqualTo(before.withoutTheme());
        for (int i = 0; i < 2; i++) {
            assertThat(after.themes().get(i).counts().total())
                    .isEqualTo(before.themes().get(i).counts().total() + more);
        }
    }

    @Test
    void aFindingAboutAMemberCountsUnderNone() {
        int before = health().withoutTheme().errors();
        sample.members.add(Sample.active("0301", "Oslo"));

        assertThat(health().withoutTheme().errors()).isGreaterThan(before);
        assertThat(of("climate-energy").errors() + of("land-use").errors()).isZero();
    }

    @Test
    void aFindingAboutAnIndicatorCountsUnderTheThemesThatUseIt() {
        FindingCounts before = of("climate-energy");
        FindingCounts other = of("land-use");
        sample.goals.get(0).targets.add(IndicatorExamples.target("without_source"));

        assertThat(of("climate-energy").warnings()).isEqualTo(before.warnings() + 1);
        assertThat(of("land-use")).isEqualTo(other);
    }

    @Test
    void aFindingThatNamesAThemeCountsUnderIt() {
        FindingCounts before = of("land-use");
        sample.challenges.remove(1);
        sample.goals.remove(1);

        assertThat(of("land-use").total()).isGreaterThan(before.total());
    }

    @Test
    void aMemberIsTheSameWhereverItStandsInTheList() {
        sample.members.add(Sample.active("0301", "Oslo"));
        NetworkDossier then = sample.dossier();
        sample.members.add(0, sample.members.remove(4));
        HealthChange.Compared change = since(then);

        assertThat(codes(change.standing())).contains("LK-024");
        assertThat(codes(change.added())).doesNotContain("LK-024");
        assertThat(codes(change.gone())).doesNotContain("LK-024");

        sample.members.set(0, Sample.active("1103", "Stavanger"));
        assertThat(codes(since(then).added())).contains("LK-024");
        assertThat(codes(since(then).gone())).contains("LK-024");
    }

    @Test
    void aDeadlineThatHasPassedSinceIsNewAlthoughNothingWasWritten() {
        sample.measures.get(0).deadline = Optional.of(LocalDate.of(2026, 8, 1));
        HealthChange.Compared change = since(sample.dossier());

        assertThat(change.added())
                .extracting(finding ->
                        finding.place().kind() + " " + finding.place().path())
                .contains("MEASURE deadline");
    }

    @Test
    void aRuleThatHasNothingToLookAtAnyLongerIsNamed() {
        sample.measures.get(0).responsible = Optional.empty();
        NetworkDossier then = sample.dossier();
        sample.measures.clear();
        HealthChange.Compared change = since(then);

        String rule = change.gone().stream()
                .filter(finding -> finding.place().path().equals("responsible"))
                .findFirst()
                .orElseThrow()
                .ruleId();
        assertThat(change.noLongerEvaluated()).contains(rule).isSorted();
        assertThat(health().notEvaluated()).contains(rule);
    }

    @Test
    void aNetworkThatWasNotThereIsToldAsNew() {
        NetworkDossier now = sample.dossier();
        HealthReport report = HealthReport.of(NetworkHealth.ofNew(now, validate(now), THEN));

        assertThat(report.since()).contains(THEN);
        assertThat(report.compared()).isEmpty();
        assertThat(report.toText(Locale.ENGLISH))
                .contains("The network was not there on 1 June 2026; it is new.\n", "New networks: 1.");
        assertThat(report.toJson(Locale.ENGLISH))
                .contains("\"thereThen\" : false")
                .doesNotContain("standing");
    }

    @Test
    void anotherNetworksReportIsRefused() {
        NetworkDossier dossier = sample.dossier();
        ValidationReport report = validate(dossier);
        ValidationReport other = new ValidationReport(
                Identifier.of("another"),
                report.networkName(),
                report.programme(),
                report.fictitious(),
                report.date(),
                report.outcomes());

        assertThatThrownBy(() -> NetworkHealth.of(dossier, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another");
    }

    @Test
    void theTextSaysWhatHasChangedInTheReadersLanguage() {
        sample.members.add(Sample.active("0301", "Oslo"));
        NetworkDossier then = sample.dossier();
        sample.members.remove(4);
        sample.measures.get(0).responsible = Optional.empty();
        NetworkDossier now = sample.dossier();
        HealthReport report = new HealthReport(
                Sample.TODAY,
                Optional.of(THEN),
                List.of(NetworkHealth.since(now, validate(now), then, VALIDATOR.validate(then, THEN))),
                List.of(Identifier.of("det-gamle")),
                List.of(new Problem("DOC-SYNTAX", "goal/maal:1:1", LocalizedText.of("ødelagt", "øydelagt", "broken"))));

        String nynorsk = report.toText(Locale.forLanguageTag("nn"));
        assertThat(nynorsk)
                .startsWith("Tilstanden i nettverka 23.11.2026\n"
                        + "OPPDIKTA: Eit nettverk her eller noko i eitt av dei er funne på.\n"
                        + "Nettverk: 1. Med feil: 0.\n")
                .contains("Sidan 1.6.2026: ", "Nettverk som er tekne bort: det-gamle.\n", "  utan tema ")
                .contains("    BORTE FEIL LK-024: 0301 Oslo deltek utan politisk vedtak.\n")
                .contains("    NYTT ")
                .contains("\nLivskraftig Telemark (eksempel) (telemark-eksempel)\n  OPPDIKTA: ")
                .endsWith("Ikkje rekna med, eller usikkert:\n  DOC-SYNTAX goal/maal:1:1: øydelagt\n");
        assertThat(report.toText(Locale.FRENCH)).isEqualTo(report.toText(Locale.forLanguageTag("nb")));
    }

    @Test
    void theTablesNumbersStandUnderTheirSeverities() {
        sample.knownThemes = List.of();
        List<String> lines = HealthReport.of(health())
                .toText(Locale.ENGLISH)
                .lines()
                .dropWhile(line -> !line.endsWith("errors  warnings  remarks"))
                .limit(4)
                .toList();

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(80));
        assertThat(lines.get(1)).startsWith("    climate-energy ");
        assertThat(lines.get(3)).startsWith("    without a theme ");
    }

    @Test
    void theJsonHasTheDocumentedMembers() {
        sample.members.add(Sample.active("0301", "Oslo"));
        NetworkDossier now = sample.dossier();
        NetworkDossier then = new Sample().dossier();
        String json = HealthReport.of(NetworkHealth.since(now, validate(now), then, VALIDATOR.validate(then, THEN)))
                .toJson(Locale.ENGLISH);

        assertThat(json)
                .startsWith("{\n  \"format\" : \"livskraft-health/1\",\n  \"date\" : \"2026-11-23\",\n"
                        + "  \"since\" : \"2026-06-01\",\n  \"language\" : \"en\",\n  \"fictitious\" : true,\n"
                        + "  \"counts\" : {\n    \"errors\" : ")
                .contains("\"networksWithErrors\" : 1", "\"withoutTheme\" : {", "\"notEvaluated\" : [")
                .contains("\"thereThen\" : true", "\"standing\" : [", "\"noLongerEvaluated\" : [")
                .contains("\"case\" : \"LK-024\"", "\"label\" : \"0301 Oslo\"")
                .endsWith("}\n");
        assertThat(HealthReport.of(health()).toJson(Locale.ENGLISH)).doesNotContain("since", "thereThen", "added");
    }

    @Test
    void countsAreNeverNegativeAndEachSeverityHasOne() {
        FindingCounts counts = new FindingCounts(1, 2, 3);
        assertThat(List.of(Severity.values())).extracting(counts::of).containsExactly(1, 2, 3);
        assertThat(counts.total()).isEqualTo(6);
        assertThatThrownBy(() -> new FindingCounts(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
