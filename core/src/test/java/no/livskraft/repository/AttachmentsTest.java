package no.livskraft.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import no.livskraft.data.Attachment;
import no.livskraft.document.DocumentException;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttachmentsTest extends AttachmentFixture {

    /** Attachments on a store that reads other than it should. */
    private static Attachments on(Optional<AttachmentContent> read) {
        RepositoryFixture fixture = new RepositoryFixture();
        return new Attachments(new Reading(fixture.attachments, read), fixture.clock, List.of());
    }

    private record Reading(AttachmentStore store, Optional<AttachmentContent> content) implements AttachmentStore {
        @Override
        public void save(AttachmentContent saved, Instant at) {
            store.save(saved, at);
        }

        @Override
        public Optional<StoredAttachment> find(Attachment attachment) {
            return store.find(attachment);
        }

        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return content;
        }

        @Override
        public List<StoredAttachment> savedBefore(Instant moment) {
            return store.savedBefore(moment);
        }

        @Override
        public boolean remove(StoredAttachment attachment) {
            return store.remove(attachment);
        }
    }

    @Nested
    class Saving {

        @Test
        void whatIsSavedIsReadAgain() throws IOException {
            Attachment saved = attachments.save(bytes(1000), PNG);

            assertThat(saved).isEqualTo(Attachment.of(bytes(1000), PNG));
            assertThat(attachments.read(saved)).isEqualTo(bytes(1000));
            try (InputStream in = attachments.open(saved)) {
                assertThat(in.readAllBytes()).isEqualTo(bytes(1000));
            }
            assertThat(attachments.find(saved))
                    .contains(new StoredAttachment(saved, Instant.parse("2025-03-01T12:00:00.123456Z")));
        }

        @Test
        void theSameBytesAreTheSameAttachmentHoweverTheyCome() throws IOException {
            for (int length : new int[] {
                0,
                1,
                ReceivedBytes.MOST_IN_MEMORY,
                ReceivedBytes.MOST_IN_MEMORY + 1,
                3 * ReceivedBytes.MOST_IN_MEMORY + 7
            }) {
                Attachment streamed = attachments.save(new ByteArrayInputStream(bytes(length)), PNG);
                assertThat(streamed).isEqualTo(attachments.save(bytes(length), PNG));
                assertThat(Arrays.equals(attachments.read(streamed), bytes(length)))
                        .isTrue();
            }
            assertThat(fixture.attachments.savedBefore(Instant.MAX)).hasSize(5);
        }

        @Test
        void savingAgainIsNoticedOnlyByItsMoment() {
            Attachment saved = saved("kart");
            fixture.clock.moveTo("2025-04-01T00:00:00Z");

            assertThat(saved("kart")).isEqualTo(saved);
            assertThat(fixture.attachments.savedBefore(Instant.MAX))
                    .containsExactly(new StoredAttachment(saved, Instant.parse("2025-04-01T00:00:00Z")));
        }

        @Test
        void oneByteTooManyIsRefusedWithoutReadingOn() {
            AtomicLong read = new AtomicLong();
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return read(new byte[1], 0, 1);
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    if (read.addAndGet(length) > Attachment.LARGEST + 1_000_000) {
                        throw new AssertionError("It reads on and on");
                    }
                    return length;
                }
            };

            assertThatExceptionOfType(RepositoryException.class)
                    .isThrownBy(() -> attachments.save(endless, PNG))
                    .withMessageStartingWith("REPOSITORY-ATTACHMENT-TOO-LARGE image/png: ")
                    .withMessageContaining("larger than 50 MiB")
                    .satisfies(refused -> assertThat(List.of("nb", "nn", "en"))
                            .allMatch(refused.problems().get(0).message()::has));
            assertThat(read.get()).isBetween(Attachment.LARGEST, Attachment.LARGEST + 100_000);
            assertThat(fixture.attachments.savedBefore(Instant.MAX)).isEmpty();
        }

        @Test
        void tooManyBytesAtOnceAreRefusedAsWell() {
            byte[] tooMany = new byte[(int) Attachment.LARGEST + 1];

            assertThatThrownBy(() -> attachments.save(tooMany, PNG))
                    .isInstanceOf(RepositoryException.class)
                    .hasMessageStartingWith("REPOSITORY-ATTACHMENT-TOO-LARGE image/png: ");
        }

        @Test
        void aStreamThatBreaksOffSavesNothing() throws IOException {
            InputStream broken = InputStream.nullInputStream();
            broken.close();
            InputStream content =
                    new SequenceInputStream(new ByteArrayInputStream(bytes(2 * ReceivedBytes.MOST_IN_MEMORY)), broken);

            assertThatThrownBy(() -> attachments.save(content, PNG))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Stream closed");
            assertThat(fixture.attachments.savedBefore(Instant.MAX)).isEmpty();
        }
    }

    @Nested
    class ReadingBack {

        private final Attachment attachment = Attachment.of(bytes(10), PNG);

        @Test
        void whatIsNotHeldIsMissedByName() {
            assertThat(attachments.find(attachment)).isEmpty();
            assertThatThrownBy(() -> attachments.read(attachment))
                    .isInstanceOf(RepositoryException.class)
                    .hasMessageStartingWith("REPOSITORY-ATTACHMENT-MISSING " + attachment.sha256() + ": ")
                    .hasMessageContaining("(image/png)");
            assertThatThrownBy(() -> attachments.open(attachment)).isInstanceOf(RepositoryException.class);
        }

        @Test
        void whatIsDamagedIsNeverTakenForTheAttachment() throws IOException {
            Attachments damaged =
                    on(Optional.of(AttachmentContent.of(attachment, () -> new ByteArrayInputStream(new byte[10]))));

            assertThatThrownBy(() -> damaged.read(attachment))
                    .isInstanceOf(StorageException.class)
                    .hasMessageStartingWith("STORAGE-ATTACHMENT-DAMAGED " + attachment.sha256() + ": ");
            try (InputStream in = damaged.open(attachment)) {
                assertThatThrownBy(in::readAllBytes)
                        .isInstanceOf(StorageException.class)
                        .hasMessageStartingWith("STORAGE-ATTACHMENT-DAMAGED " + attachment.sha256() + ": ");
            }
        }

        @Test
        void whatCannotBeReachedIsToldWithItsCause() {
            Attachments unreachable = on(Optional.of(AttachmentContent.of(attachment, () -> {
                throw new IOException("disk on fire");
            })));

            for (Runnable reading :
                    List.<Runnable>of(() -> unreachable.read(attachment), () -> unreachable.open(attachment))) {
                assertThatThrownBy(reading::run)
                        .isInstanceOf(RepositoryException.class)
                        .hasMessageStartingWith("REPOSITORY-ATTACHMENT-UNREADABLE " + attachment.sha256() + ": ")
                        .hasMessageContaining("disk on fire")
                        .hasCauseInstanceOf(IOException.class);
            }
        }
    }

    @Nested
    class InDocuments {

        @Test
        void anAttachmentStandsWithDigestMediaTypeAndLength() {
            Attachment image = Attachment.of("abc".getBytes(StandardCharsets.UTF_8), PNG);
            String json = new String(Album.FORMAT.write(Album.of("a", image)), StandardCharsets.UTF_8);

            assertThat(json.replaceAll("\\s+", " "))
                    .contains("\"image\": { \"sha256\":"
                            + " \"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\","
                            + " \"mediaType\": \"image/png\", \"length\": 3 }");
            assertThat(Album.FORMAT.read(json.getBytes(StandardCharsets.UTF_8), "a.json"))
                    .isEqualTo(Album.of("a", image));
        }

        @Test
        void whatCannotBeAnAttachmentIsReportedWhereItStands() {
            Attachment image = Attachment.of("abc".getBytes(StandardCharsets.UTF_8), PNG);
            String json = new String(Album.FORMAT.write(Album.of("a", image, image)), StandardCharsets.UTF_8)
                    .replaceFirst("\"ba7816bf", "\"BA7816BF")
                    .replaceFirst("(?s)(.*)image/png", "$1png");

            assertThatThrownBy(() -> Album.FORMAT.read(json.getBytes(StandardCharsets.UTF_8), "a.json"))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining("/pages/0/image")
                    .hasMessageContaining("/pages/1/image/mediaType")
                    .satisfies(thrown -> assertThat(thrown.getMessage().toLowerCase(Locale.ROOT))
                            .contains("64 hexadecimal digits", "type/subtype"));
        }
    }
}
