package no.livskraft.validation.health;

import java.util.Objects;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Identifier;

/**
 * How many findings concern a theme. A finding about several themes counts under each of them.
 *
 * @param theme the theme's code
 * @param title the theme's name for people; its code where the programme does not know it
 * @param counts how many findings of each severity there are; zero where the network works on the theme and nothing was
 *     found
 */
public record ThemeCounts(Identifier theme, LocalizedText title, FindingCounts counts) {

    /** Checks that nothing is missing. */
    public ThemeCounts {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(counts, "counts");
    }
}
