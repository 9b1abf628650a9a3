package no.livskraft.indicator.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds half up, away from zero, in decimals: by the shortest decimal that reads back as the number, as
 * {@code BigDecimal.valueOf(x).setScale(decimals, HALF_UP)} does, but without an object for each number.
 */
final class Rounding {

    /** The most decimals: more digits than a number holds would be rounding nothing. */
    static final int MOST_DECIMALS = 15;

    /** From here on numbers have no decimals. */
    private static final double WHOLE = 0x1p52;

    /** Up to here a decimal of that many digits with a half behind it is told from every other by its nearest number. */
    private static final double EXACT = 1e14;

    /** More than the error of one multiplication and of the shortest decimal together, relative to the product. */
    private static final double ERROR = 0x1p-50;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Rounding() {}

    /** The number with at most so many decimals, 0 to 15; itself if it is not finite. */
    static double halfUp(double number, int decimals) {
        double size = Math.abs(number);
        if (!(size < WHOLE)) {
            return number;
        }
        double power = POWERS_OF_TEN[decimals];
        double scaled = size * power;
        if (scaled >= EXACT) {
            return BigDecimal.valueOf(number)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .doubleValue();
        }
        double whole = Math.floor(scaled);
        double rest = scaled - whole;
        boolean up = rest > 0.5;
        if (Math.abs(rest - 0.5) <= scaled * ERROR) {
            // both parts are exact, so the quotient is the number nearest to the decimal that lies half-way
            up = size >= (2 * whole + 1) / (2 * power);
        }
        return Math.copySign((up ? whole + 1 : whole) / power, number);
    }
}
