package no.livskraft.indicator.formula;

/**
 * A place in the text of a formula, for messages about it.
 *
 * @param formula the formula as written
 * @param position which character, from 0 to the length of the text
 */
public record Place(String formula, int position) {

    private static final int SHOWN_AROUND = 40;

    /**
     * The place in words.
     *
     * @return such as {@code column 7}, counted in characters from 1
     */
    public String column() {
        return "column " + (formula.codePointCount(0, position) + 1);
    }

    /**
     * The formula around the place, and a caret under it.
     *
     * @return two lines, each after a line feed
     */
    public String picture() {
        int from = Math.max(0, position - SHOWN_AROUND);
        int to = Math.min(formula.length(), position + SHOWN_AROUND);
        String before = visible(formula.substring(from, position));
        String after = visible(formula.substring(position, to));
        String indent = "    " + (from > 0 ? "…" : "");
        int caret = indent.length() + before.codePointCount(0, before.length());
        return "\n" + indent + before + after + (to < formula.length() ? "…" : "") + "\n" + " ".repeat(caret) + "^";
    }

    /** One column for each character: no tabs, line breaks or other invisible ones, and no half of a pair. */
    private static String visible(String part) {
        StringBuilder shown = new StringBuilder();
        part.codePoints().map(c -> isInvisible(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint) || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
