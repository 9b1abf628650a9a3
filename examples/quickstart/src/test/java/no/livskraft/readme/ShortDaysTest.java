package no.livskraft.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.livskraft.document.DocumentFormats;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Severity;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.rule.CountyRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The example of a county's own rule does what the text says, and so does the example of a programme's judgements. */
class ShortDaysTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    private final ExecutorService executor = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    private ValidationReport validate(NetworkDossier dossier) {
        Clock clock =
                Clock.fixed(SampleNetworks.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return NetworkValidator.builder(MunicipalityRegister.ofNorway(), clock)
                .rules(
                        CountyRules.none().with("telemark.rules", new ShortDays().rules()),
                        executor,
                        Duration.ofSeconds(30))
                .build()
                .validate(dossier);
    }

    /** The sample's programme with the judgements of the example. */
    private static ProgrammeProfile judging() throws IOException {
        String judgements;
        try (InputStream in = ShortDaysTest.class.getResourceAsStream("/readme/judgements.json")) {
            judgements = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
        String plain = new String(FORMATS.programme().write(SampleNetworks.programme()), UTF_8);
        String none = "\"severities\": {},\n  \"ruleLimits\": {},\n  \"switchedOff\": {}\n";
        assertThat(plain).contains(none);
        return FORMATS.programme().read(plain.replace(none, judgements).getBytes(UTF_8), "programme.json");
    }

    @Test
    void aShortGatheringSatisfiesIt() {
        assertThat(validate(SampleNetworks.whole()).outcomes(RuleOutcome.Satisfied.class))
                .extracting(RuleOutcome::ruleId)
                .contains("TELEMARK-001");
    }

    @Test
    void theProgrammeJudgesItAsItJudgesThoseOfTheLibrary() throws IOException {
        NetworkDossier whole = SampleNetworks.whole();
        ValidationReport report = validate(NetworkDossier.builder(judging(), whole.network())
                .resolutions(whole.resolutions())
                .workshops(whole.workshops())
                .goals(whole.goals())
                .measures(whole.measures())
                .build());
        List<String> messages = report.findings(Severity.INFO).stream()
                .filter(finding -> finding.ruleId().equals("TELEMARK-001"))
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
        assertThat(messages).isNotEmpty().allMatch(message -> message.endsWith(" minutes; 60 are enough."));
        assertThat(report.outcomes(RuleOutcome.SwitchedOff.class))
                .extracting(RuleOutcome::ruleId)
                .containsExactly("LK-016");
        assertThat(report.findings()).noneMatch(finding -> finding.ruleId().equals("LK-090"));
    }
}
