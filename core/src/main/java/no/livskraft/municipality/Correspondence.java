package no.livskraft.municipality;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Which municipalities of one date (sources) share area with which of another (targets), in either direction of time.
 * Municipalities are indexes into the history's numbers; arrays are ascending, and empty for a number not valid.
 */
final class Correspondence {

    private static final int[] NONE = {};

    private final int[][] targets;
    private final int[][] sources;
    private final boolean[] exact;

    private Correspondence(int[][] targets, int[][] sources) {
        this.targets = targets;
        this.sources = sources;
        this.exact = new boolean[sources.length];
        for (int target = 0; target < exact.length; target++) {
            exact[target] = sources[target].length > 0
                    && Arrays.stream(sources[target]).allMatch(source -> targets[source].length == 1);
        }
    }

    static Correspondence of(int[][] targets) {
        return new Correspondence(targets, transpose(targets));
    }

    private static int[][] transpose(int[][] lists) {
        int[] counts = new int[lists.length];
        for (int[] list : lists) {
            for (int element : list) {
                counts[element]++;
            }
        }
        int[][] transposed = new int[lists.length][];
        for (int i = 0; i < lists.length; i++) {
            transposed[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        int[] filled = new int[lists.length];
        for (int i = 0; i < lists.length; i++) {
            for (int element : lists[i]) {
                transposed[element][filled[element]++] = i;
            }
        }
        return transposed;
    }

    Correspondence reversed() {
        return new Correspondence(sources, targets);
    }

    int[] sourcesOf(int target) {
        return sources[target];
    }

    int[] targetsOf(int source) {
        return targets[source];
    }

    /** Whether the target's area is exactly that of its sources together. */
    boolean isExact(int target) {
        return exact[target];
    }

    /** Whether the source's area is exactly that of one target. */
    boolean isUnchanged(int source) {
        return targets[source].length == 1 && sources[targets[source][0]].length == 1;
    }

    /** The smallest set of targets with this one among them whose area together is exactly that of sources together. */
    BitSet together(int target) {
        BitSet found = new BitSet(targets.length);
        BitSet open = new BitSet(targets.length);
        open.set(target);
        for (int next = target; next >= 0; next = open.nextSetBit(0)) {
            open.clear(next);
            found.set(next);
            for (int source : sources[next]) {
                for (int other : targets[source]) {
                    if (!found.get(other)) {
                        open.set(other);
                    }
                }
            }
        }
        return found;
    }

    /** The sources whose area together is exactly that of a group of targets together, if there are such. */
    Optional<int[]> exactSources(int[] group) {
        BitSet wanted = new BitSet(targets.length);
        BitSet found = new BitSet(targets.length);
        for (int target : group) {
            wanted.set(target);
            for (int source : sources[target]) {
                found.set(source);
            }
        }
        boolean whole =
                found.stream().allMatch(source -> Arrays.stream(targets[source]).allMatch(wanted::get));
        return whole ? Optional.of(found.stream().toArray()) : Optional.empty();
    }
}
