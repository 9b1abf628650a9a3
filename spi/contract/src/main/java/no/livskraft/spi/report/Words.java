package no.livskraft.spi.report;

import java.util.Objects;

/**
 * The few words that a renderer needs, in the reader's language, so that it has no language of its own.
 *
 * @param skipToContent the link that takes keyboard users past the top, such as {@code Hopp til innholdet}
 * @param contents the heading over the table of contents, such as {@code Innhold}
 * @param showFigures what unfolds a chart's table, such as {@code Vis tallene}
 * @param sources the heading over the credits, such as {@code Kilder}
 * @param licence the term before a licence, such as {@code Lisens}
 * @param page the word before a page number, such as {@code Side}
 * @param axisNotFromZero a note under a chart whose axis does not start at zero, such as {@code Aksen begynner ikke på 0}
 * @param seriesBreak a mark where figures before and after are not comparable, such as {@code brudd}
 * @param provisional a mark at figures that the source may still change, such as {@code foreløpig}
 * @param noFigure a short word where there is no figure, such as {@code uten tall}
 * @param inside the members of the network, in the key of a chart that shows others too, such as {@code i nettverket}
 * @param outside those outside the network, in the same key, such as {@code andre kommuner}
 * @param numerals how numbers are written
 */
public record Words(
        String skipToContent,
        String contents,
        String showFigures,
        String sources,
        String licence,
        String page,
        String axisNotFromZero,
        String seriesBreak,
        String provisional,
        String noFigure,
        String inside,
        String outside,
        Numerals numerals) {
    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Words {
        Checks.text("skipToContent", skipToContent);
        Checks.text("contents", contents);
        Checks.text("showFigures", showFigures);
        Checks.text("sources", sources);
        Checks.text("licence", licence);
        Checks.text("page", page);
        Checks.text("axisNotFromZero", axisNotFromZero);
        Checks.text("seriesBreak", seriesBreak);
        Checks.text("provisional", provisional);
        Checks.text("noFigure", noFigure);
        Checks.text("inside", inside);
        Checks.text("outside", outside);
        Objects.requireNonNull(numerals, "numerals");
    }
}
