package no.livskraft.indicator.comparison;

import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.LocalizedText;

/**
 * How many of a group a figure rests on. It tells how many are left out and nothing of why: a figure that is withheld
 * because it would give a single one away states the same coverage as one that is shown.
 *
 * @param counted how many have what the figure is made from
 * @param all how many there are
 * @param together how many of those counted have it only as a whole with others of them, as municipalities that came out
 *     of a split have from the time before it
 */
public record Coverage(int counted, int all, int together) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if more are counted than there are, more together than are counted, or a count is
     *     negative
     */
    public Coverage {
        if (together < 0 || counted < together || counted > all) {
            throw new IllegalArgumentException(counted + " of " + all + ", " + together + " together");
        }
    }

    /**
     * A coverage in which each has its own.
     *
     * @param counted how many have what the figure is made from
     * @param all how many there are
     * @throws IllegalArgumentException if more are counted than there are, or a count is negative
     */
    public Coverage(int counted, int all) {
        this(counted, all, 0);
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

    /**
     * What a reader must know about those who are counted as a whole, in words.
     *
     * @param locale the reader's locale
     * @return such as {@code 2 er regnet med samlet, siden tallene ikke skiller mellom dem}; empty if there are none
     */
    public Optional<String> note(Locale locale) {
        return together == 0
                ? Optional.empty()
                : Optional.of(LocalizedText.of(
                                together + " er regnet med samlet, siden tallene ikke skiller mellom dem",
                                together + " er rekna med samla, sidan tala ikkje skil mellom dei",
                                together + " are counted together, since the figures do not tell them apart")
                        .in(locale));
    }
}
