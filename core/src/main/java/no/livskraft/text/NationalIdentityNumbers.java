package no.livskraft.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds national identity numbers (fødselsnummer) and D numbers: eleven digits that begin with a day and month and end
 * with two check digits. 40 is added to the day of a D number; 40, 65 or 80 to the month of numbers of registers and
 * tests, which are found as well, since they look the same to whoever reads them.
 */
public final class NationalIdentityNumbers {

    /** Six digits of a date and five more, with at most one space or hyphen between. */
    private static final Pattern FORM =
            Pattern.compile("(?<![0-9])([0-9]{6})[ \\u00A0\\u2009\\u202F-]?([0-9]{5})(?![0-9])");

    private static final int DIGITS = 11;
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private NationalIdentityNumbers() {}

    /**
     * Whether a text has such a number.
     *
     * @param text the text
     * @return whether there is at least one
     */
    public static boolean isIn(CharSequence text) {
        return hasEnoughDigits(text) && FORM.matcher(text).results().anyMatch(NationalIdentityNumbers::isNumber);
    }

    /**
     * A text without such numbers.
     *
     * @param text the text
     * @return the text with asterisks in place of each
     */
    public static String mask(String text) {
        return hasEnoughDigits(text)
                ? FORM.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(isNumber(match) ? "***********" : match.group()))
                : text;
    }

    /** Hardly any text has eleven digits, and only those that do need the pattern. */
    private static boolean hasEnoughDigits(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            char each = text.charAt(i);
            if (each >= '0' && each <= '9') {
                digits++;
            }
        }
        return digits == DIGITS;
    }

    private static boolean isNumber(MatchResult match) {
        String digits = match.group(1) + match.group(2);
        return isDate(digits) && remainder(digits, FIRST) == 0 && remainder(digits, SECOND) == 0;
    }

    private static boolean isDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2)) % 40;
        int month = Integer.parseInt(digits.substring(2, 4));
        return day >= 1 && day <= 31 && digits.charAt(0) < '8' && isMonth(month);
    }

    private static boolean isMonth(int month) {
        int base = month > 80 ? month - 80 : month > 65 ? month - 65 : month > 40 ? month - 40 : month;
        return base >= 1 && base <= 12;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
