package no.livskraft.reference.report.html;

import static no.livskraft.reference.report.html.Label.Anchor.END;
import static no.livskraft.reference.report.html.Label.Anchor.START;

import no.livskraft.spi.report.BarChart;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Role;

/** Draws bars from zero, each with its name and its figure beside it; no axis is needed, since every bar says its value. */
final class BarPlot {

    private static final double THICK = 12;

    private final BarChart chart;
    private final String name;
    private final int width;
    private final boolean stacked;
    private final double pitch;
    private final double left;
    private final double right;
    private final Scale values;

    BarPlot(BarChart chart, String name, int width) {
        this.chart = chart;
        this.name = name;
        this.width = width;
        double names = chart.members().stream()
                .mapToDouble(member -> Label.width(member.name()))
                .max()
                .orElse(0);
        this.stacked = names > width * 0.42;
        this.pitch = stacked ? 36 : 24;
        double least = 0;
        double greatest = 0;
        double figures = 0;
        for (Member member : chart.members()) {
            if (member instanceof Member.Shown shown) {
                least = Math.min(least, shown.value());
                greatest = Math.max(greatest, shown.value());
                figures = Math.max(figures, Label.width(shown.text()));
            }
        }
        this.values = Scale.between(least, least == greatest ? 1 : greatest, 4);
        double room = Math.min(figures, width / 4.0) + 8;
        this.left = (stacked ? 0 : names + 8) + (least < 0 ? room : 0);
        this.right = width - room;
    }

    Svg draw() {
        int height = (int) (chart.members().size() * pitch + 4);
        Svg svg = new Svg(name, width, height, chart.title(), chart.description());
        double zero = x(0);
        double top = 2;
        for (Member member : chart.members()) {
            double bar = top + pitch - THICK - 4;
            double baseline = bar + THICK - 1;
            svg.text(
                    member.role() == Role.OWN ? "own strong" : "ink",
                    new Label(member.name(), START, 0, stacked ? top + 13 : baseline));
            if (member instanceof Member.Shown shown) {
                double end = x(shown.value());
                svg.box(
                        member.role() == Role.OTHER ? "bar b1" : "bar b0",
                        Math.min(zero, end),
                        bar,
                        Math.abs(end - zero),
                        THICK);
                Label figure = shown.value() < 0
                        ? new Label(shown.text(), END, end - 4, baseline)
                        : new Label(shown.text(), START, end + 4, baseline);
                svg.text(figure.look("ink"), figure);
            } else if (member instanceof Member.Absent absent) {
                svg.text("nofigure", new Label(absent.reason(), START, zero + 4, baseline));
            }
            svg.line("base", zero, bar - 3, zero, bar + THICK + 3);
            top += pitch;
        }
        return svg;
    }

    private double x(double value) {
        return left + values.share(value) * (right - left);
    }
}
