package no.livskraft.data;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with some input, or that a plugin could not do.
 *
 * @param code a stable code that is never reused for anything else, such as {@code CSV-012}
 * @param where the place: a file with its line, a path in a document, a formula's column, or the name of the offending
 *     thing; never blank
 * @param message what is wrong and what to do about it, naming the offending value
 */
public record Problem(String code, String where, LocalizedText message) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    /**
     * Checks the code's form and that a place is named.
     *
     * @throws IllegalArgumentException if the code is not capital letters, digits and hyphens, or the place is blank
     */
    public Problem {
        Objects.requireNonNull(message, "message");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A problem's code looks like CSV-012: '" + code + "'");
        }
        if (where.isBlank()) {
            throw new IllegalArgumentException("Problem " + code + " needs a place");
        }
    }

    /**
     * The problem as one line.
     *
     * @param locale the reader's locale
     * @return code, place and message
     */
    public String describe(Locale locale) {
        return code + " " + where + ": " + message.in(locale);
    }
}
