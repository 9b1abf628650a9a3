package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.Role;
import no.livskraft.spi.report.TimePoint;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LinePlotTest {

    private static final String FIGURE = "figur";

    /** A chart of one line; a dot is a figure, a dash a gap, a bar a figure after a break. */
    private static Element plot(String pattern, double first, double step) {
        List<TimePoint> points = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            LocalDate start = LocalDate.of(2000 + i, 1, 1);
            String year = Integer.toString(2000 + i);
            double value = first + i * step;
            points.add(
                    pattern.charAt(i) == '-'
                            ? TimePoint.gap(year, start, "mangler")
                            : new TimePoint.Value(year, start, value, FIGURE, false, pattern.charAt(i) == '|'));
        }
        return draw(new LineChart.Series("Linje", Role.OWN, points), Optional.empty());
    }

    private static Element draw(LineChart.Series line, Optional<LineChart.Target> target) {
        LineChart chart = new LineChart("Tittel", "Beskrivelse", "prosent", "År", List.of(line), target);
        return Drawn.of(HtmlReportRendererTest.pageOf(chart)).all("svg").get(0);
    }

    private static List<Element> marks(Element svg, String element, String look) {
        return Drawn.inside(svg, element).stream()
                .filter(mark -> Drawn.hasClass(mark, look))
                .toList();
    }

    private static String path(Element svg) {
        return marks(svg, "path", "line").get(0).getAttribute("d");
    }

    private static long count(String path, char command) {
        return path.chars().filter(sign -> sign == command).count();
    }

    @Test
    void aGapIsNeverBridged() {
        String path = path(plot("...-..--.", 10, 1));
        assertThat(count(path, 'M')).isEqualTo(3);
        assertThat(count(path, 'L')).isEqualTo(2 + 1);
    }

    @Test
    void everyFigureHasADotAlsoOneBetweenTwoGaps() {
        assertThat(marks(plot("-.-.--.", 10, 1), "circle", "dot")).hasSize(3);
    }

    @Test
    void aGapIsMarkedWhereTheFigureWouldStand() {
        assertThat(marks(plot("..--.", 10, 1), "line", "nodata")).hasSize(2);
    }

    @Test
    void aBreakIsMarkedAndNotBridged() {
        Element svg = plot("...|..", 10, 1);
        assertThat(count(path(svg), 'M')).isEqualTo(2);
        assertThat(marks(svg, "line", "break")).hasSize(1);
        assertThat(svg.getTextContent()).contains(SamplePage.WORDS.seriesBreak());
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        String note = SamplePage.WORDS.axisNotFromZero();
        assertThat(plot("....", 100, 1).getTextContent()).contains(note);
        assertThat(plot("....", 1, 10).getTextContent()).doesNotContain(note);
        assertThat(plot("....", -1, -10).getTextContent()).doesNotContain(note);
    }

    @Test
    void aChartWithoutAnyFigureIsStillDrawn() {
        Element svg = plot("----", 0, 0);
        assertThat(marks(svg, "circle", "dot")).isEmpty();
        assertThat(marks(svg, "line", "nodata")).hasSize(4);
    }

    @Test
    void theTargetIsDrawnOutToItsYear() {
        LineChart.Series line = SampleFigures.series("Linje", Role.OWN, 8, 6, 1);
        Element svg = draw(line, Optional.of(new LineChart.Target(4, "mål 4 i 2030", LocalDate.of(2030, 1, 1))));
        double end = Double.parseDouble(marks(svg, "line", "target").get(0).getAttribute("x2"));
        double lastDot = marks(svg, "circle", "o0").stream()
                .mapToDouble(dot -> Double.parseDouble(dot.getAttribute("cx")))
                .max()
                .orElseThrow();
        assertThat(end).isGreaterThan(lastDot + 50);
        assertThat(svg.getTextContent()).contains("mål 4 i 2030");
    }

    @Test
    void provisionalFiguresAreHollowAndTheNoteSaysWhat() {
        Element svg = draw(SampleFigures.series("Linje", Role.OWN, 8, 6, 1), Optional.empty());
        assertThat(marks(svg, "circle", "open")).hasSize(1);
        assertThat(svg.getTextContent()).contains("○ " + SamplePage.WORDS.provisional());
    }
}
