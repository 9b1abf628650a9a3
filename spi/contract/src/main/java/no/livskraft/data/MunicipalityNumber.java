package no.livskraft.data;

import java.util.Objects;
import java.util.Optional;

/**
 * A Norwegian municipality number: four digits with their leading zero, such as {@code 0301} for Oslo.
 *
 * <p>The number alone does not say which municipality it is: numbers end, and some were used again later for another
 * municipality. Whether it is valid at a date is a question for the municipality register. The first two digits are the
 * county's number at the time the number was given.
 *
 * @param value the four digits
 */
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not exactly four digits 0-9
     */
    public MunicipalityNumber {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A municipality number is four digits with the leading zero, such as 0301: '" + value + "'");
        }
    }

    /**
     * The number that a text of four digits stands for.
     *
     * @param text four digits, without spaces
     * @return the number
     * @throws IllegalArgumentException if the text is not exactly four digits 0-9
     */
    public static MunicipalityNumber of(String text) {
        return new MunicipalityNumber(text);
    }

    /**
     * Whether a text has the form of a municipality number.
     *
     * @param text any text
     * @return true if it is exactly four digits 0-9
     */
    public static boolean isWellFormed(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * The number of the county that the municipality number was given in.
     *
     * @return its first two digits; empty for a number that begins with 00, which no county has
     */
    public Optional<CountyNumber> countyNumber() {
        return Optional.of(value.substring(0, 2))
                .filter(CountyNumber::isWellFormed)
                .map(CountyNumber::of);
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return value.compareTo(other.value);
    }

    /** The four digits. */
    @Override
    public String toString() {
        return value;
    }
}
