package no.livskraft.reference.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import no.livskraft.data.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file. Bytes that mean nothing are refused with their line and never replaced, a byte order mark is
 * passed over, and a row that does not end is refused before it fills the memory.
 */
final class CsvText extends Reader {

    /** Longer than any row of figures; the parser reads some thousand characters ahead. */
    static final int LONGEST_ROW = 100_000;

    /** The text cannot be read on. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private static final int BUFFER = 16_384;

    private final InputStream in;
    private final Findings findings;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars;
    private @Nullable Refused refused;
    private boolean atStart = true;
    private boolean atEnd;
    private boolean afterCarriageReturn;
    private long line = 1;
    private long bytesRead;
    private long sinceRow;
    private long rowLine = 1;

    CsvText(InputStream in, Charset charset, Findings findings) {
        this.in = in;
        this.findings = findings;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.chars = CharBuffer.allocate((int) Math.ceil(BUFFER * decoder.maxCharsPerByte()) + 1)
                .flip();
    }

    /** A row has been read whole, and the next one begins on a line. */
    void rowRead(long nextLine) {
        sinceRow = 0;
        rowLine = nextLine;
    }

    long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (refused != null) {
                throw refused;
            }
            if (atEnd) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        sinceRow += count;
        if (sinceRow > LONGEST_ROW) {
            throw new Refused(CsvProblems.tooLong(findings.line(rowLine), LONGEST_ROW));
        }
        return count;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, false);
        if (result.isUnderflow() && chars.position() == 0) {
            boolean ended = !fill();
            result = decoder.decode(bytes, chars, ended);
            if (ended && result.isUnderflow()) {
                decoder.flush(chars);
                atEnd = true;
            }
        }
        chars.flip();
        take();
        if (result.isError() && refused == null) {
            refused = new Refused(malformed(result.length()));
        }
    }

    private boolean fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
            bytesRead += count;
        }
        bytes.flip();
        return count >= 0;
    }

    /** Counts the lines of what was decoded, passes over the mark, and stops at a character that no text has. */
    private void take() {
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(chars.position()) == '\ufeff') {
                chars.get();
            }
        }
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\0') {
                refused = new Refused(CsvProblems.utf16(findings.line(line)));
                chars.limit(i);
                return;
            }
            if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
                line++;
            }
            afterCarriageReturn = c == '\r';
        }
    }

    private Problem malformed(int length) {
        int first = bytes.get(bytes.position()) & 0xff;
        if (atStart && first >= 0xfe) {
            return CsvProblems.utf16(findings.line(line));
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < length; i++) {
            shown.append(String.format(Locale.ROOT, i == 0 ? "%02X" : " %02X", bytes.get(bytes.position() + i)));
        }
        return CsvProblems.encoding(findings.line(line), shown.toString(), charset.name());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
