package no.livskraft.document.internal;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;

/**
 * How a type is written as one text. A text that does not match the pattern is neither read nor written, so that the
 * pattern in a schema is the truth.
 *
 * @param type the type
 * @param pattern the whole text; understood alike by Java and by JSON Schema (ECMA-262)
 * @param parse reads the text; throws IllegalArgumentException or DateTimeException if it has another form
 * @param format writes the text
 * @param code what a text of another form is reported as
 * @param wanted what the text looks like, for messages
 */
public record TextForm<T>(
        Class<T> type,
        Pattern pattern,
        Function<String, T> parse,
        Function<T, String> format,
        String code,
        LocalizedText wanted) {

    /** The code of a text that a type does not have. */
    public static final String WRONG_VALUE = "DOC-VALUE";

    void write(Object value, JsonOutput out) {
        String text = format.apply(type.cast(value));
        if (!pattern.matcher(text).matches()) {
            throw out.refused(refusal(text));
        }
        out.text(text);
    }

    Optional<Object> read(String text, Path path, int offset, Findings findings) {
        Optional<Object> value = parsed(text);
        if (value.isEmpty()) {
            findings.add(path, offset, () -> refusal(text));
        }
        return value;
    }

    private Optional<Object> parsed(String text) {
        if (!pattern.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Message refusal(String text) {
        return Messages.wrongValue(code, Quoted.of(text), wanted);
    }
}
