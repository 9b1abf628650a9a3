package no.livskraft.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How numbers are written: by the fewest digits that are read back as the same number. */
class NumberProperties {

    @Provide
    Arbitrary<Double> finite() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.doubles().between(-1e7, 1e7),
                Arbitraries.integers().map(Integer::doubleValue));
    }

    private static String written(double value) {
        JsonOutput out = new JsonOutput();
        out.number(value);
        return new String(out.toBytes(), StandardCharsets.UTF_8).strip();
    }

    @Property
    void everyFiniteNumberIsReadBackBitForBit(@ForAll("finite") double value) {
        assertThat(Double.doubleToLongBits(Double.parseDouble(written(value))))
                .isEqualTo(Double.doubleToLongBits(value));
    }

    @Property
    void oneDigitLessWouldBeAnotherNumber(@ForAll("finite") double value) {
        BigDecimal written = new BigDecimal(written(value));
        int digits = written.stripTrailingZeros().precision();
        // of two digits the nearest is taken, though one might do: 4.9E-324, not 5E-324
        if (digits > 2) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal shorter = written.round(new MathContext(digits - 1, mode));
                assertThat(shorter.doubleValue()).isNotEqualTo(value);
            }
        }
    }

    @Property
    void everyNumberIsJson(@ForAll("finite") double value) {
        assertThat(written(value)).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }

    @Example
    void numbersLookAsPeopleWriteThem() {
        assertThat(written(50)).isEqualTo("50");
        assertThat(written(0.1)).isEqualTo("0.1");
        assertThat(written(-0.0)).isEqualTo("-0");
        assertThat(written(1e23)).isEqualTo("1E+23");
        assertThat(written(2e-3)).isEqualTo("0.002");
        assertThat(written(1234567.5)).isEqualTo("1234567.5");
    }
}
