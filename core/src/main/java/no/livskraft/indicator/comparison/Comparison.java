package no.livskraft.indicator.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import no.livskraft.data.CellState;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;

/**
 * One indicator in one period for a group of municipalities. Only values that are shown count; a withheld value is in no
 * sum, mean, median or rank, and coverage says how many count. Immutable.
 *
 * <p>A figure of the group carries all flags of what it is made from. Where nothing counts, it is absent: for the reason
 * that outranks the others by the table in {@link CellState}. Figures do not depend on the order of the group: sums are
 * made in the order of the municipalities' numbers.
 *
 * <p>Municipalities that a split went through count in the ratio of sums as a whole, if all of them are in the group and
 * {@linkplain IndicatorColumn.Together the table has their parts}: their sum is known exactly where theirs are not.
 * Wholes come first in sums.
 *
 * <p>No protection is claimed against working out a withheld value from several groups that overlap.
 *
 * @param definition the indicator
 * @param period the period
 * @param values the value of each municipality, or why there is none, in the order of their numbers; unmodifiable
 * @param coverage how many municipalities' values are shown; mean, median, lowest and highest rest on these
 * @param ratioOfSums the group's own value: the sum of the numerators over the sum of the denominators, times the
 *     factor; {@link Status#NOT_APPLICABLE} for an indicator that is no ratio
 * @param ratioCoverage of how many municipalities both numerator and denominator are shown, for themselves or together
 *     with others of the group; the ratio rests on these
 * @param mean the unweighted mean of the values, which is not the group's value
 * @param median the middle value, or the mean of the two in the middle
 * @param lowest the lowest value
 * @param highest the highest value
 */
public record Comparison(
        IndicatorDefinition definition,
        Period period,
        Map<MunicipalityNumber, Figure> values,
        Coverage coverage,
        Figure ratioOfSums,
        Coverage ratioCoverage,
        Figure mean,
        Figure median,
        Figure lowest,
        Figure highest) {

    /** Checks that nothing is missing and copies the map. */
    public Comparison {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(period, "period");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        Objects.requireNonNull(ratioOfSums, "ratioOfSums");
    }

    /**
     * Compares the municipalities of a group.
     *
     * @param table computed values
     * @param indicatorId an indicator of the table
     * @param period a period of the table
     * @param group municipalities of the table, at least one; each counts once
     * @return the comparison
     * @throws IllegalArgumentException if the group is empty, or the table lacks the indicator, the period or a
     *     municipality
     */
    public static Comparison of(
            ResultTable table, String indicatorId, Period period, Collection<MunicipalityNumber> group) {
        IndicatorColumn column = table.column(indicatorId)
                .orElseThrow(() -> new IllegalArgumentException("The table has no values of indicator '" + indicatorId
                        + "'; it has problems with " + table.problems().keySet()));
        if (group.isEmpty()) {
            throw new IllegalArgumentException("A group needs at least one municipality");
        }
        Grid grid = table.grid();
        List<Figure> shown = new ArrayList<>();
        Wholes wholes = new Wholes(column, grid, period, new TreeSet<>(group));
        List<Figure> numerators = new ArrayList<>(wholes.numerators());
        List<Figure> denominators = new ArrayList<>(wholes.denominators());
        int inParts = wholes.members().size();
        Map<MunicipalityNumber, Figure> values = new LinkedHashMap<>();
        short reasons = 0;
        short partReasons = 0;
        for (MunicipalityNumber municipality : new TreeSet<>(group)) {
            int cell = grid.indexOf(municipality, period);
            Figure value = column.values().figure(cell);
            values.put(municipality, value);
            reasons = CellState.combine(reasons, value.state());
            if (value.isPresent()) {
                shown.add(value);
            }
            if (column.parts().isPresent() && !wholes.members().contains(municipality)) {
                Figure numerator = column.parts().get().numerators().figure(cell);
                Figure denominator = column.parts().get().denominators().figure(cell);
                partReasons = CellState.combine(partReasons, CellState.combine(numerator.state(), denominator.state()));
                if (numerator.isPresent() && denominator.isPresent()) {
                    numerators.add(numerator);
                    denominators.add(denominator);
                    inParts++;
                }
            }
        }
        Coverage coverage = new Coverage(shown.size(), values.size());
        Coverage ratioCoverage =
                new Coverage(inParts, values.size(), wholes.members().size());
        Figure ratio = Figure.absent(Status.NOT_APPLICABLE);
        if (column.parts().isPresent()) {
            double factor = column.parts().get().factor();
            ratio = numerators.isEmpty()
                    ? Figure.ofState(0, partReasons)
                    : Group.sum(numerators).times(Figure.of(factor)).dividedBy(Group.sum(denominators));
        }
        Group of = new Group(shown, reasons);
        return new Comparison(
                column.definition(),
                period,
                values,
                coverage,
                ratio,
                ratioCoverage,
                of.mean(),
                of.median(),
                of.lowest(),
                of.highest());
    }

    /**
     * A municipality's place among those whose value is shown.
     *
     * @param municipality a municipality of the group
     * @return its place, or empty if its value is not shown
     * @throws IllegalArgumentException if it is not of the group
     */
    public Optional<Rank> rank(MunicipalityNumber municipality) {
        Figure own = value(municipality);
        if (!own.isPresent()) {
            return Optional.empty();
        }
        boolean lowIsBetter = definition.direction() == Direction.LOWER_IS_BETTER;
        int before = 0;
        int equal = 0;
        for (Figure value : values.values()) {
            if (value.isPresent()) {
                int order = Double.compare(value.value(), own.value());
                before += (lowIsBetter ? order < 0 : order > 0) ? 1 : 0;
                equal += order == 0 ? 1 : 0;
            }
        }
        return Optional.of(new Rank(before + 1, coverage.counted(), equal));
    }

    /**
     * The value of a municipality.
     *
     * @param municipality a municipality of the group
     * @return its value, or why there is none
     * @throws IllegalArgumentException if it is not of the group
     */
    public Figure value(MunicipalityNumber municipality) {
        Figure value = values.get(municipality);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Municipality " + municipality + " is not of the group " + values.keySet());
        }
        return value;
    }
}
