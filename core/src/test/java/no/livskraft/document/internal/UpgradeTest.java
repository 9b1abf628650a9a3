package no.livskraft.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.document.internal.CaseFiles.CaseFile;
import no.livskraft.document.internal.CaseFiles.Step;
import org.junit.jupiter.api.Test;

/** Documents of older versions. */
class UpgradeTest {

    private static final DocumentCodec CODEC = CaseFiles.CODEC;

    private static final String FIRST = """
            {
              "schemaVersion": 1,
              "kind": "case-file",
              "name": "A network",
              "steps": [
                {"body": "committee", "number": "57/09 (09/805)"},
                {"body": "council", "number": "12/10 (09/805)"}
              ]
            }
            """;

    private static final CaseFile VALUE = new CaseFile(
            "A network",
            List.of(
                    new Step("committee", Optional.of("57/09"), Optional.of("09/805")),
                    new Step("council", Optional.of("12/10"), Optional.of("09/805"))));

    private static List<String> findings(String document) {
        return CODEC.read(document.getBytes(UTF_8)).findings().stream()
                .map(each -> each.code() + " " + each.pointer() + " " + each.line() + ":" + each.column())
                .toList();
    }

    @Test
    void theOldestIsCarriedThroughEveryVersion() {
        assertThat(CODEC.version()).isEqualTo(3);
        assertThat(CODEC.read(FIRST.getBytes(UTF_8)).value()).contains(VALUE);
    }

    @Test
    void whatComesBetweenStartsWhereItIs() {
        String second = FIRST.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")
                .replace("\"number\": \"57/09 (09/805)\"", "\"meeting\": \"57/09\", \"archive\": \"09/805\"")
                .replace("\"number\": \"12/10 (09/805)\"", "\"meeting\": \"12/10\", \"archive\": \"09/805\"");

        assertThat(CODEC.read(second.getBytes(UTF_8)).value()).contains(VALUE);
    }

    @Test
    void itIsWrittenInTheNewestVersionAndReadAgain() {
        byte[] written = CODEC.write(VALUE);

        assertThat(new String(written, UTF_8)).contains("\"schemaVersion\": 3,", "\"title\": \"A network\"");
        assertThat(CODEC.read(written).value()).contains(VALUE);
    }

    @Test
    void aProblemStandsWhereItIsInTheDocumentAndNotInWhatBecameOfIt() {
        assertThat(findings(FIRST.replace("\"A network\"", "7")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-TYPE /name 4:11");
        assertThat(findings(FIRST.replace("\"57/09 (09/805)\"", "[ ]")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-TYPE /steps/0/number 6:37");
        assertThat(findings(FIRST.replace("\"council\", ", "\"council\", \"bodi\": 1, ")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-UNKNOWN-FIELD /steps/1/bodi 7:25");
        assertThat(findings(FIRST.replace("\"body\": \"council\", ", "")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-MISSING-FIELD /steps/1 7:5");
        assertThat(findings(FIRST.replace("\"council\"", "null")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-NULL /steps/1/body 7:14");
    }

    @Test
    void whatCouldMeanSeveralThingsIsNotGuessed() {
        String document = FIRST.replace("57/09 (09/805)", "09/11");

        assertThat(findings(document))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-UPGRADE /steps/0/number 6:37");
        assertThat(CODEC.read(document.getBytes(UTF_8)).findings())
                .extracting(finding -> finding.message().in(Locale.forLanguageTag("nn")))
                .containsExactly(
                        "Dokumentet er skrive i versjon 1 og blir lese som versjon 3; meldingane bruker feltnamna i"
                                + " versjon 3",
                        "Dette kan vere begge nummera; skriv det som «57/09 (09/805)»");
    }

    @Test
    void anOldAndANewNameTogetherAreBothSeen() {
        assertThat(findings(FIRST.replace("\"name\": ", "\"title\": \"Another\", \"name\": ")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-UNKNOWN-FIELD /name 4:23");
        assertThat(findings(FIRST.replace("\"body\": \"council\", ", "\"body\": \"council\", \"archive\": \"1\", ")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-UNKNOWN-FIELD /steps/1/number 7:41");
    }

    @Test
    void anUpgradeLeavesAloneWhatItDoesNotUnderstand() {
        assertThat(findings(FIRST.replace("[\n    {", "{\"first\": {")
                        .replace("}\n  ]", "}\n  }")
                        .replace("},\n", ", \"x\": 1},\"second\":\n")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-TYPE /steps 5:12");
        assertThat(findings(FIRST.replace("{\"body\": \"council\", \"number\": \"12/10 (09/805)\"}", "\"council\"")))
                .containsExactly("DOC-OLDER /schemaVersion 2:20", "DOC-TYPE /steps/1 7:5");
        assertThat(findings("{\"schemaVersion\": 1, \"kind\": \"case-file\"}"))
                .containsExactly("DOC-MISSING-FIELD  1:1", "DOC-OLDER /schemaVersion 1:19");
    }

    @Test
    void theNoteAboutTheVersionIsNoneOfTheThousandProblems() {
        String many = FIRST.replace("\"name\"", "\"x\": 1, ".repeat(3) + "\"name\"");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            names.append("\"n").append(i).append("\": 1, ");
        }

        List<Finding> findings = CODEC.read(
                        FIRST.replace("\"name\"", names + "\"name\"").getBytes(UTF_8))
                .findings();

        assertThat(findings).hasSize(1002).extracting(Finding::code).contains("DOC-OLDER", "DOC-MORE");
        assertThat(findings.get(1001).message().in(Locale.ENGLISH)).contains("There are 500 more problems");
        assertThat(findings(many))
                .hasSize(4)
                .filteredOn(each -> each.startsWith("DOC-DUPLICATE-KEY /x"))
                .hasSize(2);
    }
}
