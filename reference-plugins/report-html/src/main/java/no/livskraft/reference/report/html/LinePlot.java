package no.livskraft.reference.report.html;

import static no.livskraft.reference.report.html.Label.Anchor.END;
import static no.livskraft.reference.report.html.Label.Anchor.MIDDLE;
import static no.livskraft.reference.report.html.Label.Anchor.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.TimePoint;
import no.livskraft.spi.report.Words;

/** Draws lines over time. A line never crosses a period without a figure, nor a break in its series. */
final class LinePlot {

    private static final double TOP = 20;
    private static final double BOTTOM = 24;
    private static final int LINE = 18;

    private final LineChart chart;
    private final Words words;
    private final int width;
    private final int height;
    private final Scale values;
    private final boolean fromZero;
    private final double left;
    private final double right;
    private final long firstDay;
    private final long lastDay;
    private final boolean keyed;
    private final List<String> notes;
    private final Room room;
    private final Svg svg;

    LinePlot(LineChart chart, Words words, String name, int width) {
        this.chart = chart;
        this.words = words;
        this.width = width;
        double[] all = values(chart).toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double greatest = DoubleStream.of(all).max().orElse(1);
        boolean nearZero = (least >= 0 && least <= 0.6 * greatest) || (greatest <= 0 && greatest >= 0.6 * least);
        Scale scale = nearZero
                ? Scale.around(Math.min(0, least), Math.max(0, greatest), 3)
                : Scale.around(least, greatest, 3);
        this.values = scale;
        this.fromZero = scale.from() <= 0 && scale.to() >= 0;
        double widest = scale.ticks().stream()
                .mapToDouble(tick -> Label.width(scale.write(tick, words.numerals())))
                .max()
                .orElse(0);
        this.left = Math.min(Math.ceil(widest), width / 3.0) + 4;
        List<TimePoint> points = chart.series().get(0).points();
        this.firstDay = points.get(0).start().toEpochDay();
        long lastPoint = points.get(points.size() - 1).start().toEpochDay();
        long last = chart.target()
                .map(target -> Math.max(lastPoint, target.by().toEpochDay()))
                .orElse(lastPoint);
        this.lastDay = Math.max(last, firstDay + 1);
        boolean roomBehind = lastDay > lastPoint;
        this.right = width - (roomBehind ? 8 : Math.max(8, figureWidth() + 4));
        this.keyed = chart.series().size() > 1 && width <= Rendering.NARROW;
        this.notes = notes();
        this.height = (width > Rendering.NARROW ? 240 : 152) + below();
        this.room = new Room(width, floor() + BOTTOM);
        this.svg = new Svg(name, width, height, chart.title(), chart.description());
    }

    private static DoubleStream values(LineChart chart) {
        DoubleStream figures = chart.series().stream()
                .flatMap(line -> line.points().stream())
                .filter(TimePoint.Value.class::isInstance)
                .mapToDouble(point -> ((TimePoint.Value) point).value());
        return DoubleStream.concat(figures, chart.target().stream().mapToDouble(LineChart.Target::value));
    }

