package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import org.junit.jupiter.api.Test;

class ResolutionUpgradeTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    private static final String FIRST_VERSION = """
            {
              "schemaVersion": 1,
              "kind": "resolution",
              "id": "deltakelse",
              "network": "nett",
              "municipality": "4020",
              "fictitious": true,
              "title": "Deltakelse (oppdiktet)",
              "themes": ["climate-energy"],
              "treatments": [
                {"body": "EXECUTIVE_COMMITTEE", "caseNumber": "", "outcome": "ADOPTED", "decisive": false},
                {"body": "MUNICIPAL_COUNCIL", "caseNumber": "PS 57/25", "date": "2025-06-17",
                 "outcome": "ADOPTED", "decisive": true}
              ]
            }
            """;

    private static Resolution read(String document) {
        return FORMATS.resolution().read(document.getBytes(UTF_8), "resolution.json");
    }

    @Test
    void aResolutionOfTheFirstVersionIsRead() {
        Resolution resolution = read(FIRST_VERSION);

        assertThat(resolution.organisation()).hasToString("4020");
        assertThat(resolution.treatments())
                .extracting(Treatment::committeeCase)
                .containsExactly(Optional.empty(), Optional.of(CommitteeCase.parse("PS 57/25")));
        assertThat(resolution.archiveCase()).isEmpty();
        assertThat(resolution.conditions()).isEmpty();
    }

    @Test
    void itIsWrittenInTheSecondAndReadBackEqual() {
        Resolution resolution = read(FIRST_VERSION);
        String written = new String(FORMATS.resolution().write(resolution), UTF_8);

        assertThat(written)
                .contains("\"schemaVersion\": 2", "\"organisation\": \"4020\"", "\"committeeCase\": \"PS 57/25\"")
                .doesNotContain("municipality", "caseNumber");
        assertThat(read(written)).isEqualTo(resolution);
    }

    @Test
    void aNumberThatIsNoCommitteeCaseIsShownWhereItsAuthorWroteIt() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> read(FIRST_VERSION.replace("PS 57/25", "2025/1097")));

        assertThat(refused.located()).anySatisfy(problem -> {
            assertThat(problem.problem().code()).isEqualTo("LK-027");
            assertThat(problem.pointer()).isEqualTo("/treatments/1/caseNumber");
            assertThat(problem.line()).isEqualTo(12);
        });
    }

    @Test
    void aFieldOfTheFirstVersionIsUnknownInTheSecond() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> read(FIRST_VERSION.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")));

        assertThat(refused.located())
                .extracting(each -> each.problem().code() + " " + each.pointer())
                .contains(
                        "DOC-UNKNOWN-FIELD /municipality",
                        "DOC-UNKNOWN-FIELD /treatments/0/caseNumber",
                        "DOC-UNKNOWN-FIELD /treatments/1/caseNumber");
    }
}
