package no.livskraft.indicator.comparison;

import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;

/** Why figures of a group are absent, as far as it matters for what its total would give away. */
final class Absences {

    /** What a figure of the group is where it would give a member's away. */
    static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    private int missing;
    private int withheld;

    /** Counts an absent figure. */
    void note(short state) {
        Status status = CellState.status(state);
        withheld += status == Status.WITHHELD ? 1 : 0;
        // nothing is unknown of what cannot be computed from figures that are there, or of what does not apply
        missing += status == Status.UNDEFINED || status == Status.NOT_APPLICABLE ? 0 : 1;
    }

    /** Whether one figure is withheld and no other is missing, so that whoever knows the total knows the figure. */
    boolean giveAway() {
        return withheld == 1 && missing == 1;
    }
}
