package no.livskraft.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads an attachment gets its bytes or an exception. */
class AttachmentContentTest {

    private static final MediaType TEXT = MediaType.of("text/plain");
    private static final byte[] BYTES = "Bø sentrum, sett fra sør".getBytes(StandardCharsets.UTF_8);
    private static final Attachment ATTACHMENT = Attachment.of(BYTES, TEXT);

    /** A source that gives a few bytes at a time, as the network does. */
    private static InputStream slowly(byte[] bytes, int atMost) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, atMost));
            }
        };
    }

    private static AttachmentContent said(byte[] bytes) {
        return AttachmentContent.of(ATTACHMENT, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void theSameBytesCanBeReadSeveralTimes() throws IOException {
        byte[] given = BYTES.clone();
        AttachmentContent content = AttachmentContent.of(given, TEXT);
        given[0]++;

        assertThat(content.attachment()).isEqualTo(ATTACHMENT);
        assertThat(content.toByteArray()).isEqualTo(BYTES);
        assertThat(content.toByteArray()).isEqualTo(BYTES);
        assertThat(content).hasToString(ATTACHMENT.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void bytesThatComeByAndByAreTheSame(int atMost) throws IOException {
        AttachmentContent content = AttachmentContent.of(ATTACHMENT, () -> slowly(BYTES, atMost));

        assertThat(content.toByteArray()).isEqualTo(BYTES);
        try (InputStream in = content.open()) {
            assertThat(in.readNBytes(3)).isEqualTo(Arrays.copyOf(BYTES, 3));
            assertThat(in.skip(2)).isEqualTo(2);
            assertThat(in.read()).isEqualTo(BYTES[5]);
            assertThat(in.read(new byte[0])).isZero();
            in.skipNBytes(BYTES.length - 6);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[0])).isZero();
        }
    }

    @Test
    void aByteOf255IsNotTheEnd() throws IOException {
        try (InputStream in = AttachmentContent.of(new byte[] {-1}, TEXT).open()) {
            assertThat(in.read()).isEqualTo(255);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void anAttachmentMayHoldNothing() throws IOException {
        assertThat(AttachmentContent.of(new byte[0], TEXT).toByteArray()).isEmpty();
        Attachment wrong = new Attachment(ATTACHMENT.sha256(), TEXT, 0);
        refused(AttachmentContent.of(wrong, InputStream::nullInputStream), "but has SHA-256 e3b0c442");
    }

    @Test
    void fewerBytesAreRefused() {
        refused(said(Arrays.copyOf(BYTES, BYTES.length - 1)), "should have 26 bytes", "but has only 25 bytes");
        refused(said(new byte[0]), "but has only 0 bytes");
    }

    @Test
    void moreBytesAreRefused() {
        refused(said(Arrays.copyOf(BYTES, BYTES.length + 1)), "but has more");
    }

    @Test
    void otherBytesAreRefused() {
        byte[] other = BYTES.clone();
        other[3] ^= 1;
        refused(said(other), "but has SHA-256 " + Attachment.of(other, TEXT).sha256());
    }

    private static void refused(AttachmentContent content, String... parts) {
        StorageException refused = catchThrowableOfType(StorageException.class, content::toByteArray);

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).code()).isEqualTo("STORAGE-ATTACHMENT-DAMAGED");
        assertThat(refused.problems().get(0).where()).isEqualTo(ATTACHMENT.sha256());
        assertThat(refused.problems().get(0).message().in(Locale.ENGLISH)).contains(parts);
    }

    @Test
    void theLastBytesAreHeldBackUntilAllWereCompared() throws IOException {
        byte[] other = BYTES.clone();
        other[0]++;
        try (InputStream in = said(other).open()) {
            assertThat(in.readNBytes(BYTES.length - 1)).hasSize(BYTES.length - 1);
            assertThatExceptionOfType(StorageException.class).isThrownBy(in::read);
            assertThatExceptionOfType(StorageException.class)
                    .as("asking again does not help")
                    .isThrownBy(in::read);
        }
        try (InputStream in = said(Arrays.copyOf(BYTES, BYTES.length + 1)).open()) {
            assertThatExceptionOfType(StorageException.class)
                    .as("whoever reads no further than the length is told as well")
                    .isThrownBy(() -> in.readNBytes(BYTES.length));
            assertThatExceptionOfType(StorageException.class)
                    .as("and the byte that was too much is not forgotten")
                    .isThrownBy(in::read);
        }
    }

    @Test
    void closingClosesTheSource() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        AttachmentContent content = AttachmentContent.of(ATTACHMENT, () -> new ByteArrayInputStream(BYTES) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });
        content.open().close();
        content.toByteArray();

        assertThat(closed).hasValue(2);
    }

    @Test
    void aSourceThatCannotBeReachedSaysSo() {
        AttachmentContent content = AttachmentContent.of(ATTACHMENT, () -> {
            throw new IOException("gone");
        });

        assertThatExceptionOfType(IOException.class).isThrownBy(content::open).withMessage("gone");
    }

    @Test
    void aStoredAttachmentIsNothingWithoutItsMoment() {
        assertThat(new StoredAttachment(ATTACHMENT, Instant.EPOCH))
                .isEqualTo(new StoredAttachment(Attachment.of(BYTES, TEXT), Instant.EPOCH));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new StoredAttachment(ATTACHMENT, null))
                .withMessage("savedAt");
    }
}
