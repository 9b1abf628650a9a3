package no.livskraft.document.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The characters of a document and where its lines begin. */
final class DocumentText {

    /** A place in the text, both counted from 1. */
    record Place(int line, int column) {}

    /** The text as far as it could be decoded, and what is wrong, at which offset. */
    record Decoded(DocumentText text, int offset, Optional<Message> fault) {}

    private final char[] chars;
    private final int length;
    private int[] lineStarts = {};

    private DocumentText(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    static Decoded decode(byte[] bytes) {
        if (bytes.length > DocumentLimits.BYTES) {
            return new Decoded(new DocumentText(new char[0], 0), 0, Optional.of(Messages.tooManyBytes()));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
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

    private boolean has(int offset, String wanted) {
        return offset >= 0
                && offset + wanted.length() <= length
                && wanted.contentEquals(CharBuffer.wrap(chars, offset, wanted.length()));
    }

    Place place(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = findLines();
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, offset - lineStarts[line] + 1);
    }

    private int[] findLines() {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < length; i++) {
            boolean ends = chars[i] == '\n' || (chars[i] == '\r' && (i + 1 == length || chars[i + 1] != '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
