package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts for people and what carries them: LocalizedText, Problem, LivskraftException, Unit. */
class TextsTest {

    private static final LocalizedText THREE = LocalizedText.of("ulik", "ulik (nn)", "different");

    @ParameterizedTest
    @CsvSource({
        "nb, ulik",
        "nb-NO, ulik",
        "no, ulik",
        "no-NO, ulik",
        "nn, ulik (nn)",
        "nn-NO, ulik (nn)",
        "en, different",
        "en-GB, different",
        "tr-TR, ulik",
        "und, ulik",
        "se, ulik"
    })
    void aTextIsReadInTheReadersLanguageOrInBokmal(String tag, String expected) {
        assertThat(THREE.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }

    @Test
    void withoutBokmalNynorskAnswersThenEnglishThenTheFirstCode() {
        assertThat(new LocalizedText(Map.of("nn", "nn", "en", "en", "da", "da")).in(Locale.FRENCH))
                .isEqualTo("nn");
        assertThat(new LocalizedText(Map.of("en", "en", "da", "da")).in(Locale.FRENCH))
                .isEqualTo("en");
        assertThat(new LocalizedText(Map.of("sme", "sme", "da", "da")).in(Locale.FRENCH))
                .isEqualTo("da");
        assertThat(new LocalizedText(Map.of("sme", "sme", "da", "da")).in(Locale.forLanguageTag("sme")))
                .isEqualTo("sme");
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(THREE.in(Locale.ROOT)).isEqualTo("ulik");
            assertThat(THREE.in(Locale.ENGLISH)).isEqualTo("different");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void havingALanguageDoesNotFallBack() {
        assertThat(THREE.has("nn")).isTrue();
        assertThat(LocalizedText.ofBokmal("bare bokmål").has("nn")).isFalse();
        assertThat(LocalizedText.same("km²").byLanguage()).containsOnlyKeys("nb", "nn", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NB", "n", "nb-NO", "norw", "æø", "n1"})
    void aLanguageCodeIsTwoOrThreeLowerCaseLetters(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(Map.of(code, "text")))
                .withMessageContaining("'" + code + "'");
    }

    @Test
    void aTextIsNeverEmptyOrBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("ja", " \t", "yes"))
                .withMessageContaining("'nn'");
    }

    @Test
    void aTextDoesNotSeeLaterChangesToItsMap() {
        Map<String, String> map = new HashMap<>(Map.of("nb", "før"));
        LocalizedText text = new LocalizedText(map);
        map.put("nb", "etter");

        assertThat(text.in(Locale.ROOT)).isEqualTo("før");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.byLanguage().put("nn", "nei"));
    }

    @Test
    void aProblemIsOneLineInTheReadersLanguage() {
        Problem problem = new Problem("CSV-012", "tall.csv:4", THREE);

        assertThat(problem.describe(Locale.ENGLISH)).isEqualTo("CSV-012 tall.csv:4: different");
        assertThat(problem.describe(Locale.forLanguageTag("nn"))).isEqualTo("CSV-012 tall.csv:4: ulik (nn)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CSV", "csv-012", "CSV_012", "CSV-", "-012", "CSV-012 ", "1CSV-1", "ÆØÅ-1"})
    void aProblemsCodeHasOneForm(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Problem(code, "her", THREE));
    }

    @Test
    void aProblemNamesAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem("CSV-012", " ", THREE))
                .withMessageContaining("CSV-012");
    }

    @Test
    void anExceptionCarriesEveryProblemInOrder() {
        Problem first = new Problem("A-1", "her", THREE);
        Problem second = new Problem("B-2", "der", THREE);
        LivskraftException exception = new LivskraftException(List.of(first, second));

        assertThat(exception.problems()).containsExactly(first, second);
        assertThat(exception.getMessage().lines()).containsExactly("A-1 her: different", "B-2 der: different");
        assertThatIllegalArgumentException().isThrownBy(() -> new LivskraftException(List.of()));
    }

    @Test
    void anExceptionKeepsItsCause() {
        Exception cause = new Exception("under");
        LivskraftException exception = new LivskraftException(new Problem("A-1", "her", THREE), cause);

        assertThat(exception).hasCause(cause).hasMessage("A-1 her: different");
        assertThat(exception.problems()).hasSize(1);
    }

    @Test
    void aUnitHasACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(" ", THREE));
        assertThat(new Unit("GWh", THREE).code()).isEqualTo("GWh");
    }
}
