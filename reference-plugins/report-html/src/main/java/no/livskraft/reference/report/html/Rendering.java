package no.livskraft.reference.report.html;

import gg.jte.Content;
import java.util.stream.Collectors;
import no.livskraft.spi.report.BarChart;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Chart;
import no.livskraft.spi.report.Credit;
import no.livskraft.spi.report.DotChart;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.Picture;
import no.livskraft.spi.report.Table;
import no.livskraft.spi.report.Tone;
import no.livskraft.spi.report.Words;
import org.jspecify.annotations.Nullable;

/** What the templates need while one page is drawn: its words, its style sheet, and names for its drawings. */
final class Rendering {

    /** As wide as a telephone of 320 pixels allows, so that no drawing is ever scaled and no letter shrinks. */
    static final int NARROW = 304;

    static final int WIDE = 640;

    private final Page page;
    private final String css;
    private int drawings;

    Rendering(Page page, String css) {
        this.page = page;
        this.css = css;
    }

    Words words() {
        return page.words();
    }

    /** The style sheet, with what stands in the margins of printed pages. */
    String style() {
        String publishers =
                page.credits().stream().map(Credit::publisher).distinct().collect(Collectors.joining(", "));
        String sources = publishers.isEmpty() ? page.title() : words().sources() + ": " + publishers;
        String number = Css.string(words().page() + " ") + " counter(page) \" / \" counter(pages)";
        return css + "@page{@bottom-left{content:" + Css.string(sources) + "}@bottom-right{content:" + number + "}}\n";
    }

    /** A name for a drawing; its underscore keeps it apart from every anchor. */
    Content draw(Chart chart, int width) {
        drawings++;
        String name = "c_" + drawings;
        if (chart instanceof LineChart line) {
            return new LinePlot(line, words(), name, width).draw();
        }
        if (chart instanceof DotChart dots) {
            return new DotPlot(dots, words(), name, width).draw();
        }
        return new BarPlot((BarChart) chart, name, width).draw();
    }

    /** A picture with its areas; scaled to the page, with numbers that grow with it. */
    Content draw(Picture picture) {
        drawings++;
        return new PictureDrawing(picture, "c_" + drawings).draw();
    }

    static String href(LinkTarget target) {
        return target instanceof LinkTarget.Here here
                ? "#" + here.anchor()
                : ((LinkTarget.Web) target).address().toASCIIString();
    }

    /** A dot for each of the first twelve people, so that a table of counts can be seen at a glance. */
    static String people(int count) {
        return "\u25CF".repeat(Math.min(count, 12)) + (count > 12 ? "+" : "");
    }

    /** How a cell is set: numbers, and words where numbers were expected, from the right; absence in grey. */
    static @Nullable String look(Cell cell, Table.Column column) {
        boolean number = column.kind() == Table.Kind.NUMBER;
        if (cell instanceof Cell.Absent) {
            return number ? "num absent" : "absent";
        }
        return number ? "num" : null;
    }

    static String tone(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case BAD -> "bad";
            case CAUTION -> "caution";
            case NEUTRAL -> "neutral";
            case NO_DATA -> "none";
        };
    }
}