    Svg draw() {
        grid();
        periods();
        chart.target().ifPresent(this::targetLine);
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            strokes(chart.series().get(i), i);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            LineChart.Series line = chart.series().get(i);
            Optional<TimePoint.Value> last = last(line);
            if (last.isPresent()) {
                nameLine(last.get(), line, i);
            }
            if (keyed) {
                double baseline = floor() + BOTTOM + 16 + LINE * i;
                svg.line("line l" + i, 0, baseline - 4, 24, baseline - 4);
                svg.text(i == 0 ? "own strong" : "ink", new Label(line.name(), START, 32, baseline));
            }
        }
        chart.target().ifPresent(this::target);
        for (int i = 0; i < notes.size(); i++) {
            svg.text("soft", new Label(notes.get(i), START, 0, height - 2 - LINE * (notes.size() - 1 - i)));
        }
        return svg;
    }

    private double figureWidth() {
        double widest = chart.series().stream()
                .flatMap(line -> line.points().stream())
                .filter(TimePoint.Value.class::isInstance)
                .mapToDouble(point -> new Label(((TimePoint.Value) point).text(), START, 0, 0, true).width())
                .max()
                .orElse(0);
        return Math.min(widest, width / 4.0);
    }

    private List<String> notes() {
        List<String> all = new ArrayList<>();
        boolean provisional = chart.series().stream()
                .flatMap(line -> line.points().stream())
                .anyMatch(point -> point instanceof TimePoint.Value value && value.provisional());
        if (provisional) {
            all.add("○ " + words.provisional());
        }
        if (!fromZero) {
            all.add(words.axisNotFromZero());
        }
        String one = String.join(" · ", all);
        return all.size() < 2 || Label.width(one) > width ? List.copyOf(all) : List.of(one);
    }

    private void grid() {
        for (double tick : values.ticks()) {
            svg.line(tick == 0 ? "base" : "grid", left, y(tick), right, y(tick));
            svg.text("soft end", new Label(values.write(tick, words.numerals()), END, left - 6, y(tick) + 4));
        }
        room.takeStroke(left, floor(), right, floor());
    }

    private void periods() {
        List<TimePoint> points = chart.series().get(0).points();
        int size = points.size();
        double baseline = floor() + 19;
        int[] order = {0, size - 1, size / 2, size / 4, size * 3 / 4};
        int wanted = width > Rendering.NARROW ? 5 : 2;
        for (int i = 0; i < wanted; i++) {
            TimePoint point = points.get(order[i]);
            double x = x(point.start());
            Label label = order[i] == 0
                    ? new Label(point.period(), START, x - 4, baseline)
                    : new Label(point.period(), MIDDLE, x, baseline);
            if (label.box().right() > width) {
                label = new Label(point.period(), END, width, baseline);
            }
            if (room.isFree(label.box())) {
                room.take(label);
                svg.text(label.look("soft"), label);
                svg.line("tick", x, floor(), x, floor() + 4);
            }
        }
    }

    private void strokes(LineChart.Series line, int index) {
        String look = "l" + index;
        StringBuilder path = new StringBuilder();
        TimePoint.Value before = null;
        for (TimePoint point : line.points()) {
            if (!(point instanceof TimePoint.Value value)) {
                before = null;
                svg.line("nodata", x(point.start()) - 2, floor(), x(point.start()) + 2, floor());
                continue;
            }
            double x = x(value.start());
            double y = y(value.value());
            if (before == null || value.breakBefore()) {
                path.append('M');
            } else {
                path.append('L');
                room.takeStroke(x(before.start()), y(before.value()), x, y);
            }
            path.append(Svg.number(x)).append(' ').append(Svg.number(y));
            if (value.breakBefore()) {
                seriesBreak(before == null ? x : (x + x(before.start())) / 2);
            }
            before = value;
        }
        if (!path.isEmpty()) {
            svg.path("line " + look, path);
        }
        dots(line, index);
    }

    private void dots(LineChart.Series line, int index) {
        for (TimePoint point : line.points()) {
            if (point instanceof TimePoint.Value value) {
                double x = x(value.start());
                double y = y(value.value());
                svg.circle((value.provisional() ? "open o" : "dot d") + index, x, y, index == 0 ? 3 : 2);
                room.take(new Room.Box(x - 4, y - 4, x + 4, y + 4));
            }
        }
    }

    private void seriesBreak(double x) {
        svg.line("break", x, TOP - 4, x, floor());
        room.takeStroke(x, TOP - 4, x, floor());
        List<Label> places = List.of(
                new Label(words.seriesBreak(), MIDDLE, x, TOP - 8), new Label(words.seriesBreak(), END, x - 4, TOP));
        room.free(places).ifPresent(label -> {
            room.take(label);
            svg.text(label.look("soft"), label);
        });
    }

    private void nameLine(TimePoint.Value last, LineChart.Series line, int index) {
        String name = chart.series().size() > 1 && !keyed ? line.name() + " " : "";
        Label label = room.best(
                around(name + last.text(), x(last.start()), y(last.value()), index == 0, endsLow(last.value())));
        room.take(label);
        svg.text(label.look(index == 0 ? "own strong" : "ink"), label);
    }

    private static Optional<TimePoint.Value> last(LineChart.Series line) {
        return line.points().stream()
                .filter(TimePoint.Value.class::isInstance)
                .map(TimePoint.Value.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Whether most other lines end higher, so that this one's name belongs below it. */
    private boolean endsLow(double value) {
        long higher = chart.series().stream()
                .flatMap(line -> last(line).stream())
                .filter(last -> last.value() > value)
                .count();
        return higher * 2 > chart.series().size() - 1;
    }

    /** Places for a text beside a point: the nearer, the earlier. */
    private List<Label> around(String text, double x, double y, boolean strong, boolean low) {
        List<Label> places = new ArrayList<>();
        places.add(new Label(text, START, x + 7, y + 4, strong));
        for (double distance = 12; distance < height; distance += 6) {
            double away = low ? -distance : distance;
            places.add(new Label(text, START, x + 7, y - away + 4, strong));
            places.add(new Label(text, START, x + 7, y + away + 4, strong));
            for (double end : new double[] {x + 8, x - 24, x - 72}) {
                places.add(new Label(text, END, Math.min(width, end), y - away + 4, strong));
                places.add(new Label(text, END, Math.min(width, end), y + away + 4, strong));
            }
            places.add(new Label(text, END, width, y - away + 4, strong));
        }
        return places;
    }

    private void targetLine(LineChart.Target target) {
        double y = y(target.value());
        svg.line("target", left, y, x(target.by()), y);
        room.takeStroke(left, y, x(target.by()), y);
    }

    private void target(LineChart.Target target) {
        double x = x(target.by());
        double y = y(target.value());
        svg.path("goal", "M" + Svg.number(x) + ' ' + Svg.number(y - 5) + "l5 5l-5 5l-5 -5z");
        room.take(new Room.Box(x - 5, y - 5, x + 5, y + 5));
        List<Label> places = new ArrayList<>();
        for (double baseline : new double[] {y - 9, y + 19}) {
            places.add(new Label(target.label(), END, Math.min(width, x + 6), baseline));
        }
        for (double baseline : new double[] {y - 5, y + 15}) {
            places.add(new Label(target.label(), START, left + 4, baseline));
            places.add(new Label(target.label(), MIDDLE, (left + right) / 2, baseline));
        }
        Label label = room.best(places);
        room.take(label);
        svg.text(label.look("aim"), label);
    }

    /** How high the key and the notes under the drawing are. */
    private int below() {
        return LINE * (notes.size() + (keyed ? chart.series().size() : 0));
    }

    private double floor() {
        return height - BOTTOM - below();
    }

    private double y(double value) {
        return floor() - values.share(value) * (floor() - TOP);
    }

    private double x(LocalDate day) {
        return left + 6 + (double) (day.toEpochDay() - firstDay) / (lastDay - firstDay) * (right - left - 12);
    }
}
