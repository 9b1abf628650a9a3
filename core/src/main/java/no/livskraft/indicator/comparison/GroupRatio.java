package no.livskraft.indicator.comparison;

import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.Status;

/**
 * The ratio of the sums of a group in one period. Filled member by member, by one thread; then asked. It rests on those
 * members of whom both numerator and denominator are shown.
 */
final class GroupRatio {

    private final IndicatorColumn column;
    private final Absences absences = new Absences();
    private int all;
    private int counted;
    private short reasons;
    private short flags;
    private double numerators;
    private double denominators;

    GroupRatio(IndicatorColumn column) {
        this.column = column;
    }

    /** Adds the next member, by its cell. Sums are made in the order of adding. */
    void add(int cell) {
        all++;
        if (column.parts().isEmpty()) {
            return;
        }
        Column numerator = column.parts().get().numerators();
        Column denominator = column.parts().get().denominators();
        short state = CellState.combine(numerator.state(cell), denominator.state(cell));
        if (CellState.isPresent(state)) {
            counted++;
            flags |= state;
            numerators += numerator.number(cell);
            denominators += denominator.number(cell);
        } else {
            reasons = CellState.combine(reasons, state);
        }
        short whole = CellState.combine(state, column.values().state(cell));
        if (!CellState.isPresent(whole)) {
            absences.note(whole);
        }
    }

    Coverage coverage() {
        return new Coverage(counted, all);
    }

    /** The sum of the numerators over that of the denominators, times the factor. */
    Figure value() {
        if (column.parts().isEmpty()) {
            return Figure.absent(Status.NOT_APPLICABLE);
        }
        if (counted == 0) {
            return Figure.ofState(0, reasons);
        }
        if (absences.giveAway()) {
            return Absences.WITHHELD;
        }
        if (!Double.isFinite(numerators) || !Double.isFinite(denominators)) {
            return Figure.absent(Status.UNDEFINED);
        }
        Figure ratio = Figure.ofState(numerators, flags)
                .times(Figure.of(column.parts().get().factor()))
                .dividedBy(Figure.of(denominators));
        boolean small = column.definition()
                .smallestBase()
                .filter(smallest -> denominators < smallest)
                .isPresent();
        return small ? ratio.with(Flag.SMALL_BASE) : ratio;
    }
}
