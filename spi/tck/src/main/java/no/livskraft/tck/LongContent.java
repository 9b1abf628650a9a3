package no.livskraft.tck;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.spi.storage.AttachmentContent;

/** An attachment whose bytes are made while they are read, so that no test needs the memory for them. */
final class LongContent extends InputStream {

    private static final int BLOCK = 8192;

    private final SplittableRandom random = new SplittableRandom(2006);
    private final byte[] block = new byte[BLOCK];
    private int next = BLOCK;
    private long left;

    private LongContent(long length) {
        this.left = length;
    }

    static AttachmentContent of(long length, MediaType mediaType) throws IOException {
        MessageDigest digest = Attachment.newDigest();
        byte[] buffer = new byte[BLOCK];
        try (InputStream in = new LongContent(length)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        Attachment attachment = new Attachment(HexFormat.of().formatHex(digest.digest()), mediaType, length);
        return AttachmentContent.of(attachment, () -> new LongContent(length));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        if (next == BLOCK) {
            random.nextBytes(block);
            next = 0;
        }
        int count = (int) Math.min(Math.min(length, left), BLOCK - next);
        System.arraycopy(block, next, into, offset, count);
        next += count;
        left -= count;
        return count;
    }

    /** Where two streams differ first, or -1 if they do not. */
    static long firstDifference(InputStream one, InputStream other) throws IOException {
        for (long at = 0; ; at += BLOCK) {
            byte[] these = one.readNBytes(BLOCK);
            byte[] those = other.readNBytes(BLOCK);
            int difference = Arrays.mismatch(these, those);
            if (difference >= 0) {
                return at + difference;
            }
            if (these.length < BLOCK) {
                return -1;
            }
        }
    }
}
