package no.livskraft.validation.internal;

/** Text for a terminal: lines of at most 80 characters, apart from words that are longer themselves. */
final class Wrapped {

    static final int WIDTH = 80;
    static final String LINE_END = "\n";

    private static final int INDENT = 2;

    private Wrapped() {}

    /** Breaks a text at spaces; further lines stand two characters further in. */
    static void append(StringBuilder out, String margin, String text) {
        append(out, margin, text, WIDTH);
    }

    /** The same with lines of another width. */
    static void append(StringBuilder out, String margin, String text, int width) {
        StringBuilder line = new StringBuilder(margin);
        for (String word : text.strip().split("\\s+", -1)) {
            boolean first = line.toString().isBlank();
            if (!first && line.length() + 1 + word.length() > width) {
                out.append(line).append(LINE_END);
                line.setLength(0);
                line.append(margin).append(" ".repeat(INDENT));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        out.append(line).append(LINE_END);
    }
}
