package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ValidationReportTest {

    private static final Locale NYNORSK = Locale.forLanguageTag("nn");
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private static ValidationReport faulty() {
        Sample sample = new Sample();
        sample.members = Sample.list(Sample.active("0301", "Oslo"));
        sample.coordinator = Optional.empty();
        return Sample.validator().validate(sample.dossier());
    }

    @Test
    void findingsStandBySeverityThenPlace() {
        List<Finding> findings = faulty().findings();
        assertThat(findings).isSorted();
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings).extracting(Finding::severity).isSorted();
    }

    @Test
    void aNumberInAPathCountsAsANumber() {
        List<String> paths =
                new ArrayList<>(List.of("members[10]", "members[9].name", "members[9]", "themes", "members"));
        paths.sort((one, other) -> place(one).compareTo(place(other)));
        assertThat(paths).containsExactly("members", "members[9]", "members[9].name", "members[10]", "themes");
    }

    private static Place place(String path) {
        return new Place(Place.Kind.NETWORK, "x", path, "");
    }

    @Test
    void theTextSaysWhatIsWrongInTheReadersLanguageAndFitsATerminal() {
        ValidationReport report = faulty();
        String nynorsk = report.toText(NYNORSK);
        assertThat(nynorsk.lines()).allMatch(line -> line.length() <= 80);
        assertThat(nynorsk)
                .startsWith("Vurdering av nettverket Livskraftig Telemark (eksempel) (telemark-eksempel)\n"
                        + "  23.11.2026\n"
                        + "OPPDIKTA: ")
                .contains(
                        "FEIL LK-024: 0301 Oslo deltek utan politisk vedtak.\n"
                                + "  Regel: Medlemmer har politisk vedtak.\n"
                                + "  Stad: network telemark-eksempel / members[0] (0301 Oslo)\n"
                                + "  Kvifor: ",
                        "ÅTVARING LK-014",
                        "\nIkkje vurdert:\n",
                        "\n  LK-030: Ingen aktive medlemmer har ei avgjord sak.\n")
                .doesNotContain("{");
        assertThat(report.toText(Locale.ENGLISH))
                .contains(
                        "ERROR LK-024: 0301 Oslo takes part without a political resolution.",
                        "on\n  23 November 2026\n");
    }

    @Test
    void anUnknownLanguageGetsBokmalAndTheMachinesIsNeverAsked() {
        Locale before = Locale.getDefault();
        ValidationReport report = faulty();
        String bokmal = report.toText(BOKMAL);
        try {
            for (String machine : List.of("en", "tr", "nn")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                assertThat(faulty().toText(Locale.FRENCH)).isEqualTo(bokmal);
                assertThat(faulty().toText(Locale.forLanguageTag("no-NO"))).isEqualTo(bokmal);
                assertThat(faulty().toJson(Locale.FRENCH))
                        .isEqualTo(report.toJson(BOKMAL))
                        .contains("\"language\" : \"nb\"");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theJsonHasTheDocumentedMembersInTheirOrder() {
        String json = faulty().toJson(BOKMAL);
        assertThat(members(json, 1))
                .containsExactly(
                        "format",
                        "network",
                        "name",
                        "programme",
                        "fictitious",
                        "date",
                        "language",
                        "counts",
                        "findings",
                        "rules");
        assertThat(json)
                .startsWith("{\n  \"format\" : \"livskraft-findings/1\",\n  \"network\" : \"telemark-eksempel\"")
                .contains("\"fictitious\" : true", "\"date\" : \"2026-11-23\"", "\"outcome\" : \"not-evaluated\"")
                .contains("\"severity\" : \"error\"", "\"case\" : \"LK-088.member\"", "\"path\" : \"members[0]\"")
                .endsWith("}\n")
                .doesNotContain("\r");
        assertThat(members(json, 3))
                .contains("rule", "case", "severity", "place", "values", "title", "message", "why", "remedy", "reason");
    }

    private static List<String> members(String json, int depth) {
        List<String> names = new ArrayList<>();
        int open = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    open++;
                } else if (token.isStructEnd()) {
                    open--;
                } else if (token == JsonToken.PROPERTY_NAME && open == depth && !names.contains(parser.currentName())) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }

    @Test
    void anErrorStopsWhoeverAsks() {
        ValidationReport report = faulty();
        assertThat(report.hasErrors()).isTrue();
        assertThatThrownBy(report::throwIfErrors).isInstanceOfSatisfying(ValidationException.class, e -> {
            assertThat(e.report()).isSameAs(report);
            assertThat(e.problems()).hasSameSizeAs(report.findings(Severity.ERROR));
            assertThat(e).hasMessageContaining("LK-024 network telemark-eksempel / members[0] (0301 Oslo)");
        });
    }

    @Test
    void aSoundNetworkStopsNobody() {
        ValidationReport report = Sample.validator().validate(new Sample().dossier());
        assertThat(report.throwIfErrors()).isSameAs(report);
    }

    @Test
    void nothingIsNeverSatisfied() {
        assertThatThrownBy(() -> new RuleOutcome.Satisfied("LK-001", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleOutcome.Violated("LK-001", 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RuleOutcome.NotEvaluated("LK-001", LocalizedText.same("x")).evaluated())
                .isZero();
    }
}
