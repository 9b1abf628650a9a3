package no.livskraft.indicator.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.CellState;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
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
 * <p>A figure of the group carries all flags of what it is made from, and its ratio {@link
 * no.livskraft.data.Flag#SMALL_BASE} if the group's own denominator is below the definition's smallest base. Where nothing
 * counts, it is absent: for the reason that outranks the others by the table in {@link CellState}. Figures do not depend on
 * the order of the group: sums are made in the order of the municipalities' numbers, wholes first.
 *
 * <p>Municipalities that a split went through count in the ratio of sums as a whole, if all of them are in the group and
 * {@linkplain IndicatorColumn.Together the table has their parts}: their sum is known exactly where theirs are not.
 *
 * <p><b>Disclosure.</b> Where one municipality's value is withheld and no other's is missing, whoever learns the group's
 * total elsewhere would know it. Then the figures that a total gives, {@code ratioOfSums} and {@code mean}, are withheld
 * too; the median, the ends and the ranks rest on values that are shown one by one, and stay. A value that is undefined,
 * or that does not apply to a municipality, is not missing in this sense, since nothing about it is unknown. With two or
 * more missing, what is made of the others is shown with its coverage. No protection is claimed across several vintages,
 * across borders of several dates, or across groups that overlap: whoever publishes more than one of these about the same
 * few people must look at all of them together.
 *
 * @param definition the indicator
 * @param period the period
 * @param values the value of each municipality, or why there is none, in the order of their numbers; unmodifiable
 * @param coverage how many municipalities' values are shown; mean, median, lowest and highest rest on these
 * @param ratioOfSums the group's own value: the sum of the numerators over the sum of the denominators, times the
 *     factor; {@link Status#NOT_APPLICABLE} for an indicator that is no ratio; withheld where it would give a value away
 * @param ratioCoverage of how many municipalities both numerator and denominator are shown, for themselves or as a whole
 *     with others; the ratio rests on these
 * @param mean the unweighted mean of the values, which is not the group's value; withheld where it would give a value
 *     away
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
        IndicatorColumn column = column(table, indicatorId);
        Collection<MunicipalityNumber> ordered = ordered(group);
        Map<MunicipalityNumber, Figure> values = new LinkedHashMap<>();
        Group of = new Group(ordered.size());
        int place = table.grid().periods().indexOf(period);
        GroupRatio ratio =
                new GroupRatio(column, Wholes.of(column, Set.copyOf(ordered)).in(place));
        for (MunicipalityNumber municipality : ordered) {
            int cell = table.grid().indexOf(municipality, period);
            values.put(municipality, column.values().figure(cell));
            of.add(column.values(), cell);
            ratio.add(municipality, cell);
        }
        return new Comparison(
                column.definition(),
                period,
                values,
                of.coverage(),
                ratio.value(),
                ratio.coverage(),
                of.mean(),
                of.median(new Spread()),
                of.lowest(),
                of.highest());
    }

    static IndicatorColumn column(ResultTable table, String indicatorId) {
        return table.column(indicatorId)
                .orElseThrow(() -> new IllegalArgumentException("The table has no values of indicator '" + indicatorId
                        + "'; it has problems with " + table.problems().keySet()));
    }

    /** Each municipality of a group once, in the order of their numbers. */
    static Collection<MunicipalityNumber> ordered(Collection<MunicipalityNumber> group) {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("A group needs at least one municipality");
        }
        return new TreeSet<>(group);
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
