package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from strangers: it is refused with a place, and nothing else happens. */
class HostileDocumentTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final int MOST_BYTES = 10_000_000;

    private static List<DocumentProblem> problems(byte[] document) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.network().read(document, "x.json"));
        assertThat(refused).as("refused").isNotNull();
        return refused.located();
    }

    private static String only(byte[] document) {
        List<DocumentProblem> problems = problems(document);
        assertThat(problems).hasSize(1);
        return problems.get(0).problem().code() + " "
                + problems.get(0).problem().where();
    }

    private static String only(String document) {
        return only(document.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "~~                   # DOC-END x.json:1:1",
                "~ ~                  # DOC-END x.json:1:2",
                "{\"id\": \"a\"       # DOC-END x.json:1:11",
                "{\"id\": \"a         # DOC-END x.json:1:10",
                "{\"id\": \"a\",}     # DOC-SYNTAX x.json:1:12",
                "{\"id\" \"a\"}       # DOC-SYNTAX x.json:1:7",
                "{'id': 1}            # DOC-SYNTAX x.json:1:2",
                "{\"id\": 007}        # DOC-SYNTAX x.json:1:9",
                "{\"id\": tru}        # DOC-SYNTAX x.json:1:8",
                "{\"id\": \"\\q\"}    # DOC-SYNTAX x.json:1:10",
                "// x                 # DOC-SYNTAX x.json:1:1",
                "{\"id\": NaN}        # DOC-NUMBER x.json:1:11",
                "{\"id\": -Infinity}  # DOC-NUMBER x.json:1:17",
                "{} {}                # DOC-TRAILING x.json:1:4",
                "{} x                 # DOC-TRAILING x.json:1:4",
                "[]                   # DOC-TYPE x.json:1:1",
                "null                 # DOC-NULL x.json:1:1",
                "12                   # DOC-TYPE x.json:1:1",
            })
    void whatIsNotADocumentIsRefusedWhereItStops(String document, String expected) {
        List<DocumentProblem> problems = problems(document.getBytes(UTF_8));

        assertThat(problems)
                .extracting(problem -> problem.problem().describe(Locale.ENGLISH))
                .anySatisfy(text -> assertThat(text).startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "42 F8,          an ø in Latin-1",
        "C0 80,          a zero in two bytes",
        "C1 BF,          a letter in two bytes",
        "E0 80 80,       a zero in three bytes",
        "E0 9F BF,       an overlong form of three bytes",
        "F0 80 80 80,    a zero in four bytes",
        "F0 8F BF BF,    an overlong form of four bytes",
        "ED A0 80,       a high surrogate",
        "ED BF BF,       a low surrogate",
        "ED A0 BD ED B8 80, a surrogate pair in three bytes each",
        "F4 90 80 80,    beyond the last character",
        "F8 88 80 80 80, a form of five bytes",
        "80,             a continuation without a beginning",
        "C3,             a beginning without a continuation",
        "E2 82,          a character cut off",
        "F0 9F 98,       a longer character cut off",
        "FE,             no byte of UTF-8",
        "FF,             no byte of UTF-8 either"
    })
    void bytesThatAreNotUtf8AreRefusedWithTheirLineAndColumn(String bytes, String what) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\n \"name\": \"B".getBytes(UTF_8));
        document.writeBytes(HexFormat.ofDelimiter(" ").parseHex(bytes));
        document.writeBytes("\"}".getBytes(UTF_8));
        int column = bytes.startsWith("42") ? 13 : 12;

        assertThat(only(document.toByteArray())).as(what).isEqualTo("DOC-ENCODING x.json:2:" + column);
    }

    @Test
    void otherEncodingsAndByteOrderMarksAreRefusedAtTheBeginning() {
        assertThat(only("{}".getBytes(UTF_16BE))).startsWith("DOC-SYNTAX x.json:1:1");
        assertThat(only("{}".getBytes(UTF_16LE))).startsWith("DOC-SYNTAX x.json:1:2");
        assertThat(only("{}".getBytes(UTF_16))).isEqualTo("DOC-ENCODING x.json:1:1");
        assertThat(only("\uFEFF{}")).isEqualTo("DOC-BOM x.json:1:1");
        assertThat(only(" \uFEFF{}")).startsWith("DOC-SYNTAX x.json:1:2");
    }

    @Test
    void aZeroByteIsRefusedOutsideTextsAndAsItselfWithinThem() {
        assertThat(only("\u0000{}")).startsWith("DOC-SYNTAX x.json:1:1");
        assertThat(only("{}\u0000")).startsWith("DOC-TRAILING x.json:1:3");
        assertThat(only("{\"na\u0000me\": 1}")).startsWith("DOC-SYNTAX x.json:1:5");
        assertThat(only("{\"name\": \"a\u0000\"}")).startsWith("DOC-SYNTAX x.json:1:12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n\u0430me",
                "nam\u0435",
                "\u03bdame",
                "name\u200b",
                "\u202ename",
                "na\u00adme",
                "n\u0101me",
                "Name"
            })
    void aNameThatLooksLikeAnotherGivesItselfAway(String name) {
        assertThat(problems(("{\"" + name + "\": \"x\"}").getBytes(UTF_8)))
                .extracting(problem -> problem.problem().describe(Locale.ENGLISH))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("DOC-UNKNOWN-FIELD x.json:1:2 /")
                        .contains("did you mean 'name'?")
                        .matches("[ -~]*"));
    }

    @Test
    void aNameFromAStrangerWritesNothingIntoALogOrATerminal() {
        List<DocumentProblem> problems =
                problems("{\"a\\nERROR all is lost\\u001b[31m\": 1, \"a\\u202e\": 1, \"a\\u202e\": 2}".getBytes(UTF_8));

        assertThat(problems)
                .extracting(DocumentProblem::pointer)
                .contains("/a\nERROR all is lost\u001b[31m", "/a\u202e");
        assertThat(problems)
                .extracting(problem -> problem.problem().describe(Locale.ENGLISH))
                .allSatisfy(text -> assertThat(text).matches("[ -~]*"));
    }

    @Test
    void hugeNumbersAreRefusedOneByOne() {
        String goal = "{\"targets\": [{\"value\": 1e999999999, \"baselineYear\": 1e9999999999, \"year\": "
                + "9".repeat(99) + "}, {\"value\": -1e400, \"year\": -0, \"baselineYear\": 1E-999999999}]}";

        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.goal().read(goal.getBytes(UTF_8), "x.json"));

        assertThat(refused.located())
                .filteredOn(problem -> problem.problem().code().equals("DOC-NUMBER"))
                .extracting(DocumentProblem::pointer)
                .containsExactly(
                        "/targets/0/value",
                        "/targets/0/baselineYear",
                        "/targets/0/year",
                        "/targets/1/value",
                        "/targets/1/baselineYear");
    }

    @Test
    void halfASurrogatePairInAnEscapeIsRefused() {
        assertThat(problems("{\"name\": \"\\ud83d\"}".getBytes(UTF_8)))
                .anySatisfy(problem -> assertThat(problem.problem().describe(Locale.ENGLISH))
                        .startsWith("DOC-CHARACTER x.json:1:10 /name:"));
    }

    @Test
    void limitsOnDepthLengthAndSizeHold() {
        assertThat(only("[".repeat(10_000) + "]".repeat(10_000))).startsWith("DOC-LIMIT x.json:1:52 /0/0/0/");
        assertThat(only("{\"a\":".repeat(2_000_000))).startsWith("DOC-LIMIT");
        assertThat(only("{\"" + "x".repeat(201) + "\": 1}")).startsWith("DOC-LIMIT x.json:1:");
        assertThat(only("{\"a\": " + "1".repeat(101) + "}")).startsWith("DOC-LIMIT x.json:1:");
        assertThat(only("[" + "1,".repeat(4_000_000) + "1]")).startsWith("DOC-LIMIT x.json:1:");
        assertThat(only(new byte[MOST_BYTES + 1])).isEqualTo("DOC-SIZE x.json:1:1");
        assertThat(only(" ".repeat(MOST_BYTES))).isEqualTo("DOC-END x.json:1:10000001");
    }

    @Test
    void aTextThatIsTooLongIsToldTogetherWithWhateverFollows() {
        List<DocumentProblem> problems =
                problems(("{\"name\": \"" + "x".repeat(100_001) + "\", \"id\": 7}").getBytes(UTF_8));

        assertThat(problems)
                .extracting(problem ->
                        problem.problem().code() + " " + problem.problem().where())
                .contains("DOC-LIMIT x.json:1:10 /name", "DOC-TYPE x.json:1:121 /id".replace("121", "100021"));
    }

    @Test
    void aThousandProblemsAreToldAndTheRestCounted() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 90_000; i++) {
            document.append("\"programme").append(i).append("\": 1,\n");
        }
        List<DocumentProblem> problems =
                problems(document.append("\"id\": 1}").toString().getBytes(UTF_8));

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).problem().describe(Locale.ENGLISH))
                .isEqualTo("DOC-MORE x.json:1:1: There are 89008 more problems; correct these first");
    }

    @Test
    void asManyProblemsAsADocumentCanHaveAreCounted() {
        String document = "{\"themes\": [" + "1,".repeat(199_990) + "1]}";

        List<DocumentProblem> problems = problems(document.getBytes(UTF_8));

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).problem().message().in(Locale.ENGLISH))
                .isEqualTo("There are 198999 more problems; correct these first");
    }

    @Test
    void problemsBehindLongWaysAreFewer() {
        String name = "\"" + "\u0436".repeat(200) + "\": ";
        String duplicates = "{" + "\"a\": 1, ".repeat(999) + "\"a\": 1}";

        List<DocumentProblem> problems =
                problems((("{" + name).repeat(48) + duplicates + "}".repeat(48)).getBytes(UTF_8));

        assertThat(problems).hasSizeBetween(100, 120);
        assertThat(problems.get(problems.size() - 1).problem().code()).isEqualTo("DOC-MORE");
    }

    @Test
    void manyDuplicateFieldsAreToldOneByOne() {
        String document = "{" + "\"id\": \"a\",\n".repeat(90_000) + "\"id\": \"a\"}";

        assertThat(problems(document.getBytes(UTF_8)))
                .hasSize(1001)
                .filteredOn(problem -> problem.problem().code().equals("DOC-DUPLICATE-KEY"))
                .hasSize(1000);
    }

    @Test
    void namesThatCollideInAHashTableAreReadLikeOthers() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 1 << 16; i++) {
            document.append('"');
            for (int bit = 0; bit < 16; bit++) {
                document.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            document.append("\": 1,");
        }
        List<DocumentProblem> problems =
                problems(document.append("\"id\": 1}").toString().getBytes(UTF_8));

        assertThat(problems).hasSize(1001);
    }

    @Test
    void longTextsFromADocumentAreShortenedInMessages() {
        String document = "{\"schemaVersion\": 1, \"kind\": \"" + "K\u001b[31m".replace("\u001b", "\\u001b")
                + "x".repeat(90_000) + "\"}";

        assertThat(problems(document.getBytes(UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem().describe(Locale.ENGLISH))
                        .contains("'K\\u001b[31mxxx")
                        .contains("...'")
                        .hasSizeLessThan(300));
    }
}
