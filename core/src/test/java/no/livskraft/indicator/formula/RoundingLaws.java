package no.livskraft.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RoundingLaws {

    private static double decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    @Property(tries = 5000)
    void aNumberIsRoundedAsItsShortestDecimalIs(@ForAll double number, @ForAll @IntRange(max = 15) int decimals) {
        assertThat(Rounding.halfUp(number, decimals) + 0.0).isEqualTo(decimal(number, decimals) + 0.0);
    }

    @Property(tries = 5000)
    void halfWayNumbersAndTheirNeighboursAreToldApart(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 14) int fewer,
            @ForAll @IntRange(max = 15) int decimals) {
        long whole = digits / BigInteger.TEN.pow(fewer).longValueExact();
        double half = new BigDecimal(
                        BigInteger.valueOf(whole).multiply(BigInteger.TEN).add(BigInteger.valueOf(5)), decimals + 1)
                .doubleValue();

        for (double number : new double[] {half, Math.nextUp(half), Math.nextDown(half), -half, -Math.nextUp(half)}) {
            assertThat(Rounding.halfUp(number, decimals))
                    .as("%s to %s decimals", number, decimals)
                    .isEqualTo(decimal(number, decimals));
        }
    }

    @Property
    void whatIsNotFiniteStaysSo(@ForAll @IntRange(max = 15) int decimals) {
        assertThat(Rounding.halfUp(Double.NaN, decimals)).isNaN();
        assertThat(Rounding.halfUp(Double.NEGATIVE_INFINITY, decimals)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Example
    void aHalfGoesAwayFromZero() {
        assertThat(Rounding.halfUp(1.005, 2)).isEqualTo(1.01);
        assertThat(Rounding.halfUp(2.5, 0)).isEqualTo(3);
        assertThat(Rounding.halfUp(-2.5, 0)).isEqualTo(-3);
        assertThat(Rounding.halfUp(0.49999999999999994, 0)).isEqualTo(0);
        assertThat(Rounding.halfUp(Double.MAX_VALUE, 15)).isEqualTo(Double.MAX_VALUE);
    }
}
