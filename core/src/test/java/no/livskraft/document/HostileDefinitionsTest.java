package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Files of indicators that nobody in his right mind writes. */
class HostileDefinitionsTest {

    private static final IndicatorFormat FORMAT = new IndicatorFormat();

    private static List<DocumentProblem> problems(String file) {
        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> FORMAT.read(file.getBytes(UTF_8), "x.json"));
        assertThat(refused).as("refused").isNotNull();
        return refused.located();
    }

    private static List<String> told(String file) {
        return problems(file).stream()
                .map(each -> each.problem().code() + " " + each.pointer())
                .toList();
    }

    private static String indicator(String id, String formula) {
        return """
                {"id": "%s", "version": 1, "title": {"nb": "x"}, "description": {"nb": "x"},
                "unit": {"code": "x", "label": {"nb": "x"}}, "decimals": 0,
                "computation": {"type": "formula", "formula": "%s"},
                "periodKind": "YEAR", "direction": "CONTEXT", "perspective": "TERRITORY"}""".formatted(id, formula);
    }

    private static String file(String... indicators) {
        return "{\"schemaVersion\": 1, \"kind\": \"indicators\", \"indicators\": [\n" + String.join(",\n", indicators)
                + "\n]}";
    }

    private static String circleOf(int count) {
        StringBuilder circle = new StringBuilder();
        for (int i = 0; i < count; i++) {
            circle.append(i == 0 ? "" : ",\n").append(indicator("i" + i, "i" + (i + 1) % count));
        }
        return circle.toString();
    }

    @Test
    void everyAttackAtOnceIsToldWithItsPlace() {
        String wrongType = indicator("wrong_type", "a").replace("\"decimals\": 0", "\"decimals\": {}");
        List<DocumentProblem> problems = problems(file(
                indicator("long", "a" + "+a".repeat(500_000)),
                indicator("deep", "(".repeat(100_000) + "a" + ")".repeat(100_000)),
                indicator("deep_within_the_limit", "(".repeat(4_000) + "a" + ")".repeat(4_000)),
                indicator("nan", "NaN + 1e999"),
                indicator("look_alike", "pоpulation − 1"),
                indicator("lооk_alike", "a"),
                indicator("twice", "a"),
                indicator("twice", "a"),
                wrongType,
                circleOf(500)));

        assertThat(problems)
                .extracting(each -> each.problem().code() + " " + each.pointer())
                .containsExactly(
                        "DOC-LIMIT /indicators/0/computation/formula",
                        "FORMULA-LENGTH /indicators/0/computation/formula",
                        "DOC-LIMIT /indicators/1/computation/formula",
                        "FORMULA-LENGTH /indicators/1/computation/formula",
                        "FORMULA-DEPTH /indicators/2/computation/formula",
                        "FORMULA-UPPER-CASE /indicators/3/computation/formula",
                        "FORMULA-UPPER-CASE /indicators/3/computation/formula",
                        "FORMULA-NUMBER /indicators/3/computation/formula",
                        "FORMULA-LOOK-ALIKE /indicators/4/computation/formula",
                        "FORMULA-LOOK-ALIKE /indicators/4/computation/formula",
                        "DOC-VALUE /indicators/5/id",
                        "INDICATOR-DUPLICATE /indicators/7/id",
                        "DOC-TYPE /indicators/8/decimals",
                        "INDICATOR-CYCLE /indicators/9/computation");
        assertThat(problems.get(13).problem().message().in(Locale.ENGLISH))
                .contains("i0 → i1 → i2 →", "→ i498 → i499 → i0");
        assertThat(problems.get(10).problem().message().in(Locale.ENGLISH)).contains("l\\u043e\\u043ek_alike");
        assertThat(problems)
                .allSatisfy(each ->
                        assertThat(each.problem().describe(Locale.ENGLISH)).hasSizeLessThan(6_000));
    }

    @Test
    void jsonThatIsTooDeepStopsWhereItGoesBeyondTheLimit() {
        assertThat(told(file("[".repeat(100_000) + "]".repeat(100_000))))
                .singleElement()
                .asString()
                .startsWith("DOC-LIMIT /indicators/0/0/0/");
    }

    @Test
    void aNumberThatIsNoneStopsTheReadingWhereItStands() {
        String nan = indicator("nan", "a").replace("\"decimals\": 0", "\"decimals\": NaN");

        assertThat(problems(file(indicator("first", "a"), nan))).singleElement().satisfies(each -> {
            assertThat(each.problem().code()).isEqualTo("DOC-NUMBER");
            assertThat(each.pointer()).isEqualTo("/indicators/1/decimals");
            assertThat(each.line()).isEqualTo(7);
        });
    }

    @Test
    void manyWrongFormulasAreToldUpToALimitAndTheRestCounted() {
        String[] indicators = new String[2_000];
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] = indicator("i" + i, "a +");
        }

        assertThat(told(file(indicators)))
                .hasSize(1001)
                .contains("FORMULA-SYNTAX /indicators/999/computation/formula")
                .endsWith("DOC-MORE ");
    }

    @Test
    void whatIsNoListOfObjectsIsRefusedWithoutMore() {
        assertThat(told("{\"schemaVersion\": 1, \"kind\": \"indicators\", \"indicators\": {}}"))
                .containsExactly("DOC-TYPE /indicators");
        assertThat(told(file("1", "null", "[]", "\"ghg\"")))
                .containsExactly(
                        "DOC-TYPE /indicators/0",
                        "DOC-NULL /indicators/1",
                        "DOC-TYPE /indicators/2",
                        "DOC-TYPE /indicators/3");
    }
}
