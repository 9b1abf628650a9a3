package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;
import org.junit.jupiter.api.Test;

/** The promises about keeping attachments: when they were saved, which there are, and how they are removed. */
abstract class RemovalPromises extends AttachmentPromises {

    private static final String LISTED =
            promise("those saved before the moment are told, in their order", "AttachmentStore.savedBefore");

    @Test
    void whatIsRemovedWhileItIsReadComesOrIsRefused() throws IOException {
        AttachmentContent content = AttachmentContent.of(bytes(3 * 1024 * 1024), PNG);
        save(content, MONDAY);
        try (InputStream in = open(content.attachment())) {
            assertThat(in.readNBytes(1000)).as(ROUND_TRIP).isEqualTo(Arrays.copyOf(bytesOf(content), 1000));
            remove(content.attachment());
            Throwable thrown = catchThrowable(in::readAllBytes);
            if (thrown != null) {
                assertThat(thrown)
                        .as(promise("reading on gives the right bytes or fails in words", "AttachmentStore.read"))
                        .isInstanceOfAny(StorageException.class, IOException.class);
            }
        }
    }

    @Test
    void savingAgainChangesNothingButTheMoment() {
        AttachmentContent content = AttachmentContent.of(bytes(100), PNG);
        save(content, MONDAY);
        mustWork(ONE, () -> save(content, TUESDAY));
        assertThat(all()).as(ONE).containsExactly(new StoredAttachment(content.attachment(), TUESDAY));
        String promise = promise("it has the latest moment at which it was saved", "AttachmentStore.save");
        save(content, MONDAY);
        assertThat(all()).as(promise).containsExactly(new StoredAttachment(content.attachment(), TUESDAY));
        // the second of these is later although its fraction of a second is smaller
        for (Instant later :
                List.of(TUESDAY.plusNanos(1000), TUESDAY.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS))) {
            save(content, later);
            assertThat(all())
                    .as(promise)
                    .extracting(each -> each.savedAt().truncatedTo(ChronoUnit.MICROS))
                    .containsExactly(later);
        }
        assertThat(read(content.attachment())).as(ROUND_TRIP).isEqualTo(bytes(100));
    }

    @Test
    void thoseSavedBeforeAMomentAreToldInTheirOrder() {
        List<Attachment> early = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Attachment attachment = Attachment.of(bytes(i), i % 2 == 0 ? PNG : MediaType.of("x/y"));
            early.add(attachment);
            save(AttachmentContent.of(bytes(i), attachment.mediaType()), MONDAY);
        }
        AttachmentContent same = AttachmentContent.of(bytes(3), MediaType.of("a/z"));
        save(same, MONDAY);
        early.add(same.attachment());
        AttachmentContent late = AttachmentContent.of(bytes(50), PNG);
        save(late, TUESDAY);
        List<Attachment> expected = early.stream().sorted().toList();
        assertThat(told(TUESDAY)).as(LISTED).containsExactlyElementsOf(expected);
        assertThat(told(MONDAY)).as(LISTED).isEmpty();
        assertThat(told(Instant.MAX)).as(LISTED).hasSize(22).contains(late.attachment());
        assertThat(told(Instant.MIN)).as(LISTED).isEmpty();
        assertThat(storage().attachments().savedBefore(TUESDAY))
                .as(promise("the moment is kept to the microsecond at least", "AttachmentStore.save"))
                .allMatch(each -> each.savedAt().truncatedTo(ChronoUnit.MICROS).equals(MONDAY));
    }

    @Test
    void whatIsRemovedIsGoneAndCanBeSavedAnew() {
        AttachmentContent content = AttachmentContent.of(bytes(100), PNG);
        AttachmentContent other = AttachmentContent.of(bytes(101), PNG);
        save(content, MONDAY);
        save(other, MONDAY);
        StoredAttachment stored = remove(content.attachment());
        assertThat(storage().attachments().remove(stored)).as(REMOVED).isFalse();
        assertThat(held(content.attachment())).as(REMOVED).isEmpty();
        assertThat(storage().attachments().read(content.attachment()))
                .as(REMOVED)
                .isEmpty();
        assertThat(told(Instant.MAX)).as(REMOVED).containsExactly(other.attachment());
        assertKept(content);
    }

    @Test
    void whatWasSavedAgainIsNotRemoved() {
        AttachmentContent content = AttachmentContent.of(bytes(100), PNG);
        save(content, MONDAY);
        StoredAttachment seen =
                storage().attachments().find(content.attachment()).orElseThrow();
        save(content, TUESDAY);
        assertThat(storage().attachments().remove(seen)).as(REMOVED).isFalse();
        assertThat(read(content.attachment())).as(REMOVED).isEqualTo(bytes(100));
    }

    @Test
    void whatIsSavedWhileOthersRemoveItIsThere() {
        for (int round = 0; round < 20; round++) {
            AttachmentContent content = AttachmentContent.of(bytes(1000 + round), PNG);
            save(content, MONDAY);
            StoredAttachment seen =
                    storage().attachments().find(content.attachment()).orElseThrow();
            atTheSameMoment(
                    List.<Callable<Boolean>>of(() -> storage().attachments().remove(seen), () -> {
                        save(content, TUESDAY);
                        return true;
                    }));
            assertThat(storage().attachments().find(content.attachment()))
                    .as(REMOVED)
                    .contains(new StoredAttachment(content.attachment(), TUESDAY));
            assertThat(Arrays.equals(read(content.attachment()), bytesOf(content)))
                    .as(REMOVED)
                    .isTrue();
        }
    }

    private List<Attachment> told(Instant moment) {
        return storage().attachments().savedBefore(moment).stream()
                .map(StoredAttachment::attachment)
                .toList();
    }
}
