package no.livskraft.indicator.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;

/**
 * The municipalities of a group that count as a whole in a period: those of a split, whose parts are known exactly only
 * for all of them. Where the whole has no numerator or denominator, each counts for itself, if it can.
 */
final class Wholes {

    private final Set<MunicipalityNumber> members = new TreeSet<>();
    private final List<Figure> numerators = new ArrayList<>();
    private final List<Figure> denominators = new ArrayList<>();

    Wholes(IndicatorColumn column, Grid grid, Period period, Collection<MunicipalityNumber> group) {
        int place = grid.periods().indexOf(period);
        column.parts()
                .ifPresent(parts -> parts.together().forEach(whole -> {
                    if (group.containsAll(whole.municipalities())) {
                        take(whole, place);
                    }
                }));
    }

    private void take(IndicatorColumn.Together whole, int place) {
        Figure numerator = whole.numerators().figure(place);
        Figure denominator = whole.denominators().figure(place);
        if (numerator.isPresent() && denominator.isPresent()) {
            members.addAll(whole.municipalities());
            numerators.add(numerator);
            denominators.add(denominator);
        }
    }

    /** Those who are not to be counted for themselves. */
    Set<MunicipalityNumber> members() {
        return members;
    }

    /** A numerator for each whole. */
    List<Figure> numerators() {
        return numerators;
    }

    /** A denominator for each whole. */
    List<Figure> denominators() {
        return denominators;
    }
}
