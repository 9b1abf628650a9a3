package no.livskraft.reference.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.livskraft.spi.report.Numerals;

/**
 * A stretch of numbers with round ticks.
 *
 * @param from where it starts
 * @param to where it ends, greater than {@code from}
 * @param ticks round numbers within it, ascending
 * @param decimals how many decimals the ticks need
 */
record Scale(double from, double to, List<Double> ticks, int decimals) {

    Scale {
        ticks = List.copyOf(ticks);
    }

    /** From the round number below the least to the one above the greatest. */
    static Scale around(double least, double greatest, int steps) {
        return make(least, greatest, steps, true);
    }

    /** From the least to the greatest, with the round numbers between them. */
    static Scale between(double least, double greatest, int steps) {
        return make(least, greatest, steps, false);
    }

    private static Scale make(double least, double greatest, int steps, boolean outward) {
        BigDecimal low = BigDecimal.valueOf(least);
        BigDecimal high = BigDecimal.valueOf(greatest);
        if (low.compareTo(high) == 0) {
            BigDecimal half = low.signum() == 0 ? BigDecimal.ONE : low.abs().multiply(new BigDecimal("0.1"));
            low = low.subtract(half);
            high = high.add(half);
        }
        BigDecimal step = round(high.subtract(low).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64));
        RoundingMode down = outward ? RoundingMode.FLOOR : RoundingMode.CEILING;
        RoundingMode up = outward ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal first = low.divide(step, 0, down);
        BigDecimal last = high.divide(step, 0, up);
        List<Double> ticks = new ArrayList<>();
        for (BigDecimal i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
            double tick = i.multiply(step).doubleValue();
            if (Double.isFinite(tick)) {
                ticks.add(tick);
            }
        }
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        double from = outward ? Math.min(least, ticks.get(0)) : low.doubleValue();
        double to = outward ? Math.max(greatest, ticks.get(ticks.size() - 1)) : high.doubleValue();
        return new Scale(from, to, ticks, decimals);
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below the number. */
    private static BigDecimal round(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal candidate = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
            if (candidate.compareTo(number) >= 0) {
                return candidate;
            }
        }
        return BigDecimal.TEN.scaleByPowerOfTen(exponent);
    }

    /** Where a number stands on the way from start to end: 0 to 1. */
    double share(double number) {
        return (number / 2 - from / 2) / (to / 2 - from / 2);
    }

    String write(double tick, Numerals numerals) {
        return numerals.format(tick, decimals);
    }
}
