package no.livskraft.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that came once and can be read several times. */
class ReceivedBytesTest {

    private static final MediaType PNG = MediaType.of("image/png");

    @TempDir
    Path folder;

    @Test
    void aTemporaryFileIsGoneOnceItWasNeeded() throws IOException {
        byte[] large = bytes(ReceivedBytes.MOST_IN_MEMORY + 1);
        try (ReceivedBytes received = ReceivedBytes.from(new ByteArrayInputStream(large), PNG, folder)) {
            assertThat(folder).isDirectoryContaining("glob:**.attachment");
            assertThat(Arrays.equals(received.content().toByteArray(), large)).isTrue();
            assertThat(Arrays.equals(received.content().toByteArray(), large)).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLargestIsNotTooLarge() throws IOException {
        AtomicLong left = new AtomicLong(Attachment.LARGEST);
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return left.getAndDecrement() > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(left.get(), length);
                left.addAndGet(-count);
                return count == 0 && length > 0 ? -1 : count;
            }
        };
        try (ReceivedBytes received = ReceivedBytes.from(zeros, PNG, folder)) {
            assertThat(received.content().attachment().length()).isEqualTo(Attachment.LARGEST);
        }
    }

    @Test
    void aTemporaryFileIsGoneIfReceivingFails() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream content =
                new SequenceInputStream(new ByteArrayInputStream(bytes(2 * ReceivedBytes.MOST_IN_MEMORY)), broken);

        assertThatThrownBy(() -> ReceivedBytes.from(content, PNG, folder)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fewBytesNeedNoFileAndAStreamIsLeftOpen() throws IOException {
        InputStream content = new ByteArrayInputStream(bytes(ReceivedBytes.MOST_IN_MEMORY)) {
            @Override
            public void close() {
                throw new AssertionError("The stream is its owner's");
            }
        };
        try (ReceivedBytes received = ReceivedBytes.from(content, PNG, folder)) {
            assertThat(folder).isEmptyDirectory();
            assertThat(received.content().toByteArray()).isEqualTo(bytes(ReceivedBytes.MOST_IN_MEMORY));
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 8));
        }
        return bytes;
    }
}
