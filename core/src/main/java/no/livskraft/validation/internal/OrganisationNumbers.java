package no.livskraft.validation.internal;

import java.util.regex.Pattern;

/** The check of organisation numbers: nine digits, the last of which is the check digit of the others modulo 11. */
public final class OrganisationNumbers {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    /** The check digit itself weighs 1, so that the sum of a valid number is a multiple of 11. */
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    private OrganisationNumbers() {}

    /** Whether the text is an organisation number, digits only. */
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
}
