package no.livskraft.programme;

import java.util.Objects;
import java.util.regex.Pattern;
import no.livskraft.data.InvariantException;

/**
 * The name of a programme, network, workshop or another thing in documents and links. It never changes.
 *
 * @param value lower-case letters a-z, digits and hyphens, beginning with a letter or digit, 1 to 80 characters
 */
public record Identifier(String value) implements Comparable<Identifier> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public Identifier {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new InvariantException(
                    "En id er 1 til 80 små bokstaver a-z, sifre og bindestreker: «" + value + "»",
                    "Ein id er 1 til 80 små bokstavar a-z, siffer og bindestrekar: «" + value + "»",
                    "An identifier is 1 to 80 lower-case letters a-z, digits and hyphens: '" + value + "'");
        }
    }

    /**
     * The identifier with a value.
     *
     * @param value lower-case letters, digits and hyphens
     * @return the identifier
     * @throws IllegalArgumentException if the value has another form
     */
    public static Identifier of(String value) {
        return new Identifier(value);
    }

    @Override
    public int compareTo(Identifier other) {
        return value.compareTo(other.value);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
