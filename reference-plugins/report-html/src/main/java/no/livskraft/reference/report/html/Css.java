package no.livskraft.reference.report.html;

import java.util.Locale;

/** Writes strings that stand inside a style sheet. */
final class Css {

    private Css() {}

    /**
     * A text as a quoted string in which nothing but letters a-z, digits and spaces stands for itself. The space behind
     * each escape belongs to it.
     */
    static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            boolean plain = codePoint == ' ' || (codePoint < 128 && Character.isLetterOrDigit(codePoint));
            if (plain) {
                css.appendCodePoint(codePoint);
            } else {
                int welcome = CleanOutput.isWelcome(codePoint) ? codePoint : 0xFFFD;
                css.append(String.format(Locale.ROOT, "\\%x ", welcome));
            }
        });
        return css.append('"').toString();
    }
}
