package no.livskraft.validation.rule;

import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.validation.Place;

/**
 * Where a rule of a county tells what it saw: once for each thing that it looked at, such as each workshop. Where it told
 * nothing, it looked at nothing, and is not evaluated.
 *
 * <p>Values go into the message where it has their names in braces, and into the report beside it: a {@link LocalizedText}
 * in the reader's language, a {@link java.time.LocalDate} as people write dates, anything else as its {@code toString}, which
 * must be something to read, unlike that of an {@link java.util.Optional} or an array; a blank one as a dash. Texts are there
 * in bokmål, nynorsk and English. National identity numbers in values and places are masked.
 *
 * <p>The library implements it. Safe for use by several threads during the call that it was given to; of no use after that:
 * every method then throws {@link IllegalStateException}.
 */
public interface RuleFindings {

    /** One more thing was looked at, and nothing is wrong with it. */
    void satisfied();

    /**
     * One more thing was looked at, and a case of the rule is violated.
     *
     * @param word the case's name within the rule; empty for the first case
     * @param place where it is: a thing that the dossier has, and a way to one of its parts
     * @param values the values concerned, by name; at least those that the case's message names, none of them null
     * @throws IllegalArgumentException if the rule has no such case, or a value that the message names is missing; the rule
     *     has failed then, even if it goes on
     */
    void violated(String word, Place place, Map<String, ?> values);

    /**
     * Says why there was nothing to look at, in place of the library's own words. It counts only where nothing was told.
     *
     * @param reason why, for people, in bokmål, nynorsk and English
     */
    void nothing(LocalizedText reason);

    /**
     * One more thing was looked at, and the rule's first case is violated unless a condition holds.
     *
     * @param condition whether all is well
     * @param place where it would be wrong
     * @param values the values concerned, by name
     * @throws IllegalArgumentException as {@link #violated} does
     */
    default void check(boolean condition, Place place, Map<String, ?> values) {
        if (condition) {
            satisfied();
        } else {
            violated("", place, values);
        }
    }
}
