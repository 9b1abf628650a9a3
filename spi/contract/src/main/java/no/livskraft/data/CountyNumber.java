package no.livskraft.data;

import java.util.Objects;

/**
 * A Norwegian county number: two digits with their leading zero, {@code 01} to {@code 99}, such as {@code 03} for Oslo.
 *
 * <p>A county authority (fylkeskommune) is identified by its county's number, never by a number of four digits. Like a
 * municipality number it belongs to a time: counties have merged and been split, and some numbers changed with them.
 *
 * @param value the two digits
 */
public record CountyNumber(String value) implements Comparable<CountyNumber> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not exactly two digits 0-9, or is 00
     */
    public CountyNumber {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A county number is two digits with the leading zero, from 01 to 99, such as 03: '" + value + "'");
        }
    }

    /**
     * The number that a text of two digits stands for.
     *
     * @param text two digits, without spaces
     * @return the number
     * @throws IllegalArgumentException if the text is not exactly two digits 0-9, or is 00
     */
    public static CountyNumber of(String text) {
        return new CountyNumber(text);
    }

    /**
     * Whether a text has the form of a county number.
     *
     * @param text any text
     * @return true if it is exactly two digits 0-9 and not 00
     */
    public static boolean isWellFormed(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.equals("00");
    }

    @Override
    public int compareTo(CountyNumber other) {
        return value.compareTo(other.value);
    }

    /** The two digits. */
    @Override
    public String toString() {
        return value;
    }
}
