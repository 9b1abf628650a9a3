package no.livskraft.reference.report.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Collects a page, and replaces what must not be on one: control characters, halves of surrogate pairs, characters that
 * are none, and the marks that turn the direction of the text around and so make it read as something else.
 */
final class CleanOutput implements TemplateOutput {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder(1 << 16);

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        int at = beginIndex;
        while (at < endIndex) {
            int codePoint = value.codePointAt(at);
            int length = Character.charCount(codePoint);
            if (at + length > endIndex || !isWelcome(codePoint)) {
                text.append(REPLACEMENT);
            } else {
                text.appendCodePoint(codePoint);
            }
            at += length;
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static boolean isWelcome(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\n' || codePoint == '\t';
        }
        boolean control = isBetween(codePoint, 0x7F, 0x9F);
        boolean surrogate = isBetween(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        boolean turnsDirection = isBetween(codePoint, 0x202A, 0x202E) || isBetween(codePoint, 0x2066, 0x2069);
        boolean none = (codePoint & 0xFFFE) == 0xFFFE || isBetween(codePoint, 0xFDD0, 0xFDEF);
        return !control && !surrogate && !turnsDirection && !none;
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
