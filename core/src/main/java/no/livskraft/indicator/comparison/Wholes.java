package no.livskraft.indicator.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.livskraft.data.CellState;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Status;

/**
 * Those of an indicator's wholes that a group holds all members of. In a period, a whole takes the place of its members if
 * it has both parts. If it is withheld, it is one figure that is withheld, whatever its members are.
 */
final class Wholes {

    private static final Wholes NONE = new Wholes(List.of());

    private final List<IndicatorColumn.Together> all;

    private Wholes(List<IndicatorColumn.Together> all) {
        this.all = all;
    }

    static Wholes of(IndicatorColumn column, Set<MunicipalityNumber> group) {
        if (column.parts().isEmpty() || column.parts().get().together().isEmpty()) {
            return NONE;
        }
        return new Wholes(column.parts().get().together().stream()
                .filter(whole -> group.containsAll(whole.municipalities()))
                .toList());
    }

    /** The wholes of one period, by its place in the table. */
    InPeriod in(int place) {
        InPeriod found = new InPeriod();
        for (IndicatorColumn.Together whole : all) {
            short state = CellState.combine(
                    whole.numerators().state(place), whole.denominators().state(place));
            if (CellState.isPresent(state)) {
                found.counted.addAll(whole.municipalities());
                found.parts.add(new Part(
                        whole.numerators().number(place), whole.denominators().number(place), state));
            } else if (CellState.status(state) == Status.WITHHELD) {
                found.withheld.addAll(whole.municipalities());
                found.timesWithheld++;
            }
        }
        return found;
    }

    /** The parts of one whole and what is true of both. */
    record Part(double numerator, double denominator, short state) {}

    /** What the wholes of a period are to a ratio of sums. */
    static final class InPeriod {

        private final List<Part> parts = new ArrayList<>();
        private final Set<MunicipalityNumber> counted = new HashSet<>();
        private final Set<MunicipalityNumber> withheld = new HashSet<>();
        private int timesWithheld;

        List<Part> parts() {
            return parts;
        }

        /** Whether a municipality is counted as a part of a whole. */
        boolean counts(MunicipalityNumber municipality) {
            return counted.contains(municipality);
        }

        /** Whether a municipality is a part of a whole that is withheld. */
        boolean withholds(MunicipalityNumber municipality) {
            return withheld.contains(municipality);
        }

        int timesWithheld() {
            return timesWithheld;
        }
    }
}
