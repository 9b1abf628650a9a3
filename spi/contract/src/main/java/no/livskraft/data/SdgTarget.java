package no.livskraft.data;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target of the United Nations' Sustainable Development Goals by its number, such as {@code 11.6} or {@code 11.b}. They
 * sort by goal, numbered targets before lettered ones.
 *
 * @param code goal, full stop, and the target's number or letter
 * @see <a href="https://undocs.org/A/RES/70/1">A/RES/70/1, which lists the 169 targets</a>
 */
public record SdgTarget(String code) implements Comparable<SdgTarget> {

    private static final Pattern FORM = Pattern.compile("([1-9]|1[0-7])\\.([1-9]|1[0-9]|[a-d])");

    /** How many numbered targets each goal has, the first goal first. */
    private static final int[] NUMBERED = {5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19};

    /** How many lettered targets each goal has. */
    private static final int[] LETTERED = {2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0};

    private static final int AFTER_NUMBERS = 100;

    private static final Comparator<SdgTarget> ORDER =
            Comparator.comparingInt(SdgTarget::goal).thenComparingInt(SdgTarget::place);

    /**
     * Checks that there is such a target.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SdgTarget {
        Matcher form = FORM.matcher(code);
        if (!form.matches() || !exists(Integer.parseInt(form.group(1)), place(form.group(2)))) {
            throw new InvariantException(
                    "FNs bærekraftsmål har ikke noe delmål «" + code + "»; de ser ut som 11.6 og 11.b",
                    "Berekraftsmåla til FN har ikkje noko delmål «" + code + "»; dei ser ut som 11.6 og 11.b",
                    "There is no target '" + code
                            + "' of the Sustainable Development Goals; they look like 11.6 and 11.b");
        }
    }

    private static boolean exists(int goal, int place) {
        return place > AFTER_NUMBERS ? place - AFTER_NUMBERS <= LETTERED[goal - 1] : place <= NUMBERED[goal - 1];
    }

    private static int place(String target) {
        char first = target.charAt(0);
        return first >= 'a' ? AFTER_NUMBERS + first - 'a' + 1 : Integer.parseInt(target);
    }

    /**
     * The goal that the target belongs to.
     *
     * @return 1 to 17
     */
    public int goal() {
        return Integer.parseInt(code.substring(0, code.indexOf('.')));
    }

    private int place() {
        return place(code.substring(code.indexOf('.') + 1));
    }

    @Override
    public int compareTo(SdgTarget other) {
        return ORDER.compare(this, other);
    }

    /** The number, such as {@code 11.6}. */
    @Override
    public String toString() {
        return code;
    }
}
