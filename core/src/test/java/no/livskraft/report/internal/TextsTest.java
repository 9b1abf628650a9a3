package no.livskraft.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.text.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS = Say.texts();
    private static final Pattern NAME = Pattern.compile("\\{[A-Za-z]+}");
    private static final Pattern BOKMAL_WORDS = Pattern.compile(
            "(?iu)\\b(ikke|fra|hva|hvor|hvordan|noe|noen|tall|tallene|kommuner|siden|vises|mangler|innbyggere|målene|uten"
                    + "|sammenligner|riktig|vei|ennå|gjøres|hver|også)\\b");

    private static Set<String> placeholders(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextStandsInAllThreeLanguages() {
        Set<String> keys = TEXTS.keys("nb");
        assertThat(keys).isNotEmpty();
        assertThat(TEXTS.keys("nn")).isEqualTo(keys);
        assertThat(TEXTS.keys("en")).isEqualTo(keys);
    }

    @Test
    void theSameValuesStandInEveryLanguage() {
        assertThat(TEXTS.keys("nb")).allSatisfy(key -> {
            LocalizedText text = TEXTS.get(key);
            Set<String> names = placeholders(text.in(Locale.forLanguageTag("nb")));
            assertThat(placeholders(text.in(Locale.forLanguageTag("nn"))))
                    .as(key)
                    .isEqualTo(names);
            assertThat(placeholders(text.in(Locale.ENGLISH))).as(key).isEqualTo(names);
        });
    }

    @Test
    void nynorskIsNotBokmal() {
        assertThat(TEXTS.keys("nn"))
                .allSatisfy(key -> assertThat(TEXTS.get(key).in(Locale.forLanguageTag("nn")))
                        .as(key)
                        .doesNotContainPattern(BOKMAL_WORDS));
    }

    @Test
    void whatIsCountedHasATextForOneAndForMany() {
        assertThat(TEXTS.keys("nb").stream().filter(key -> key.endsWith(".one")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(TEXTS.keys("nb")).contains(key.replaceFirst("\\.one$", ".many")));
    }

    @Test
    void periodsAreWordsAndNotCodes() {
        Say nb = new Say(TEXTS, Locale.forLanguageTag("nb"));
        assertThat(nb.period(Period.parse("2024"))).isEqualTo("2024");
        assertThat(nb.period(Period.parse("2024-Q3"))).isEqualTo("3. kvartal 2024");
        assertThat(nb.period(Period.parse("2024-M05"))).isEqualTo("mai 2024");
        assertThat(nb.period(Period.parse("2024-H2"))).isEqualTo("2. halvår 2024");
        assertThat(nb.period(Period.parse("2024-T2"))).isEqualTo("2. tertial 2024");
        assertThat(nb.period(Period.parse("2019-2023"))).isEqualTo("2019–2023");
        assertThat(nb.period(Period.parse("C2019-2023"))).isEqualTo("kommunestyreperioden 2019–2023");
    }

    @Test
    void anyOtherLanguageIsAnsweredInBokmal() {
        assertThat(new Say(TEXTS, Locale.forLanguageTag("se")).text("and")).isEqualTo("og");
        assertThat(new Say(TEXTS, Locale.forLanguageTag("no")).language()).isEqualTo("nb");
    }
}
