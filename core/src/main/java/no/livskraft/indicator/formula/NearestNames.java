package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that somebody may have meant. */
public final class NearestNames {

    private static final int AT_MOST = 3;

    private NearestNames() {}

    /**
     * The known names nearest to a name, by the number of letters to insert, delete, replace or swap.
     *
     * @param name as written
     * @param known the names there are
     * @return at most three, nearest first and equally near ones by the alphabet; empty if none is near
     */
    public static List<String> of(String name, Collection<String> known) {
        int farthest = Math.max(2, name.length() / 3);
        record Near(String name, int distance) {}
        return known.stream()
                .filter(each -> Math.abs(each.length() - name.length()) <= farthest)
                .map(each -> new Near(each, distance(name, each)))
                .filter(each -> each.distance() <= farthest)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(AT_MOST)
                .map(Near::name)
                .toList();
    }

    /** Optimal string alignment, in three rows. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
