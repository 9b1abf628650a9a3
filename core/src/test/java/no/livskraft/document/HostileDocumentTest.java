package no.livskraft.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLineAndColumn() {
        assertThat(only("{\n \"name\": \"Bø\"}".getBytes(ISO_8859_1))).isEqualTo("DOC-ENCODING x.json:2:12");
        assertThat(only(new byte[] {'{', (byte) 0xC0, (byte) 0x80, '}'})).isEqualTo("DOC-ENCODING x.json:1:2");
        assertThat(only(new byte[] {'{', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isEqualTo("DOC-ENCODING x.json:1:2");
        assertThat(only("{}".getBytes(UTF_16BE))).startsWith("DOC-SYNTAX x.json:1:1");
        assertThat(only("\uFEFF{}")).isEqualTo("DOC-BOM x.json:1:1");
    }

    @Test
    void aBrokenCharacterAtTheVeryEndIsRefused() {
        byte[] cut = Arrays.copyOf("{\"name\": \"Bø\"}".getBytes(UTF_8), 12);

        assertThat(only(cut)).isEqualTo("DOC-ENCODING x.json:1:12");
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
