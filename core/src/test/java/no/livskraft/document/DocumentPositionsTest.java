package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPositionsTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    private static final String NETWORK = """
            {
              "schemaVersion": 1,
              "kind": "network",
              "id": "nett", "programme": "livskraftige-kommuner-metoden",
              "name": "Oppdiktet nett",
              "fictitious": true,
              "status": "DRAFT",
              "start": "2025-01-01",
              "members": [
                {"organisation": "4020", "name": "Midt-Telemark", "status": "ACTIVE", "from": "2025-01-01"},
                {
                  "organisation": "4003",
                  "name": "Skien", "status": "INVITED", "from": "2025-01-01"
                }
              ],
              "partners": [
                {"name": "Bedriften (oppdiktet)", "kind": "BUSINESS",
                  "roles": ["KNOWLEDGE",
                            "SUPPORT"]}
              ]
            }
            """;

    /** A resolution of the first version, where the decisive treatment has no date. */
    private static final String OLD_RESOLUTION = """
            {
              "schemaVersion": 1,
              "kind": "resolution",
              "id": "deltakelse",
              "network": "nett",
              "fictitious": true,
              "title": "Deltakelse (oppdiktet)",
              "treatments": [
                {"body": "EXECUTIVE_COMMITTEE", "caseNumber": "", "outcome": "ADOPTED", "decisive": false},
                {"body": "MUNICIPAL_COUNCIL",
                 "caseNumber": "PS 57/25",
                 "outcome": "ADOPTED", "decisive": true}
              ],
              "municipality": "4020"
            }
            """;

    private static DocumentPositions positions(String document) {
        return FORMATS.readLocated(document.getBytes(UTF_8), "a.json").positions();
    }

    @Test
    void aPartStandsWhereItsValueBegins() {
        DocumentPositions network = positions(NETWORK);

        assertThat(network.find("")).isEqualTo(new SourcePosition("a.json", 1, 1));
        assertThat(network.find("id")).hasToString("a.json:4:9");
        assertThat(network.find("programme")).hasToString("a.json:4:30");
        assertThat(network.find("members")).hasToString("a.json:9:14");
        assertThat(network.find("members[0]")).hasToString("a.json:10:5");
        assertThat(network.find("members[1].name")).hasToString("a.json:13:15");
    }

    @Test
    void whatIsMissingStandsWhereWhatItIsMissingFromDoes() {
        DocumentPositions network = positions(NETWORK);

        assertThat(network.find("members[1].until")).hasToString("a.json:11:5");
        assertThat(network.find("members[2].name")).isEqualTo(network.find("members"));
        assertThat(network.find("coordinator.role")).isEqualTo(network.find(""));
        assertThat(network.find("members[].name")).isEqualTo(network.find("members"));
        assertThat(network.find("members[1]name.")).hasToString("a.json:13:15");
    }

    @Test
    void whatHasNoOrderIsFoundAsAWhole() {
        // the aggregate sorts the roles, so the first one of it is not the first one of the file
        assertThat(positions(NETWORK).find("partners[0].roles[0]")).hasToString("a.json:18:16");
    }

    @Test
    void anOlderDocumentIsAnsweredForAsItsAuthorWroteIt() {
        DocumentPositions resolution = positions(OLD_RESOLUTION);

        assertThat(resolution.kind()).isEqualTo("resolution");
        assertThat(resolution.id()).hasToString("deltakelse");
        assertThat(resolution.find("organisation")).hasToString("a.json:14:19");
        assertThat(resolution.find("treatments[1].committeeCase")).hasToString("a.json:11:20");
        assertThat(resolution.find("treatments[1].date")).hasToString("a.json:10:5");
    }

    @Test
    void whatAnUpgradeTookAwayStandsWhereWhatItWasPartOfDoes() {
        assertThat(positions(OLD_RESOLUTION).find("treatments[0].committeeCase"))
                .hasToString("a.json:9:5");
    }

    @Test
    void aDocumentOfNoKnownKindIsRefusedWithThoseThereAre() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> positions(NETWORK.replace("\"network\"", "\"netwrok\"")));

        assertThat(refused.located()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().code()).isEqualTo("DOC-ENUM");
            assertThat(problem.pointer()).isEqualTo("/kind");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.problem().message().byLanguage().get("en"))
                    .contains("did you mean 'network'?", "closing-report");
        });
    }

    @Test
    void aDocumentWithoutAKindIsRefusedAsSuch() {
        assertThatThrownBy(() -> positions("{}")).hasMessageContaining("DOC-MISSING-FIELD a.json:1:1");
        assertThatThrownBy(() -> positions("[]")).hasMessageContaining("DOC-TYPE a.json:1:1");
        assertThatThrownBy(() -> positions("{\"kind\": 3}")).hasMessageContaining("DOC-TYPE a.json:1:10");
        assertThatThrownBy(() -> positions("{\"kind\": ")).hasMessageContaining("DOC-END a.json:1:");
        assertThatThrownBy(() -> positions("\uFEFF{}")).hasMessageContaining("DOC-BOM a.json:1:1");
    }

    @Test
    void aFileThatIsNotThereIsRefusedByItsName(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("nett.json");
        assertThatThrownBy(() -> FORMATS.readLocated(file)).hasMessageContaining("DOC-FILE " + file);

        Files.writeString(file, NETWORK);
        assertThat(FORMATS.readLocated(file).positions().find("members[0]")).hasToString(file + ":10:5");

        Files.write(file, new byte[10_000_001]);
        assertThatThrownBy(() -> FORMATS.readLocated(file)).hasMessageContaining("DOC-SIZE");
    }

    @Test
    void aPlaceHasANameAndCountsFromOne() {
        for (int[] wrong : List.of(new int[] {0, 1}, new int[] {1, 0})) {
            assertThatThrownBy(() -> new SourcePosition("a.json", wrong[0], wrong[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new SourcePosition(" ", 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
