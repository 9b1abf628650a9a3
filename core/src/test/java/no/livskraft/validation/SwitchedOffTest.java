package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Severity;
import no.livskraft.validation.internal.RuleContext;
import org.junit.jupiter.api.Test;

/** A programme switches rules off, with a reason that nobody can overlook. */
class SwitchedOffTest {

    private static final NetworkValidator VALIDATOR = Sample.validator();
    private static final LocalizedText REASON = LocalizedText.of(
            "Nettverket er nytt (oppdiktet).", "Nettverket er nytt (oppdikta).", "The network is new (invented).");

    /** A network without resolutions, which is an error, in a programme that does not ask for them. */
    private static Sample withoutResolutions() {
        Sample sample = new Sample();
        sample.resolutions.clear();
        sample.switchedOff = Map.of("LK-024", REASON);
        return sample;
    }

    private static ValidationReport report(Sample sample) {
        return VALIDATOR.validate(sample.dossier());
    }

    @Test
    void aRuleThatIsSwitchedOffIsNotEvaluatedAndItsOutcomeSaysWhy() {
        ValidationReport report = report(withoutResolutions());
        assertThat(report.outcomes(RuleOutcome.SwitchedOff.class))
                .singleElement()
                .satisfies(off -> {
                    assertThat(off.ruleId()).isEqualTo("LK-024");
                    assertThat(off.title().in(Locale.ENGLISH)).isEqualTo("Members have a political resolution");
                    assertThat(off.reason()).isEqualTo(REASON);
                    assertThat(off.evaluated()).isZero();
                });
        assertThat(report.findings()).noneMatch(finding -> finding.ruleId().equals("LK-024"));
    }

    @Test
    void anErrorThatTheProgrammeHasSwitchedOffStopsNoActivation() {
        Sample sample = withoutResolutions();
        sample.status = NetworkStatus.DRAFT;
        Network active = new NetworkLifecycle(VALIDATOR).activate(sample.dossier());
        assertThat(active.status()).isEqualTo(NetworkStatus.ACTIVE);
    }

    @Test
    void theTextTellsItAboveTheFindingsInTheReadersLanguage() {
        String nynorsk = report(withoutResolutions()).toText(Locale.forLanguageTag("nn"));
        assertThat(nynorsk)
                .contains("\n\nReglar som programmet har slått av:\n"
                        + "  LK-024 (Medlemmer har politisk vedtak): Nettverket er nytt (oppdikta).\n\nMERKNAD LK-008");
        assertThat(nynorsk.lines()).allMatch(line -> line.length() <= 80);
        assertThat(report(new Sample()).toText(Locale.ENGLISH)).doesNotContain("switched off");
    }

    @Test
    void theJsonCountsItApartFromWhatWasNotEvaluated() {
        assertThat(report(withoutResolutions()).toJson(Locale.ENGLISH))
                .contains("\"switchedOff\" : 1")
                .contains("    {\n"
                        + "      \"rule\" : \"LK-024\",\n"
                        + "      \"outcome\" : \"switched-off\",\n"
                        + "      \"evaluated\" : 0,\n"
                        + "      \"reason\" : \"The network is new (invented).\"\n"
                        + "    }");
        assertThat(report(new Sample()).toJson(Locale.ENGLISH)).contains("\"switchedOff\" : 0");
    }

    @Test
    void anIdentityNumberInAReasonIsMasked() {
        Sample sample = new Sample();
        sample.switchedOff = Map.of(
                "LK-024", LocalizedText.same("Etter avtale med 01010700066."), "01010700066", LocalizedText.same("x"));
        ValidationReport report = report(sample);
        assertThat(report.toText(Locale.ENGLISH) + report.toJson(Locale.ENGLISH) + report)
                .contains("Etter avtale med ***********.", "switchedOff.***********")
                .doesNotContain("01010700066");
    }

    @Test
    void whatAValueTypeEnforcesCannotBeSwitchedOffAndTheReportSaysSo() {
        Sample sample = new Sample();
        sample.switchedOff = Map.of("LK-001", REASON, "LK-005", REASON, "LK-027", REASON, "LK-039", REASON);
        ValidationReport report = report(sample);
        assertThat(report.outcomes(RuleOutcome.SwitchedOff.class)).isEmpty();
        assertThat(report.findings(Severity.WARNING))
                .hasSize(4)
                .allMatch(finding -> finding.code().equals("LK-090.fixed"));
    }

    @Test
    void theRulesThatCannotBeSwitchedOffAreThoseThatTheReaderOfDocumentsReports() throws IOException {
        Path documents = Path.of("src/main/java/no/livskraft/document");
        String source = Files.readString(documents.resolve("DocumentFormats.java"))
                + Files.readString(documents.resolve("IndicatorFormat.java"));
        Set<String> reported = new TreeSet<>();
        for (Matcher rule = Pattern.compile("\"(LK-[0-9]{3})\"").matcher(source); rule.find(); ) {
            reported.add(rule.group(1));
        }
        assertThat(RuleContext.ENFORCED).containsExactlyInAnyOrderElementsOf(reported);
    }

    @Test
    void aMisspeltRuleOrCaseIsToldWithTheNearest() {
        Sample sample = new Sample();
        sample.severities = Map.of("LK-O11", Severity.INFO, "LK-011.barely", Severity.INFO);
        sample.switchedOff = Map.of("LK-011.barely", REASON);
        assertThat(report(sample).findings(Severity.WARNING))
                .extracting(
                        finding -> finding.place() + ": " + finding.message().in(Locale.ENGLISH))
                .containsExactly(
                        "programme eksempelprogram / severities.LK-O11: Programme eksempelprogram changes LK-O11, but there"
                                + " is no such rule; the nearest is LK-011.",
                        "programme eksempelprogram / switchedOff.LK-011.barely: Programme eksempelprogram changes"
                                + " LK-011.barely, but there is no such rule; the nearest is LK-011.");
    }

    @Test
    void theRuleThatGuardsTheJudgementsCanBeSwitchedOffLikeAnyOther() {
        Sample sample = new Sample();
        sample.severities = Map.of("EGEN-999", Severity.INFO);
        sample.switchedOff = Map.of("LK-090", REASON);
        ValidationReport report = report(sample);
        assertThat(report.findings()).noneMatch(finding -> finding.ruleId().equals("LK-090"));
        assertThat(report.outcomes(RuleOutcome.SwitchedOff.class)).hasSize(1);
    }
}
