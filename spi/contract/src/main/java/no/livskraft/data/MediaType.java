package no.livskraft.data;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What kind of bytes something is, such as {@code image/png}: a type and a subtype as RFC 6838, section 4.2, names them,
 * without parameters. It is told by whoever has the bytes and never guessed from them.
 *
 * <p>Letters are lower case, since the RFC gives upper and lower case the same meaning: {@link #of} takes both.
 *
 * @param value type and subtype with a slash between them
 */
public record MediaType(String value) implements Comparable<MediaType> {

    private static final String NAME = "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}";
    private static final Pattern FORM = Pattern.compile(NAME + "/" + NAME);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not two names of at most 127 lower-case letters a-z, digits and
     *     {@code !#$&-^_.+}, each beginning with a letter or digit, with one slash between them
     */
    public MediaType {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A media type is type/subtype in lower-case letters and without parameters, such as image/png: '"
                            + value + "'");
        }
    }

    /**
     * The media type that a text stands for, in upper or lower case.
     *
     * @param text type and subtype, such as {@code image/png}
     * @return the media type
     * @throws IllegalArgumentException if the text has another form
     */
    public static MediaType of(String text) {
        // a letter that merely becomes an ASCII letter in lower case, such as the Kelvin sign, stays what it is
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return new MediaType(ascii ? text.toLowerCase(Locale.ROOT) : text);
    }

    /** Orders by the text. */
    @Override
    public int compareTo(MediaType other) {
        return value.compareTo(other.value);
    }

    /** Type and subtype with a slash between them. */
    @Override
    public String toString() {
        return value;
    }
}
