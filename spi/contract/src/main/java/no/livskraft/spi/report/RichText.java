package no.livskraft.spi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text: a row of pieces.
 *
 * @param pieces the pieces in order, at least one; unmodifiable
 */
public record RichText(List<Inline> pieces) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no piece, or nothing but blanks
     */
    public RichText {
        pieces = List.copyOf(pieces);
        Checks.text("running text", plain(pieces));
    }

    /**
     * Text without emphasis or links.
     *
     * @param text the text
     * @return the text as one piece
     * @throws IllegalArgumentException if it is blank
     */
    public static RichText of(String text) {
        return new RichText(List.of(new Inline.Text(text)));
    }

    /**
     * A row of pieces.
     *
     * @param pieces the pieces in order
     * @return the text
     * @throws IllegalArgumentException if there is nothing but blanks
     */
    public static RichText of(Inline... pieces) {
        return new RichText(List.of(pieces));
    }

    /**
     * A text that leads somewhere as a whole.
     *
     * @param text what the reader follows
     * @param target where it leads
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static RichText link(String text, LinkTarget target) {
        return of(new Inline.Link(text, target));
    }

    /**
     * This text with ordinary text behind it.
     *
     * @param text the text, with the space before it where there shall be one
     * @return the longer text
     */
    public RichText then(String text) {
        return then(new Inline.Text(text));
    }

    /**
     * This text with a piece behind it.
     *
     * @param piece the piece
     * @return the longer text
     */
    public RichText then(Inline piece) {
        List<Inline> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new RichText(longer);
    }

    /**
     * The text without emphasis or links.
     *
     * @return what a reader hears
     */
    public String plain() {
        return plain(pieces);
    }

    private static String plain(List<Inline> pieces) {
        return pieces.stream().map(Inline::plain).collect(Collectors.joining());
    }
}
