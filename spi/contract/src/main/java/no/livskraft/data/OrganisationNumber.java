package no.livskraft.data;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An organisation number of Enhetsregisteret, the Norwegian register of legal entities: nine digits, the last of which is
 * the check digit of the others modulo 11. Whether the number is in use, the register alone knows.
 *
 * <p>The check, as the register describes it: the first eight digits are weighted 3 2 7 6 5 4 3 2 and summed. Where the
 * sum leaves the remainder 0 the check digit is 0; where it leaves 1 there is no valid number; otherwise the check digit
 * is 11 less the remainder.
 *
 * @param value the nine digits, without spaces
 */
public record OrganisationNumber(String value) implements Comparable<OrganisationNumber> {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    /** The check digit itself weighs 1, so that the sum of a valid number is a multiple of 11. */
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** What stands between the groups of three: a space, or a hard, thin or narrow hard one. */
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2009\\u202F]");

    private static final char HARD_SPACE = '\u00A0';

    /**
     * Checks the form and the check digit.
     *
     * @throws IllegalArgumentException if the value is not exactly nine digits 0-9, or its check digit is wrong
     */
    public OrganisationNumber {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An organisation number is nine digits, such as 974 760 673: '" + value + "'");
        }
        if (!isValid(value)) {
            throw new IllegalArgumentException("The check digit of organisation number " + value
                    + " is wrong; look the number up in Enhetsregisteret and write all nine digits anew");
        }
    }

    /**
     * The number that nine digits stand for.
     *
     * @param digits nine digits, without spaces
     * @return the number
     * @throws IllegalArgumentException if the text is not exactly nine digits 0-9, or the check digit is wrong
     */
    public static OrganisationNumber of(String digits) {
        return new OrganisationNumber(digits);
    }

    /**
     * Reads a number as people write it, such as {@code 974 760 673}.
     *
     * @param text nine digits, with or without spaces between and around them; the spaces may be ordinary, hard or thin
     * @return the number
     * @throws IllegalArgumentException if the text holds anything else, or the check digit is wrong
     */
    public static OrganisationNumber parse(String text) {
        String digits = SPACES.matcher(text).replaceAll("");
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "An organisation number is nine digits, such as 974 760 673: '" + text + "'");
        }
        return new OrganisationNumber(digits);
    }

    /**
     * Whether a text is a valid organisation number in its canonical form.
     *
     * @param text any text
     * @return true if it is exactly nine digits 0-9, without spaces, and the check digit is right
     */
    public static boolean isValid(CharSequence text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % 11 == 0;
    }

    /**
     * The number for people to read.
     *
     * @return three groups of three digits with hard spaces between; {@link #parse(String)} reads it back
     */
    public String grouped() {
        return value.substring(0, 3) + HARD_SPACE + value.substring(3, 6) + HARD_SPACE + value.substring(6);
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return value.compareTo(other.value);
    }

    /** The nine digits. */
    @Override
    public String toString() {
        return value;
    }
}
