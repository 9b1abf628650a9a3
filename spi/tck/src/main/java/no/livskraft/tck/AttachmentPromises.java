package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;
import org.junit.jupiter.api.Test;

/** The promises about the bytes of attachments: they come back, and only the right ones. */
abstract class AttachmentPromises extends VintagePromises {

    static final MediaType PNG = MediaType.of("image/png");
    static final int SAVERS = 4;
    static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);

    static final String ROUND_TRIP =
            promise("an attachment comes back byte for byte, under all that it is known by", "AttachmentStore");
    static final String ONE = promise("attachments that are equal are one", "AttachmentStore.save");
    private static final String NOT_KEPT = promise("nothing of a refused attachment is kept", "AttachmentStore.save");
    static final String REMOVED =
            promise("an attachment is removed unless it was saved again", "AttachmentStore.remove");

    @Test
    void anAttachmentThatNeverWasIsNotThere() {
        Attachment never = Attachment.of(bytes(7), PNG);
        String promise = promise("finding what never was is empty", "AttachmentStore");
        assertThat(held(never)).as(promise).isEmpty();
        assertThat(storage().attachments().read(never)).as(promise).isEmpty();
        assertThat(all()).as(promise).isEmpty();
        assertThat(storage().attachments().remove(new StoredAttachment(never, MONDAY)))
                .as(promise)
                .isFalse();
    }

    @Test
    void everyByteOfAnAttachmentComesBack() {
        assertKept(AttachmentContent.of(bytes(1024), PNG));
    }

    @Test
    void anAttachmentOfNoBytesIsAnAttachment() {
        assertKept(AttachmentContent.of(new byte[0], PNG));
    }

    @Test
    void severalMegabytesComeBack() {
        assertKept(AttachmentContent.of(bytes(3 * 1024 * 1024 + 1), PNG));
    }

    @Test
    void everyMediaTypeIsKeptAsGiven() {
        String longest = "a".repeat(127);
        for (String type : List.of("x/1", "image/svg+xml", "a0/b!#$&^_.+-", "con/nul", longest + "/" + longest)) {
            assertKept(AttachmentContent.of(bytes(10), MediaType.of(type)));
        }
        assertThat(all()).as(ROUND_TRIP).hasSize(5);
    }

    final void assertKept(AttachmentContent content) {
        Attachment attachment = content.attachment();
        save(content, MONDAY);
        assertThat(held(attachment)).as(ROUND_TRIP).contains(attachment);
        assertThat(Arrays.equals(read(attachment), bytesOf(content)))
                .as(ROUND_TRIP)
                .isTrue();
    }

    @Test
    void theLargestAttachmentComesBack() throws IOException {
        AttachmentContent largest = LongContent.of(Attachment.LARGEST, PNG);
        mustWork(promise("every attachment up to the largest is taken", "AttachmentStore"), () -> {
            save(largest, MONDAY);
            try (InputStream expected = largest.open();
                    InputStream actual = open(largest.attachment())) {
                assertThat(LongContent.firstDifference(expected, actual))
                        .as(ROUND_TRIP)
                        .isEqualTo(-1);
            }
        });
    }

    @Test
    void severalCanReadAnAttachmentAtATime() {
        AttachmentContent content = AttachmentContent.of(bytes(2 * 1024 * 1024), PNG);
        save(content, MONDAY);
        byte[] expected = bytesOf(content);
        AttachmentContent read = content(content.attachment());
        String promise = promise("content can be opened several times", "AttachmentStore.read");
        mustWork(promise, () -> {
            try (InputStream first = read.open();
                    InputStream second = read.open()) {
                byte[] beginning = first.readNBytes(1024 * 1024);
                byte[] all = second.readAllBytes();
                byte[] rest = first.readAllBytes();
                assertThat(Arrays.equals(all, expected)).as(promise).isTrue();
                assertThat(Arrays.equals(beginning, Arrays.copyOf(expected, beginning.length)))
                        .as(promise)
                        .isTrue();
                assertThat(Arrays.equals(rest, Arrays.copyOfRange(expected, beginning.length, expected.length)))
                        .as(promise)
                        .isTrue();
            }
        });
    }

    @Test
    void whoeverReadsKeepsNobodyWaiting() {
        AttachmentContent content = AttachmentContent.of(bytes(1024 * 1024), PNG);
        save(content, MONDAY);
        String promise = promise("a stream may be kept open and keeps nobody else waiting", "AttachmentStore.read");
        List<InputStream> open = new ArrayList<>();
        mustWork(promise, () -> {
            // more than a pool of connections has
            for (int i = 0; i < 12; i++) {
                InputStream in = open(content.attachment());
                open.add(in);
                assertThat(in.read()).as(ROUND_TRIP).isEqualTo(bytes(1024 * 1024)[0] & 0xff);
            }
            put(new DocumentChange.Put(network("meanwhile"), Optional.empty(), Map.of(), Content.ofUtf8("{}")));
            save(AttachmentContent.of(bytes(9), PNG), MONDAY);
            for (InputStream in : open) {
                assertThat(in.readAllBytes()).as(promise).hasSize(1024 * 1024 - 1);
                in.close();
            }
        });
    }

    @Test
    void theSameBytesOfTwoMediaTypesAreTwoAttachments() {
        AttachmentContent image = AttachmentContent.of(bytes(100), MediaType.of("image/svg+xml"));
        AttachmentContent text = AttachmentContent.of(bytes(100), MediaType.of("text/xml"));
        save(image, MONDAY);
        String promise = promise("the same bytes under two media types are two attachments", "AttachmentStore");
        assertThat(held(text.attachment())).as(promise).isEmpty();
        assertThat(storage().attachments().read(text.attachment())).as(promise).isEmpty();
        save(text, TUESDAY);
        assertThat(held(image.attachment())).as(promise).contains(image.attachment());
        remove(text.attachment());
        assertThat(held(text.attachment())).as(promise).isEmpty();
        assertThat(read(image.attachment())).as(promise).isEqualTo(bytes(100));
    }

    @Test
    void whatIsThereIsNotReadAgain() {
        AttachmentContent content = AttachmentContent.of(bytes(100), PNG);
        save(content, MONDAY);
        AttachmentContent unreadable = AttachmentContent.of(content.attachment(), () -> {
            throw new IOException("unreadable");
        });
        assertThat(catchThrowable(() -> save(unreadable, TUESDAY)))
                .as(promise("the content of what is there is not read again", "AttachmentStore.save"))
                .isNull();
    }

    @Test
    void otherBytesThanSaidAreRefused() {
        byte[] bytes = bytes(2 * 1024 * 1024);
        Attachment attachment = Attachment.of(bytes, PNG);
        byte[] changed = bytes.clone();
        changed[bytes.length - 1]++;
        for (byte[] other : List.of(changed, Arrays.copyOf(bytes, bytes.length - 1), Arrays.copyOf(bytes, 2100000))) {
            AttachmentContent wrong = AttachmentContent.of(attachment, () -> new ByteArrayInputStream(other));
            assertRefused("STORAGE-ATTACHMENT-DAMAGED", NOT_KEPT, () -> save(wrong, MONDAY));
            assertNothingKept(attachment);
        }
        assertKept(AttachmentContent.of(bytes, PNG));
    }

    @Test
    void aContentThatBreaksOffIsRefused() {
        byte[] bytes = bytes(2 * 1024 * 1024);
        Attachment attachment = Attachment.of(bytes, PNG);
        AttachmentContent broken = AttachmentContent.of(attachment, () -> {
            InputStream rest = InputStream.nullInputStream();
            // which lets every reading of it fail
            rest.close();
            return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, 1500000), rest);
        });
        assertThat(catchThrowable(() -> save(broken, MONDAY)))
                .as(promise("a content that cannot be read is a StorageException", "AttachmentStore.save"))
                .isInstanceOf(StorageException.class);
        assertNothingKept(attachment);
        assertKept(AttachmentContent.of(bytes, PNG));
    }

    private void assertNothingKept(Attachment attachment) {
        assertThat(held(attachment)).as(NOT_KEPT).isEmpty();
        assertThat(storage().attachments().read(attachment)).as(NOT_KEPT).isEmpty();
        assertThat(all()).as(NOT_KEPT).isEmpty();
    }

    @Test
    void severalMaySaveTheSameAtTheSameMoment() {
        for (int round = 0; round < 5; round++) {
            AttachmentContent content = AttachmentContent.of(bytes(300_000 + round), PNG);
            List<Callable<Boolean>> savers = new ArrayList<>();
            for (int saver = 0; saver < SAVERS; saver++) {
                savers.add(() -> {
                    save(content, MONDAY);
                    return Arrays.equals(read(content.attachment()), bytesOf(content));
                });
            }
            storage();
            assertThat(atTheSameMoment(savers))
                    .as(promise("what was acknowledged is there, whoever else saves it", "AttachmentStore"))
                    .containsOnly(true);
            assertThat(all()).as(ONE).hasSize(round + 1);
        }
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 8) + length);
        }
        return bytes;
    }

    final void save(AttachmentContent content, Instant at) {
        storage().attachments().save(content, at);
    }

    final StoredAttachment remove(Attachment attachment) {
        StoredAttachment stored = storage()
                .attachments()
                .find(attachment)
                .orElseThrow(() -> new AssertionError(ROUND_TRIP + ": not found: " + attachment));
        assertThat(storage().attachments().remove(stored)).as(REMOVED).isTrue();
        return stored;
    }

    final Optional<Attachment> held(Attachment attachment) {
        return storage().attachments().find(attachment).map(StoredAttachment::attachment);
    }

    final List<StoredAttachment> all() {
        return storage().attachments().savedBefore(Instant.MAX);
    }

    final AttachmentContent content(Attachment attachment) {
        AttachmentContent content = storage()
                .attachments()
                .read(attachment)
                .orElseThrow(() -> new AssertionError(ROUND_TRIP + ": not there: " + attachment));
        assertThat(content.attachment()).as(ROUND_TRIP).isEqualTo(attachment);
        return content;
    }

    final InputStream open(Attachment attachment) throws IOException {
        return content(attachment).open();
    }

    final byte[] read(Attachment attachment) {
        return bytesOf(content(attachment));
    }

    static byte[] bytesOf(AttachmentContent content) {
        byte[][] bytes = new byte[1][];
        mustWork(ROUND_TRIP, () -> bytes[0] = content.toByteArray());
        return bytes[0];
    }

    /** What a storage refuses although it should not is a broken promise as well. */
    static void mustWork(String promise, Work work) {
        try {
            work.run();
        } catch (IOException | StorageException e) {
            throw new AssertionError(promise, e);
        }
    }

    /** Something that may fail. */
    interface Work {
        void run() throws IOException;
    }
}
