package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;

/** What holds for attachments whatever is saved and removed. */
abstract class AttachmentLaws extends StorageFixture {

    private static final String MODEL = promise(
            "after any sequence of saving and removing a storage holds what a plain map would hold", "AttachmentStore");

    private static final int NEVER = 0;

    private int scripts;

    /** What is done with an attachment. */
    enum Deed {
        SAVE,
        REMOVE_AS_FOUND,
        REMOVE_AS_IT_WAS
    }

    /** One thing that is done: a text as some media type, at some moment. */
    record Move(Deed deed, String text, String mediaType, int second) {}

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void attachmentsBehaveLikeAPlainMap(@ForAll("moves") List<Move> moves) {
        run(moves, NEVER);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void attachmentsBehaveSoAfterBeingClosed(@ForAll("moves") List<Move> moves) {
        if (keepsWhenReopened()) {
            run(moves, moves.size() / 2);
        }
    }

    @Provide
    final Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Deed.SAVE, Deed.SAVE, Deed.REMOVE_AS_FOUND, Deed.REMOVE_AS_IT_WAS),
                        Arbitraries.of("", "kart", "bilde 🌱"),
                        Arbitraries.of("image/png", "image/svg+xml"),
                        Arbitraries.integers().between(0, 3))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Every script has bytes of its own, since the scripts of one law share a place. */
    private void run(List<Move> moves, int reopenAfter) {
        int script = ++scripts;
        TreeMap<Attachment, Instant> model = new TreeMap<>();
        TreeMap<Attachment, byte[]> bytes = new TreeMap<>();
        int made = 0;
        for (Move move : moves) {
            byte[] content = (script + " " + move.text()).getBytes(StandardCharsets.UTF_8);
            AttachmentContent attachment = AttachmentContent.of(content, MediaType.of(move.mediaType()));
            bytes.put(attachment.attachment(), content);
            make(move, attachment, model);
            if (++made == reopenAfter && keepsWhenReopened()) {
                reopen();
            }
        }
        assertLikeModel(model, bytes);
    }

    private void make(Move move, AttachmentContent content, Map<Attachment, Instant> model) {
        AttachmentStore attachments = storage().attachments();
        Attachment attachment = content.attachment();
        Instant moment = MONDAY.plusSeconds(move.second());
        if (move.deed() == Deed.SAVE) {
            attachments.save(content, moment);
            model.merge(attachment, moment, (one, other) -> one.isAfter(other) ? one : other);
            return;
        }
        Optional<StoredAttachment> found = attachments.find(attachment);
        assertThat(found.isPresent()).as(MODEL).isEqualTo(model.containsKey(attachment));
        boolean removed;
        if (move.deed() == Deed.REMOVE_AS_FOUND) {
            removed = found.map(attachments::remove).orElse(false);
            assertThat(removed).as(MODEL).isEqualTo(found.isPresent());
        } else {
            removed = attachments.remove(new StoredAttachment(attachment, moment));
            assertThat(removed).as(MODEL).isEqualTo(moment.equals(model.get(attachment)));
        }
        if (removed) {
            model.remove(attachment);
        }
    }

    private void assertLikeModel(NavigableMap<Attachment, Instant> model, NavigableMap<Attachment, byte[]> bytes) {
        AttachmentStore attachments = storage().attachments();
        bytes.forEach((attachment, content) -> {
            assertThat(attachments.find(attachment).isPresent()).as(MODEL).isEqualTo(model.containsKey(attachment));
            assertThat(attachments.read(attachment).map(AttachmentLaws::contentOf))
                    .as(MODEL)
                    .isEqualTo(Optional.of(Content.of(content)).filter(any -> model.containsKey(attachment)));
        });
        for (int second = 0; second < 5; second++) {
            Instant moment = MONDAY.plusSeconds(second);
            assertThat(attachments.savedBefore(moment).stream()
                            .map(StoredAttachment::attachment)
                            .filter(bytes::containsKey))
                    .as(MODEL)
                    .containsExactlyElementsOf(model.entrySet().stream()
                            .filter(entry -> entry.getValue().isBefore(moment))
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private static Content contentOf(AttachmentContent content) {
        try {
            return Content.of(content.toByteArray());
        } catch (IOException | StorageException e) {
            throw new AssertionError(MODEL, e);
        }
    }
}
