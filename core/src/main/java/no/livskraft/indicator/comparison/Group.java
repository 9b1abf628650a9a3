package no.livskraft.indicator.comparison;

import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the values of a group in one period. Filled member by member, by one thread; then asked. Never called a
 * sum where there is nothing to add.
 */
final class Group {

    private final double[] shown;
    private final int[] members;
    private final Absences absences = new Absences();
    private int all;
    private int counted;
    private short reasons;
    private short flags;
    private double sum;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    /** Kept where the values were put in order anyway; that two threads may both find it does no harm. */
    private @Nullable Double middle;

    /** A group of at most so many members. */
    Group(int size) {
        this.shown = new double[size];
        this.members = new int[size];
    }

    /** Adds the next member, by its cell. Sums are made in the order of adding. */
    void add(Column values, int cell) {
        short state = values.state(cell);
        if (CellState.isPresent(state)) {
            double value = values.number(cell);
            shown[counted] = value;
            members[counted++] = all;
            flags |= state;
            sum += value;
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        } else {
            reasons = CellState.combine(reasons, state);
            absences.note(state);
        }
        all++;
    }

    /** How many members' values are shown. */
    int counted() {
        return counted;
    }

    Coverage coverage() {
        return new Coverage(counted, all);
    }

    /** Which of those that were added has each value that is shown, counted from 0. */
    int[] members() {
        return members;
    }

    /** The mean; never beyond the lowest and highest by an error of rounding, so that equal values have themselves as mean. */
    Figure mean() {
        if (counted == 0) {
            return Figure.ofState(0, reasons);
        }
        if (absences.giveAway()) {
            return Absences.WITHHELD;
        }
        return Double.isFinite(sum)
                ? Figure.ofState(Math.max(lowest, Math.min(highest, sum / counted)), flags)
                : Figure.absent(Status.UNDEFINED);
    }

    Figure median(Spread spread) {
        if (counted == 0) {
            return Figure.ofState(0, reasons);
        }
        Double known = middle;
        return Figure.ofState(known == null ? spread.median(shown, counted) : known, flags);
    }

    /** The place of each value that is shown, in the order of adding; see {@link Spread#places}. */
    void places(Spread spread, boolean lowFirst, int[] places) {
        spread.places(shown, counted, lowFirst, places);
        if (counted > 0) {
            middle = spread.middleOfLast(counted);
        }
    }

    Figure lowest() {
        return counted == 0 ? Figure.ofState(0, reasons) : Figure.ofState(lowest, flags);
    }

    Figure highest() {
        return counted == 0 ? Figure.ofState(0, reasons) : Figure.ofState(highest, flags);
    }

    /** How many values are shown, for logs. */
    @Override
    public String toString() {
        return counted + " of " + all;
    }
}
