package no.livskraft.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.spi.report.DotChart;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Role;
import no.livskraft.spi.report.TimePoint;

/** The drawings of a row. */
final class Charts {

    private final Desk desk;
    private final Say say;
    private final Absence absence;
    private final GroupSeries series;
    private final IndicatorDefinition definition;

    Charts(Desk desk, GroupSeries series) {
        this.desk = desk;
        this.say = desk.say();
        this.absence = new Absence(desk);
        this.series = series;
        this.definition = series.definition();
    }

    /** The members together beside the median of those compared with. */
    Optional<LineChart> network() {
        return series.members().isEmpty()
                ? Optional.empty()
                : lines(
                        say.text("line.network"),
                        period -> point(period, series.network(period), networkReason(period)));
    }

    /** One member beside the same median, with its target. */
    Optional<LineChart> member(MunicipalityNumber municipality, Optional<LineChart.Target> target) {
        Optional<LineChart> lines = lines(desk.members().name(municipality), period -> {
            Figure figure = desk.table().figure(definition.id(), municipality, period);
            return point(period, figure, absence.of(figure));
        });
        return lines.map(chart -> new LineChart(
                chart.title(), chart.description(), chart.unit(), chart.timeHeading(), chart.series(), target));
    }

    private Optional<LineChart> lines(String name, Function<Period, TimePoint> own) {
        List<Period> periods = series.shownPeriods();
        if (periods.isEmpty() || series.newestKnown().isEmpty()) {
            return Optional.empty();
        }
        List<LineChart.Series> lines = new ArrayList<>();
        List<TimePoint> points = periods.stream().map(own).toList();
        lines.add(new LineChart.Series(name, Role.OWN, points));
        if (isCompared()) {
            lines.add(new LineChart.Series(
                    medianName(),
                    Role.OTHER,
                    periods.stream().map(this::typical).toList()));
        }
        return Optional.of(new LineChart(
                say.text("line.title"),
                describe(name, points),
                unit(),
                say.text("line.time." + definition.periodKind().name()),
                lines,
                Optional.empty()));
    }

    private String describe(String name, List<TimePoint> points) {
        List<TimePoint.Value> values = points.stream()
                .filter(TimePoint.Value.class::isInstance)
                .map(TimePoint.Value.class::cast)
                .toList();
        if (values.isEmpty()) {
            return say.text("line.none", "name", Say.capital(name));
        }
        TimePoint.Value first = values.get(0);
        TimePoint.Value last = values.get(values.size() - 1);
        String said = say.text(
                "line.described",
                "name",
                Say.capital(name),
                "from",
                first.text(),
                "first",
                first.period(),
                "to",
                last.text(),
                "last",
                last.period());
        int gaps = points.size() - values.size();
        return gaps == 0 ? said : said + " " + say.count("line.gaps", gaps);
    }

    private String networkReason(Period period) {
        return absence.of(series.membersIn(period), series.network(period));
    }

    private TimePoint typical(Period period) {
        Comparison group = series.comparedIn(period);
        Figure median = series.typical(period);
        if (!median.isPresent()) {
            return TimePoint.gap(
                    say.period(period),
                    period.start(),
                    group.coverage().counted() == 0 ? absence.of(median) : say.text("median.too.few"));
        }
        return point(period, median, "");
    }

    private TimePoint point(Period period, Figure figure, String reason) {
        if (!figure.isPresent()) {
            return TimePoint.gap(say.period(period), period.start(), reason);
        }
        return new TimePoint.Value(
                say.period(period),
                period.start(),
                figure.value(),
                number(figure),
                figure.flags().contains(Flag.PROVISIONAL),
                figure.flags().contains(Flag.BREAK));
    }

    /** A target as a line of its own. */
    LineChart.Target target(double value, int year) {
        return new LineChart.Target(
                value,
                say.text("line.target", "value", say.rounded(value, definition.decimals()), "year", year),
                LocalDate.of(year, 1, 1));
    }

    /** Everybody in the newest period that anybody has a figure of. */
    Optional<DotChart> dots() {
        Optional<Period> newest = series.newestKnown();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Period period = newest.get();
        Comparison group = series.comparedIn(period);
        List<MunicipalityNumber> own = desk.members().withFigures();
        List<Member> dots = new ArrayList<>();
        for (MunicipalityNumber each : desk.everybody()) {
            Role role = own.contains(each) ? Role.MEMBER : Role.OTHER;
            Figure figure = group.value(each);
            String name = desk.members().name(each);
            dots.add(
                    figure.isPresent()
                            ? new Member.Shown(name, role, figure.value(), number(figure))
                            : new Member.Absent(name, role, absence.of(figure)));
        }
        Figure median = series.typical(period);
        Optional<DotChart.Typical> typical = median.isPresent()
                ? Optional.of(new DotChart.Typical(median.value(), medianName(), number(median)))
                : Optional.empty();
        return Optional.of(new DotChart(
                say.text("dots.title", "period", say.period(period)),
                describe(group),
                unit(),
                say.text("municipality"),
                dots,
                typical));
    }

    private String describe(Comparison group) {
        return say.text(
                "dots.described",
                "lowest",
                number(group.lowest()),
                "highest",
                number(group.highest()),
                "median",
                group.median().isPresent() ? number(group.median()) : say.text("cannot.be.said"),
                "counted",
                group.coverage().counted(),
                "all",
                group.coverage().all());
    }

    String medianName() {
        return say.text("median.in", "compared", desk.comparedName());
    }

    private boolean isCompared() {
        return desk.everybody().size() > desk.members().withFigures().size();
    }

    String number(Figure figure) {
        return figure.isPresent() ? say.rounded(figure.value(), definition.decimals()) : absence.of(figure);
    }

    String unit() {
        return say.in(definition.unit().label());
    }
}
