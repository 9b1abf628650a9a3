package no.livskraft.indicator.comparison;

import java.util.Locale;
import no.livskraft.data.LocalizedText;

/**
 * How many of a group a figure rests on. It tells how many are left out and nothing of why: a figure that is withheld
 * because it would give a single one away states the same coverage as one that is shown.
 *
 * @param counted how many have what the figure is made from
 * @param all how many there are
 */
public record Coverage(int counted, int all) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if more are counted than there are, or a count is negative
     */
    public Coverage {
        if (counted < 0 || counted > all) {
            throw new IllegalArgumentException(counted + " of " + all);
        }
    }

    /**
     * Whether nobody is left out.
     *
     * @return true if all are counted
     */
    public boolean isComplete() {
        return counted == all;
    }

    /**
     * The coverage in words.
     *
     * @param locale the reader's locale
     * @return such as {@code 4 av 6}
     */
    public String text(Locale locale) {
        return LocalizedText.of(counted + " av " + all, counted + " av " + all, counted + " of " + all)
                .in(locale);
    }
}
