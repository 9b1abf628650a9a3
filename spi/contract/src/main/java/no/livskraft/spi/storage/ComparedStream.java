package no.livskraft.spi.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import org.jspecify.annotations.Nullable;

/** A stream that ends only if it gave the bytes that an attachment is known by. */
final class ComparedStream extends InputStream {

    private final Attachment attachment;
    private final InputStream in;
    private final MessageDigest digest = Attachment.newDigest();
    private long missing;
    private boolean same;
    private @Nullable Problem found;

    ComparedStream(Attachment attachment, InputStream in) {
        this.attachment = attachment;
        this.in = in;
        this.missing = attachment.length();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        refuseWhatWasFound();
        if (missing == 0) {
            compare();
            return -1;
        }
        int count = in.read(into, offset, (int) Math.min(length, missing));
        if (count < 0) {
            long had = attachment.length() - missing;
            throw refuse("har bare " + had + " byte", "har berre " + had + " byte", "has only " + had + " bytes");
        }
        digest.update(into, offset, count);
        missing -= count;
        if (missing == 0) {
            compare();
        }
        return count;
    }

    private void compare() throws IOException {
        if (same) {
            return;
        }
        if (in.read() >= 0) {
            throw refuse("har flere", "har fleire", "has more");
        }
        String actual = HexFormat.of().formatHex(digest.digest());
        if (!actual.equals(attachment.sha256())) {
            String other = "SHA-256 " + actual;
            throw refuse("har " + other, "har " + other, "has " + other);
        }
        same = true;
    }

    private void refuseWhatWasFound() {
        Problem known = found;
        if (known != null) {
            throw new StorageException(known);
        }
    }

    private StorageException refuse(String nb, String nn, String en) {
        long length = attachment.length();
        Problem problem = new Problem(
                "STORAGE-ATTACHMENT-DAMAGED",
                attachment.sha256(),
                LocalizedText.of(
                        "Innholdet er skadet, eller det er et annet: det skal ha " + length
                                + " byte med denne SHA-256, men " + nb
                                + "; hent det fra en sikkerhetskopi, eller fjern vedlegget og lagre det på nytt",
                        "Innhaldet er skadd, eller det er eit anna: det skal ha " + length
                                + " byte med denne SHA-256, men " + nn
                                + "; hent det frå ein tryggingskopi, eller fjern vedlegget og lagre det på nytt",
                        "The content is damaged, or it is another: it should have " + length
                                + " bytes with this SHA-256, but " + en
                                + "; restore it from a backup, or remove the attachment and save it again"));
        found = problem;
        return new StorageException(problem);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
