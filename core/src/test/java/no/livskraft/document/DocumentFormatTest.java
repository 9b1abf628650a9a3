package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.storage.DocumentId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentFormatTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    private static final Goal GOAL = new Goal(
            Identifier.of("goal-1"),
            Identifier.of("oppdiktet-nett"),
            MemberOrganisation.parse("4020"),
            true,
            Identifier.of("climate-energy"),
            Identifier.of("transport"),
            "Færre \"turer\" med bil – og mer gåing",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(new IndicatorTarget("emissions_per_inhabitant", Year.of(2020), 2.5, Optional.of(Year.of(2030)))));

    private static final String DOCUMENT = """
            {
              "schemaVersion": 1,
              "kind": "goal",
              "id": "goal-1",
              "network": "oppdiktet-nett",
              "organisation": "4020",
              "fictitious": true,
              "theme": "climate-energy",
              "challenge": "transport",
              "description": "Færre \\"turer\\" med bil – og mer gåing",
              "anchors": [],
              "targets": [
                {
                  "indicator": "emissions_per_inhabitant",
                  "baselineYear": 2020,
                  "value": 2.5,
                  "year": 2030
                }
              ]
            }
            """;

    private static Goal read(String document) {
        return FORMATS.goal().read(document.getBytes(UTF_8), "goal.json");
    }

    private static List<DocumentProblem> problems(String document) {
        return problems(document.getBytes(UTF_8));
    }

    private static List<DocumentProblem> problems(byte[] document) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.goal().read(document, "goal.json"));
        assertThat(refused).as("refused").isNotNull();
        return refused.located();
    }

    private static List<String> codesAndPlaces(String document) {
        return problems(document).stream()
                .map(each -> each.problem().code() + " " + each.problem().where())
                .toList();
    }

    private static String english(String document) {
        List<DocumentProblem> problems = problems(document);
        return problems.get(problems.size() - 1).problem().message().in(Locale.ENGLISH);
    }

    @Test
    void theCanonicalFormIsWhatPeopleCanRead() {
        assertThat(new String(FORMATS.goal().write(GOAL), UTF_8)).isEqualTo(DOCUMENT);
        assertThat(read(DOCUMENT)).isEqualTo(GOAL);
    }

    @Test
    void whatIsMissingIsLeftOutAndAnEmptyListIsWritten() {
        Network network = Network.builder(Identifier.of("n"), Identifier.of("p"), LocalDate.of(2025, 1, 1))
                .coordinator(new Coordinator("", "KS"))
                .build();

        String document = new String(FORMATS.network().write(network), UTF_8);

        assertThat(document)
                .doesNotContain("end", "null")
                .contains("  \"members\": [],\n", "  \"coordinator\": {\n    \"role\": \"\",\n");
    }

    @Test
    void anEmptyListMayBeLeftOutOfWhatIsRead() {
        String short_ = "{\"schemaVersion\":1,\"kind\":\"network\",\"id\":\"n\",\"name\":\"N\",\"programme\":\"p\","
                + "\"fictitious\":true,\"status\":\"DRAFT\",\"start\":\"2025-01-01\"}";

        Network network = FORMATS.network().read(short_.getBytes(UTF_8), "n.json");

        assertThat(network.members()).isEmpty();
        assertThat(network.end()).isEmpty();
    }

    @Test
    void aMembershipIsWrittenWithItsMunicipalityAsText() {
        Network network = Network.builder(Identifier.of("n"), Identifier.of("p"), LocalDate.of(2025, 1, 1))
                .member(Membership.of("0301", "Oslo", MembershipStatus.ACTIVE, LocalDate.of(2025, 1, 1)))
                .build();

        assertThat(new String(FORMATS.network().write(network), UTF_8)).contains("\"organisation\": \"0301\",\n");
    }

    @Test
    void everythingThatIsWrongIsReportedTogetherInTheOrderOfTheDocument() {
        String document = DOCUMENT.replace("\"id\": \"goal-1\"", "\"id\": \"Goal 1\"")
                .replace("\"organisation\": \"4020\"", "\"organisation\": \"420\"")
                .replace("\"fictitious\": true", "\"fictitious\": \"yes\"")
                .replace("  \"challenge\": \"transport\",\n", "  \"chalenge\": \"transport\",\n")
                .replace("2.5", "null")
                .replace("2030", "2030.5");

        assertThat(codesAndPlaces(document))
                .containsExactly(
                        "DOC-MISSING-FIELD goal.json:1:1",
                        "DOC-VALUE goal.json:4:9 /id",
                        "LK-001 goal.json:6:19 /organisation",
                        "DOC-TYPE goal.json:7:17 /fictitious",
                        "DOC-UNKNOWN-FIELD goal.json:9:3 /chalenge",
                        "DOC-NULL goal.json:16:16 /targets/0/value",
                        "DOC-NUMBER goal.json:17:15 /targets/0/year");
    }

    @Test
    void oneOfEachKindOfProblemIsReportedTogether() {
        String network = """
                {
                  "schemaVersion": 1, "kind": "network", "id": "n", "programme": "p", "fictitious": true,
                  "name": "N", "name": "N",
                  "status": "ACTIV",
                  "start": "2025-02-30",
                  "end": null,
                  "members": [
                    {"organisation": "301", "name": "Oslo", "status": "ACTIVE", "from": "2025-01-01"},
                    {"organisation": "4020", "name": "M", "status": "ACTIVE", "from": "2025-01-01", "until": "2025-01-01"}
                  ],
                  "themes": {},
                  "challenge": []
                }
                """;

        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.network().read(network.getBytes(UTF_8), "n.json"));

        assertThat(refused.located())
                .extracting(each -> each.problem().code() + " " + each.problem().where())
                .containsExactly(
                        "DOC-DUPLICATE-KEY n.json:3:16 /name",
                        "DOC-ENUM n.json:4:13 /status",
                        "DOC-VALUE n.json:5:12 /start",
                        "DOC-NULL n.json:6:10 /end",
                        "LK-001 n.json:8:22 /members/0/organisation",
                        "DOC-INVARIANT n.json:9:5 /members/1",
                        "DOC-TYPE n.json:11:13 /themes",
                        "DOC-UNKNOWN-FIELD n.json:12:3 /challenge");
    }

    @Test
    void aDateBeyondTheYear9999IsNeitherReadNorWritten() {
        Network network = Network.builder(Identifier.of("n"), Identifier.of("p"), LocalDate.of(9999, 12, 31))
                .build();
        Network later = Network.builder(Identifier.of("n"), Identifier.of("p"), LocalDate.of(10000, 1, 1))
                .build();
        String document = new String(FORMATS.network().write(network), UTF_8);

        assertThat(FORMATS.network().read(document.getBytes(UTF_8), "n.json")).isEqualTo(network);
        assertThat(catchThrowableOfType(
                        DocumentException.class,
                        () -> FORMATS.network()
                                .read(
                                        document.replace("9999-12-31", "+10000-01-01")
                                                .getBytes(UTF_8),
                                        "n.json")))
                .hasMessageStartingWith("DOC-VALUE n.json:9:12 /start: '+10000-01-01' cannot be read");
        assertThat(catchThrowableOfType(
                        DocumentException.class, () -> FORMATS.network().write(later)))
                .hasMessageStartingWith("DOC-VALUE network n /start: ");
    }

    @Test
    void aProblemHasItsPlaceInPartsToo() {
        DocumentProblem problem = problems(DOCUMENT.replace("2.5", "true")).get(0);

        assertThat(problem.pointer()).isEqualTo("/targets/0/value");
        assertThat(problem.line()).isEqualTo(16);
        assertThat(problem.column()).isEqualTo(16);
        assertThat(problem.problem().message().in(Locale.forLanguageTag("nb")))
                .isEqualTo("Her skal det stå et tall, ikke true eller false");
        assertThat(problem.problem().message().in(Locale.forLanguageTag("nn")))
                .isEqualTo("Her skal det stå eit tal, ikkje true eller false");
    }

    @Test
    void aMisspeltFieldNamesTheNearest() {
        assertThat(english(DOCUMENT.replace("\"indicator\"", "\"indikator\"")))
                .isEqualTo("There is no field 'indikator' here; did you mean 'indicator'?"
                        + " The fields are: indicator, baselineYear, value, year");
    }

    @Test
    void aLookAlikeLetterGivesItselfAway() {
        assertThat(english(DOCUMENT.replace("\"theme\"", "\"them\u0435\"")))
                .contains("'them\\u0435'")
                .contains("did you mean 'theme'?");
    }

    @Test
    void aWrongNameOfAFixedSetListsTheAllowedAndTheNearest() {
        String network = "{\"schemaVersion\":1,\"kind\":\"network\",\"id\":\"n\",\"name\":\"N\",\"programme\":\"p\","
                + "\"fictitious\":true,\"status\":\"activ\",\"start\":\"2025-02-30\"}";

        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.network().read(network.getBytes(UTF_8), "n.json"));

        assertThat(refused)
                .hasMessageContaining("'activ' is not among what can stand here; did you mean 'ACTIVE'?"
                        + " Choose one of: DRAFT, ACTIVE, CLOSED")
                .hasMessageContaining("'2025-02-30' cannot be read; here should be a real date, as 2025-03-31");
    }

    @Test
    void aFieldThatStandsTwiceIsRefusedEvenWithTheSameValue() {
        String document = DOCUMENT.replace("  \"theme\"", "  \"id\": \"goal-1\",\n  \"theme\"");

        assertThat(codesAndPlaces(document)).containsExactly("DOC-DUPLICATE-KEY goal.json:8:3 /id");
        assertThat(english(document)).contains("first on line 4");
    }

    @Test
    void aBrokenInvariantStandsAtItsRecord() {
        String document = DOCUMENT.replace("2030", "2019");

        assertThat(codesAndPlaces(document)).containsExactly("DOC-INVARIANT goal.json:13:5 /targets/0");
        assertThat(english(document)).contains("to be reached in 2019, which is not after its baseline 2020");
    }

    @Test
    void aNegativeAttendanceIsReportedAsTheRuleThatItBreaks() {
        String workshop =
                "{\"schemaVersion\":1,\"kind\":\"workshop\",\"id\":\"w\",\"network\":\"n\",\"fictitious\":true,"
                        + "\"form\":\"GATHERING\",\"title\":\"\",\"place\":\"\",\"attendance\":[{\"organisation\":\"4020\",\"elected\":-1,"
                        + "\"leadership\":0,\"professional\":0}]}";

        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.workshop().read(workshop.getBytes(UTF_8), "w.json"));

        assertThat(refused.located()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().code()).isEqualTo("LK-039");
            assertThat(problem.pointer()).isEqualTo("/attendance/0/elected");
        });
    }

    @Test
    void aDocumentUnderAnotherIdOrOfAnotherKindIsRefused() {
        byte[] content = DOCUMENT.getBytes(UTF_8);

        assertThat(FORMATS.goal().readStored(new DocumentId("goal", "goal-1"), content))
                .isEqualTo(GOAL);
        assertThat(catchThrowableOfType(
                        DocumentException.class,
                        () -> FORMATS.goal().readStored(new DocumentId("goal", "goal-2"), content)))
                .hasMessage("DOC-ID goal/goal-2 /id: The document is kept under 'goal/goal-2' but says that it is"
                        + " 'goal-1'; correct one of them");
        assertThat(catchThrowableOfType(
                        DocumentException.class, () -> FORMATS.measure().read(content, "goal.json")))
                .hasMessage("DOC-KIND goal.json:3:11 /kind: The document is of kind 'goal', not 'measure';"
                        + " read it as what it is");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Network half = Network.builder(Identifier.of("n"), Identifier.of("p"), LocalDate.of(2025, 1, 1))
                .coordinator(new Coordinator("half \ud83d", "KS"))
                .build();
        Network endless = half.toBuilder()
                .coordinator(new Coordinator("x".repeat(100_001), "KS"))
                .build();

        assertThat(catchThrowableOfType(
                        DocumentException.class, () -> FORMATS.network().write(half)))
                .hasMessageStartingWith("DOC-CHARACTER network n /coordinator/role: ");
        assertThat(catchThrowableOfType(
                        DocumentException.class, () -> FORMATS.network().write(endless)))
                .hasMessageStartingWith("DOC-LIMIT network n /coordinator/role: ");
    }

    @Nested
    class TheVersion {

        @Test
        void aNewerOneIsRefusedAndSaysSo() {
            assertThat(problems(DOCUMENT.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2, \"new\": 1")))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.problem().describe(Locale.ENGLISH))
                                .isEqualTo("DOC-VERSION goal.json:2:20 /schemaVersion: The document is written in"
                                        + " version 2 of the format, newer than version 1, which is read here;"
                                        + " upgrade livskraft");
                    });
        }

        @Test
        void whatIsNoVersionIsRefused() {
            for (String version : List.of("0", "-1", "1.0", "99999999999999999999")) {
                assertThat(codesAndPlaces(DOCUMENT.replace("\"schemaVersion\": 1", "\"schemaVersion\": " + version)))
                        .containsExactly("DOC-VERSION goal.json:2:20 /schemaVersion");
            }
        }

        @Test
        void aDocumentWithoutVersionAndKindIsStillReadForWhatElseIsWrong() {
            String document = DOCUMENT.replace("  \"schemaVersion\": 1,\n  \"kind\": \"goal\",\n", "")
                    .replace("2.5", "\"2.5\"");

            assertThat(codesAndPlaces(document))
                    .containsExactly(
                            "DOC-MISSING-FIELD goal.json:1:1",
                            "DOC-MISSING-FIELD goal.json:1:1",
                            "DOC-TYPE goal.json:14:16 /targets/0/value");
        }
    }
}
