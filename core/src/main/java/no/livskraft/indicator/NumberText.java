package no.livskraft.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as people read them: Norwegian with a hard space between thousands and a decimal comma, English with a comma
 * and a decimal point. Rounds half up, and only here: nothing is ever computed from a rounded number. Immutable.
 */
public final class NumberText {

    private static final char HARD_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private final char thousands;
    private final char decimal;

    private NumberText(char thousands, char decimal) {
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /**
     * The way numbers are written for a reader.
     *
     * @param locale the reader's locale; English for its language {@code en}, Norwegian for every other, as texts fall
     *     back to bokmål too
     * @return the writer of numbers
     */
    public static NumberText in(Locale locale) {
        return locale.getLanguage().equals("en") ? new NumberText(',', '.') : new NumberText(HARD_SPACE, ',');
    }

    /**
     * A number with a fixed count of decimals.
     *
     * @param number a finite number
     * @param decimals how many decimals, 0 or more
     * @return the number rounded half up, such as {@code 1 234,50}
     * @throws IllegalArgumentException if the number is not finite or the decimals are negative
     */
    public String rounded(double number, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("Decimals cannot be negative: " + decimals);
        }
        return write(exactly(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * A number with all the decimals that it has and no more.
     *
     * @param number a finite number
     * @return the number, such as {@code 10 000} or {@code 0,125}
     * @throws IllegalArgumentException if the number is not finite
     */
    public String exact(double number) {
        BigDecimal stripped = exactly(number).stripTrailingZeros();
        return write(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** By the shortest decimal that reads back as the number: 1.005 is meant as 1.005, not as 1.00499999999999989. */
    private static BigDecimal exactly(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Only a finite number can be written: " + number);
        }
        return BigDecimal.valueOf(number);
    }

    private String write(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (value.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
