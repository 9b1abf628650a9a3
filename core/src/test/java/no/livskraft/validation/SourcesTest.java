package no.livskraft.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.DocumentPositions;
import no.livskraft.document.SourcePosition;
import no.livskraft.dossier.NetworkDossier;
import org.junit.jupiter.api.Test;

/** Findings say where in a file their place is, if the network was read from one. */
class SourcesTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final Locale ENGLISH = Locale.ENGLISH;

    private final Sample sample = new Sample();

    private static DocumentPositions network(NetworkDossier dossier, String name) {
        return FORMATS.network()
                .readLocated(FORMATS.network().write(dossier.network()), name)
                .positions();
    }

    private NetworkDossier withAnOutsider() {
        sample.members.add(Sample.active("0301", "Oslo"));
        return sample.dossier();
    }

    private static Finding first(ValidationReport report, String code) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingSaysTheLineOfTheMemberThatItIsAbout() {
        NetworkDossier dossier = withAnOutsider();
        byte[] written = FORMATS.network().write(dossier.network());
        ValidationReport report =
                Sample.validator().validate(dossier).located(List.of(network(dossier, "network.json")));

        Finding finding = first(report, "LK-024");
        SourcePosition source = finding.source().orElseThrow();
        assertThat(finding.place().path()).isEqualTo("members[4]");
        String[] lines = new String(written, UTF_8).split("\n", -1);
        assertThat(lines[source.line() - 1].substring(source.column() - 1)).isEqualTo("{");
        assertThat(lines[source.line()]).contains("\"0301\"");
        assertThat(source.name()).isEqualTo("network.json");
    }

    @Test
    void whatNoFileHoldsKeepsThePlaceThatItHas() {
        sample.measures.get(0).responsible = Optional.empty();
        NetworkDossier dossier = withAnOutsider();
        ValidationReport report = Sample.validator().validate(dossier).located(List.of(network(dossier, "a.json")));

        assertThat(first(report, "LK-024").source()).isPresent();
        assertThat(report.findings())
                .filteredOn(finding -> finding.place().kind() == Place.Kind.MEASURE)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.source()).isEmpty());
        assertThat(report.located(List.of())).isEqualTo(report);
    }

    @Test
    void nothingElseOfTheReportChanges() {
        NetworkDossier dossier = withAnOutsider();
        ValidationReport report = Sample.validator().validate(dossier);
        ValidationReport located = report.located(List.of(network(dossier, "a.json")));

        assertThat(located).isNotEqualTo(report);
        assertThat(located)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(report);
        assertThat(located.findings())
                .extracting(Finding::place)
                .isEqualTo(report.findings().stream().map(Finding::place).toList());
    }

    @Test
    void whereTwoFilesMayBeMeantNeitherIs() {
        NetworkDossier dossier = withAnOutsider();
        ValidationReport report = Sample.validator()
                .validate(dossier)
                .located(List.of(network(dossier, "a.json"), network(dossier, "b.json")));

        assertThat(first(report, "LK-024").source()).isEmpty();
    }

    @Test
    void textJsonAndRefusalSayTheLine() {
        NetworkDossier dossier = withAnOutsider();
        ValidationReport report = Sample.validator().validate(dossier);
        ValidationReport located = report.located(List.of(network(dossier, "a.json")));
        SourcePosition source = first(located, "LK-024").source().orElseThrow();

        assertThat(located.toText(ENGLISH))
                .contains("Where: network telemark-eksempel / members[4] (0301 Oslo), " + source + "\n");
        assertThat(report.toText(ENGLISH)).doesNotContain("a.json");
        assertThat(located.toJson(ENGLISH))
                .contains("\"source\" : {\n        \"name\" : \"a.json\",\n        \"line\" : " + source.line()
                        + ",\n        \"column\" : " + source.column() + "\n      }");
        assertThat(report.toJson(ENGLISH)).doesNotContain("source");
        assertThatThrownBy(located::throwIfErrors)
                .hasMessageContaining("LK-024 network telemark-eksempel / members[4] (0301 Oslo), " + source);
    }

    @Test
    void aNationalIdentityNumberIsNotRepeatedAsAnIdNorAsAFilesName() {
        String number = "13097248022";
        NetworkDossier dossier = withAnOutsider();
        byte[] written = FORMATS.network().write(dossier.network());
        String other = new String(written, UTF_8).replace(Sample.ID.value(), "nett-" + number);
        NetworkDossier renamed =
                NetworkDossier.of(dossier.programme(), FORMATS.network().read(other.getBytes(UTF_8), "other.json"));
        ValidationReport report =
                Sample.validator().validate(renamed).located(List.of(network(renamed, number + ".json")));

        assertThat(first(report, "LK-024").source())
                .hasValueSatisfying(source -> assertThat(source.name()).isEqualTo("***********.json"));
        assertThat(report.toJson(ENGLISH) + report.toText(ENGLISH)).doesNotContain(number);
    }
}
