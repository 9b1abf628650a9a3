package no.livskraft.municipality;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.livskraft.data.CountyNumber;

/**
 * The county of a municipality, as far as the municipality's number tells. Municipalities get new numbers when they come
 * to another county and when counties merge or are divided, so the number of a day tells the county of that day. Not
 * known are the county's own dates, its organisation, and its names in Sami and Kven.
 *
 * @param number its number, the first two digits of its municipalities' numbers
 * @param name its name in Norwegian; empty if the library does not know the number, as it cannot know later ones
 */
public record County(CountyNumber number, Optional<String> name) implements Comparable<County> {

    private static final Pattern ADDED = Pattern.compile("\\s+fylke(skommune)?$");

    /** Checks that nothing is missing. */
    public County {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Whether somebody means this county by a name. Upper and lower case do not count, nor whether {@code fylke} or
     * {@code fylkeskommune} is added; of a name in several languages ({@code Troms - Romsa}) one that is the county's is
     * enough.
     *
     * @param said a name
     * @return true if it is the county's; empty if the county's own name is not known
     */
    public Optional<Boolean> isCalled(String said) {
        String wanted = Names.normalise(said);
        return name.map(Names::normalise)
                .map(known -> Names.languages(wanted).stream()
                        .map(each -> ADDED.matcher(each).replaceFirst(""))
                        .anyMatch(known::equals));
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
