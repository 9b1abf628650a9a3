package no.livskraft.indicator.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;

/** The values of one municipality and indicator in the order of time, without the absent ones. */
record Series(IndicatorDefinition definition, List<Point> points) {

    /** A value that is there. */
    record Point(Period period, Figure figure) {

        double value() {
            return figure.value();
        }
    }

    /** The values of a table from one period to another, both included. */
    static Series of(
            ResultTable table, String indicatorId, MunicipalityNumber municipality, Period first, Period last) {
        IndicatorColumn column = Comparison.column(table, indicatorId);
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("The first period " + first + " is after the last " + last);
        }
        List<Point> points = table.grid().periods().stream()
                .filter(period -> period.kind() == column.definition().periodKind())
                .filter(period -> first.compareTo(period) <= 0 && period.compareTo(last) <= 0)
                .sorted()
                .map(period ->
                        new Point(period, column.values().figure(table.grid().indexOf(municipality, period))))
                .filter(point -> point.figure().isPresent())
                .toList();
        return new Series(column.definition(), points);
    }

    /** Values that have been gathered already. */
    static Series of(IndicatorDefinition definition, SortedMap<Period, Figure> values) {
        List<Point> points = new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> new Point(each.getKey(), each.getValue()))
                        .filter(point -> point.figure().isPresent())
                        .toList();
        return new Series(definition, points);
    }

    Optional<Point> at(Period period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    /** Whether the series breaks after one period and not later than another, so that the two cannot be compared. */
    boolean breaksBetween(Period after, Period until) {
        return points.stream()
                .filter(point ->
                        point.period().compareTo(after) > 0 && point.period().compareTo(until) <= 0)
                .anyMatch(point -> point.figure().flags().contains(Flag.BREAK));
    }
}
