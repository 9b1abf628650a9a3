package no.livskraft.spi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NumeralsLaws {

    @Property
    void whatIsWrittenCanBeReadBackAsTheRoundedNumber(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double number,
            @ForAll @IntRange(min = 0, max = 9) int decimals) {
        String text = Numerals.NORWEGIAN.format(number, decimals);
        BigDecimal read =
                new BigDecimal(text.replace("\u00a0", "").replace(',', '.').replace('\u2212', '-'));
        assertThat(read).isEqualByComparingTo(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    @Example
    void numbersLookAsTheLanguageWritesThem() {
        assertThat(Numerals.NORWEGIAN.format(1234567.891, 2)).isEqualTo("1\u00a0234\u00a0567,89");
        assertThat(Numerals.ENGLISH.format(-1234.5, 1)).isEqualTo("\u22121,234.5");
        assertThat(Numerals.NORWEGIAN.format(-0.04, 1)).isEqualTo("0,0");
        assertThat(Numerals.NORWEGIAN.format(1.005, 2)).isEqualTo("1,01");
        assertThat(Numerals.NORWEGIAN.format(999, 0)).isEqualTo("999");
    }
}
