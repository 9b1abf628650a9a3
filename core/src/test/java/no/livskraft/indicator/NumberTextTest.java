package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    private static final NumberText NORWEGIAN = NumberText.in(Locale.forLanguageTag("nb"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.005 | 2 | 1,01", // new BigDecimal(1.005) would give 1,00
                "-1.005 | 2 | −1,01",
                "0.5 | 0 | 1",
                "2.5 | 0 | 3",
                "-0.04 | 1 | 0,0",
                "999.5 | 0 | 1_000",
                "1234567.891 | 1 | 1_234_567,9",
                "123 | 0 | 123",
                "0 | 2 | 0,00",
                "1e21 | 0 | 1_000_000_000_000_000_000_000",
            })
    void roundedHalfUpWithHardSpacesAndADecimalComma(double number, int decimals, String text) {
        assertThat(NORWEGIAN.rounded(number, decimals)).isEqualTo(text.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10000 | 10_000", "0.125 | 0,125", "-5 | −5", "1e-7 | 0,0000001", "0 | 0"})
    void exactWithAsManyDecimalsAsThereAre(double number, String text) {
        assertThat(NORWEGIAN.exact(number)).isEqualTo(text.replace('_', '\u00a0'));
    }

    @Test
    void englishHasItsOwnSigns() {
        assertThat(NumberText.in(Locale.UK).rounded(-1234.5, 1)).isEqualTo("−1,234.5");
    }

    @Test
    void whereTextsFallBackToBokmalNumbersDoToo() {
        assertThat(NumberText.in(Locale.JAPAN).exact(1.5)).isEqualTo("1,5");
    }

    @Test
    void whatIsNoNumberIsNotWritten() {
        assertThatThrownBy(() -> NORWEGIAN.exact(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NORWEGIAN.rounded(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
