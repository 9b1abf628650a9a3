package no.livskraft.spi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are written in the reader's language, for the few that a renderer has to write itself: those along an
 * axis.
 *
 * @param decimal what stands before the decimals
 * @param group what stands between groups of three digits
 * @param minus what stands before a negative number
 */
public record Numerals(String decimal, String group, String minus) {

    /** Decimal comma, hard space between thousands, a real minus sign. */
    public static final Numerals NORWEGIAN = new Numerals(",", "\u00a0", "\u2212");

    /** Decimal point, comma between thousands, a real minus sign. */
    public static final Numerals ENGLISH = new Numerals(".", ",", "\u2212");

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if the decimal sign or the minus is blank
     */
    public Numerals {
        Checks.text("a decimal sign", decimal);
        Checks.text("a minus sign", minus);
        if (group.equals(decimal)) {
            throw new IllegalArgumentException("Groups and decimals cannot be told apart: '" + group + "'");
        }
    }

    /**
     * A number in this writing, rounded half up.
     *
     * @param number a finite number
     * @param decimals how many decimals it is written with, zero or more
     * @return the text; a number that rounds to zero has no minus
     * @throws IllegalArgumentException if the number is not finite or the decimals are fewer than zero
     */
    public String format(double number, int decimals) {
        Checks.finite("A number to be written", number);
        if (decimals < 0) {
            throw new IllegalArgumentException("A number cannot have " + decimals + " decimals");
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(rounded.signum() < 0 ? minus : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal)
                        .append(digits, point + 1, digits.length())
                        .toString();
    }
}
