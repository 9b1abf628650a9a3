package no.livskraft.municipality;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import no.livskraft.data.CellState;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;

/**
 * What the figure of one or several municipalities is made of: other municipalities' figures, each whole or in part.
 * Whether these are the history's numbers or the rows of a grid, its maker knows.
 *
 * @param origins whose figures; none if they cannot make one
 * @param shares how much of each; empty if all are whole
 * @param unchanged whether each of the municipalities is one of the others, whatever its number, so that to add them up
 *     carries nothing over a border
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, is never compared, and is read in tight loops
record Recipe(int[] origins, double[] shares, boolean unchanged) {

    static final Recipe NOT_COMPARABLE = new Recipe(new int[0], new double[0], false);

    private static final double[] WHOLE = {};
    private static final short RECALCULATED = CellState.of(Status.PRESENT, Set.of(Flag.RECALCULATED));
    private static final short DIVIDED = CellState.with(RECALCULATED, Flag.ESTIMATED);

    /** The recipe for some targets together, in the history's numbers. */
    static Recipe of(Correspondence correspondence, int from, int to, int[] targets, Division division) {
        BitSet wanted = new BitSet();
        BitSet origins = new BitSet();
        for (int target : targets) {
            wanted.set(target);
            for (int source : correspondence.sourcesOf(target)) {
                origins.set(source);
            }
        }
        int[] found = origins.stream().toArray();
        double[] shares = new double[found.length];
        Arrays.fill(shares, 1);
        boolean whole = true;
        boolean unchanged = found.length == targets.length;
        for (int i = 0; i < found.length; i++) {
            int[] all = correspondence.targetsOf(found[i]);
            unchanged &= correspondence.isUnchanged(found[i]);
            if (!Arrays.stream(all).allMatch(wanted::get)) {
                if (division.isEmpty()) {
                    return NOT_COMPARABLE;
                }
                whole = false;
                shares[i] = share(all, wanted, division.shares(found[i], from, to, all));
            }
        }
        if (Arrays.stream(shares).anyMatch(Double::isNaN)) {
            return NOT_COMPARABLE;
        }
        return new Recipe(found, whole ? WHOLE : shares, unchanged);
    }

    private static double share(int[] all, BitSet wanted, double[] shares) {
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            sum += wanted.get(all[i]) ? shares[i] : 0;
        }
        return sum;
    }

    /** The same with other names for the origins. */
    Recipe renamed(IntUnaryOperator names) {
        return new Recipe(Arrays.stream(origins).map(names).toArray(), shares, unchanged);
    }

    boolean isComparable() {
        return origins.length > 0;
    }

    /** Whether one figure goes over as it is. */
    boolean isOne() {
        return origins.length == 1 && isWhole();
    }

    /** Whether no figure is divided. */
    boolean isWhole() {
        return shares.length == 0;
    }

    double share(int place) {
        return isWhole() ? 1 : shares[place];
    }

    /** What is true of a sum by this recipe before any figure is looked at. */
    short state() {
        return unchanged ? CellState.of(Status.PRESENT, Set.of()) : isWhole() ? RECALCULATED : DIVIDED;
    }
}
