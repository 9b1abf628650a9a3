package no.livskraft.document.internal;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import no.livskraft.data.LocalizedText;

/**
 * How a type is written as one text.
 *
 * @param type the type
 * @param parse reads the text; throws IllegalArgumentException or DateTimeException if it has another form
 * @param format writes the text
 * @param code what a text of another form is reported as
 * @param wanted what the text looks like, for messages
 */
public record TextForm<T>(
        Class<T> type, Function<String, T> parse, Function<T, String> format, String code, LocalizedText wanted) {

    /** The code of a text that a type does not have. */
    public static final String WRONG_VALUE = "DOC-VALUE";

    String write(Object value) {
        return format.apply(type.cast(value));
    }

    Optional<Object> read(String text, Path path, int offset, Findings findings) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(path, offset, () -> Messages.wrongValue(code, Quoted.of(text), wanted));
            return Optional.empty();
        }
    }
}
