package no.livskraft.reference.storage.jdbc;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Bytes that come in pieces, one of which is in memory at a time. Ends at the first piece that is not there. */
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int read;
    private int ordinal;

    PieceStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (read == piece.length) {
            Optional<byte[]> next = pieces.apply(ordinal);
            if (next.isEmpty()) {
                return -1;
            }
            piece = next.get();
            read = 0;
            ordinal++;
        }
        int count = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, offset, count);
        read += count;
        return count;
    }
}
