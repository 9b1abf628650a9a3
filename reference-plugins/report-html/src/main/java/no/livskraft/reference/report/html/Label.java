package no.livskraft.reference.report.html;

/**
 * A text in a drawing and the room that it takes at most, whatever font the reader has.
 *
 * @param text the text
 * @param anchor which of its points stands at {@code x}
 * @param x from the left
 * @param baseline from the top
 * @param strong whether it is set in the heavier weight
 */
record Label(String text, Anchor anchor, double x, double baseline, boolean strong) {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The size of the small text in the style sheet. */
    static final double SIZE = 13;

    static final double ASCENT = 11;
    static final double DESCENT = 4;

    private static final String SLIM = "fijlrtI.,:;'|!()[]\"\u00a0 ";
    private static final String BROAD = "mwMW%@—…";

    Label(String text, Anchor anchor, double x, double baseline) {
        this(text, anchor, x, baseline, false);
    }

    /** The width of a text in the broadest of the usual sans fonts. */
    static double width(String text) {
        return text.codePoints().mapToDouble(Label::em).sum() * SIZE;
    }

    double width() {
        return width(text) * (strong ? 1.12 : 1);
    }

    private static double em(int codePoint) {
        if (SLIM.indexOf(codePoint) >= 0) {
            return 0.38;
        }
        if (BROAD.indexOf(codePoint) >= 0) {
            return 0.98;
        }
        if (codePoint < 0x250) {
            return Character.isUpperCase(codePoint) ? 0.74 : 0.64;
        }
        return 1.02;
    }

    double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width() / 2;
            case END -> x - width();
        };
    }

    Room.Box box() {
        double left = left();
        return new Room.Box(left, baseline - ASCENT, left + width(), baseline + DESCENT);
    }

    /** The look of the text, with the class that aligns it. */
    String look(String look) {
        return switch (anchor) {
            case START -> look;
            case MIDDLE -> look + " mid";
            case END -> look + " end";
        };
    }
}
