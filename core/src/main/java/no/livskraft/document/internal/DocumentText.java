package no.livskraft.document.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The characters of a document and where its lines begin. */
final class DocumentText {

    /** A place in the text, both counted from 1. */
    record Place(int line, int column) {}

    /** The text as far as it could be decoded, and what is wrong, at which offset. */
    record Decoded(DocumentText text, int offset, Optional<Message> fault) {}

    /** A line and the offset where it begins. */
    private record Line(int number, int start) {
        Place place(int offset) {
            return new Place(number, offset - start + 1);
        }
    }

    private static final int BLOCK = 4096;

    private final char[] chars;
    private final int length;
    private List<Line> index = List.of();

    private DocumentText(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    static Decoded decode(byte[] bytes) {
        if (bytes.length > DocumentLimits.BYTES) {
            return new Decoded(new DocumentText(new char[0], 0), 0, Optional.of(Messages.tooManyBytes()));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(mostChars(bytes));
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        DocumentText text = new DocumentText(out.array(), out.position());
        if (malformed) {
            int at = in.position();
            return new Decoded(text, text.length, Optional.of(Messages.notUtf8(at, bytes[at] & 0xFF)));
        }
        boolean marked = text.length > 0 && text.chars[0] == '\uFEFF';
        return new Decoded(text, 0, marked ? Optional.of(Messages.byteOrderMark()) : Optional.empty());
    }

    /** As many as there are if it is UTF-8, and enough if it is not: memory counts where documents may be large. */
    private static int mostChars(byte[] bytes) {
        int chars = 0;
        for (byte each : bytes) {
            boolean continuation = (each & 0xC0) == 0x80;
            boolean firstOfFour = (each & 0xF8) == 0xF0;
            chars += continuation ? 0 : firstOfFour ? 2 : 1;
        }
        return chars;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Whether some characters stand at an offset or end just before it. */
    boolean hasAround(int offset, String wanted) {
        return has(offset, wanted) || has(offset - wanted.length(), wanted);
    }

    /** Whether there is nothing but white space from an offset on. */
    boolean isBlankFrom(int offset) {
        return CharBuffer.wrap(chars, offset, length - offset).chars().allMatch(Character::isWhitespace);
    }

    private boolean has(int offset, String wanted) {
        return offset >= 0
                && offset + wanted.length() <= length
                && wanted.contentEquals(CharBuffer.wrap(chars, offset, wanted.length()));
    }

    Place place(int offset) {
        if (index.isEmpty()) {
            index = index();
        }
        return scan(index.get(offset / BLOCK), offset / BLOCK * BLOCK, offset).place(offset);
    }

    /** Where each block of characters begins: a few thousand entries, however many lines a stranger sends. */
    private List<Line> index() {
        List<Line> blocks = new ArrayList<>();
        Line line = new Line(1, 0);
        for (int from = 0; from <= length; from += BLOCK) {
            blocks.add(line);
            line = scan(line, from, Math.min(from + BLOCK, length));
        }
        return blocks;
    }

    private Line scan(Line first, int from, int until) {
        Line line = first;
        for (int i = from; i < until; i++) {
            char c = chars[i];
            if (c == '\n' || (c == '\r' && (i + 1 == length || chars[i + 1] != '\n'))) {
                line = new Line(line.number() + 1, i + 1);
            }
        }
        return line;
    }
}
