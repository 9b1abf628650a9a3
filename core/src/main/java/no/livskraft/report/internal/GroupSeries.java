package no.livskraft.report.internal;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.comparison.Comparison;

/**
 * One indicator over time for the members together and for those they are compared with.
 *
 * @param column the indicator
 * @param members the members by period; empty for no member
 * @param compared those they are compared with, by period
 */
record GroupSeries(
        IndicatorColumn column, SortedMap<Period, Comparison> members, SortedMap<Period, Comparison> compared) {

    private static final int FEWEST_FOR_A_MEDIAN = 3;

    static GroupSeries of(Desk desk, IndicatorColumn column) {
        return new GroupSeries(
                column,
                comparisons(desk, column, desk.members().withFigures()),
                comparisons(desk, column, desk.everybody()));
    }

    private static SortedMap<Period, Comparison> comparisons(
            Desk desk, IndicatorColumn column, List<MunicipalityNumber> group) {
        SortedMap<Period, Comparison> byPeriod = new TreeMap<>();
        for (Period period : desk.table().grid().periods()) {
            boolean own = period.kind() == column.definition().periodKind();
            if (own && desk.settings().looksAt(period) && !group.isEmpty()) {
                byPeriod.put(
                        period, Comparison.of(desk.table(), column.definition().id(), period, group));
            }
        }
        return Collections.unmodifiableSortedMap(byPeriod);
    }

    /** The members in a period of the series. */
    Comparison membersIn(Period period) {
        return Objects.requireNonNull(members.get(period), "members");
    }

    /** Those they are compared with in a period of the series. */
    Comparison comparedIn(Period period) {
        return Objects.requireNonNull(compared.get(period), "compared");
    }

    IndicatorDefinition definition() {
        return column.definition();
    }

    /** Whether the members together have a value of their own: the sum of the numerators over that of the denominators. */
    boolean isRatio() {
        return column.parts().isPresent();
    }

    /**
     * The members' value: their ratio of sums, or their median where the indicator is no ratio. It counts only where
     * every member has a figure, so that a change over time is never a change of who is counted, and nobody's withheld
     * figure can be worked out. Members that a split went through need none of their own if they have a ratio together.
     */
    Figure network(Period period) {
        Comparison group = members.get(period);
        if (group == null) {
            return Figure.absent(Status.NOT_AVAILABLE);
        }
        boolean whole = isRatio()
                ? group.ratioCoverage().isComplete() && isNobodyLeftOut(group)
                : group.coverage().isComplete();
        if (!whole) {
            return Figure.ofState(0, reason(group));
        }
        return isRatio() ? group.ratioOfSums() : group.median();
    }

    private static boolean isNobodyLeftOut(Comparison group) {
        return group.values().values().stream()
                .allMatch(value -> value.isPresent()
                        || (group.ratioCoverage().together() > 0 && value.status() == Status.NOT_COMPARABLE));
    }

    private static short reason(Comparison group) {
        short worst = 0;
        for (Figure figure : group.values().values()) {
            if (!figure.isPresent()) {
                worst = CellState.combine(worst, figure.state());
            }
        }
        return worst == 0 ? CellState.absent(Status.NOT_AVAILABLE) : worst;
    }

    SortedMap<Period, Figure> network() {
        SortedMap<Period, Figure> values = new TreeMap<>();
        members.keySet().forEach(period -> values.put(period, network(period)));
        return values;
    }

    /** What is typical of those compared with: their median, where there are enough of them for one. */
    Figure typical(Period period) {
        Comparison group = compared.get(period);
        if (group == null) {
            return Figure.absent(Status.NOT_AVAILABLE);
        }
        return group.coverage().counted() >= FEWEST_FOR_A_MEDIAN
                        || group.coverage().counted() == 0
                ? group.median()
                : Figure.absent(Status.NOT_AVAILABLE);
    }

    /** One municipality of the table. */
    SortedMap<Period, Figure> ofOne(Desk desk, MunicipalityNumber municipality) {
        SortedMap<Period, Figure> values = new TreeMap<>();
        for (Period period : compared.keySet()) {
            values.put(period, desk.table().figure(definition().id(), municipality, period));
        }
        return values;
    }

    /** The periods from the first to the last for which anybody has a figure; all of them if nobody ever has. */
    List<Period> shownPeriods() {
        List<Period> all = List.copyOf(compared.keySet());
        List<Period> known = all.stream()
                .filter(period -> comparedIn(period).coverage().counted() > 0)
                .toList();
        return known.isEmpty()
                ? all
                : all.subList(all.indexOf(known.get(0)), all.indexOf(known.get(known.size() - 1)) + 1);
    }

    /** The newest period for which anybody has a figure. */
    Optional<Period> newestKnown() {
        return compared.keySet().stream()
                .filter(period -> comparedIn(period).coverage().counted() > 0)
                .reduce((first, second) -> second);
    }
}
