package no.livskraft.municipality;

import java.util.Objects;
import java.util.Optional;

/**
 * The county of a municipality, as far as the municipality's number tells. Municipalities get new numbers when they come
 * to another county and when counties merge or are divided, so the number of a day tells the county of that day. Not
 * known are the county's own dates, its organisation, and its names in Sami and Kven.
 *
 * @param number its two digits, the first two of its municipalities' numbers
 * @param name its name in Norwegian; empty if the library does not know the number, as it cannot know later ones
 */
public record County(String number, Optional<String> name) implements Comparable<County> {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not two digits
     */
    public County {
        Objects.requireNonNull(name, "name");
        if (number.length() != 2 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("A county number is two digits, such as 40: '" + number + "'");
        }
    }

    /** By number; counties of the same number by name, those without one first. */
    @Override
    public int compareTo(County other) {
        int byNumber = number.compareTo(other.number);
        return byNumber != 0 ? byNumber : name.orElse("").compareTo(other.name.orElse(""));
    }

    /** Number and name. */
    @Override
    public String toString() {
        return number + name.map(known -> " " + known).orElse("");
    }
}
