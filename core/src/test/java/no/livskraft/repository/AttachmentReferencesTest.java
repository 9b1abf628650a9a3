package no.livskraft.repository;

import static no.livskraft.repository.RepositoryFixture.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.InventedFormats;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.StoredAttachment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is held without being referred to, and what is referred to without being held. */
class AttachmentReferencesTest extends AttachmentFixture {

    private static final Instant LATER = Instant.parse("2025-03-02T00:00:00Z");

    @Nested
    class WhatNobodyRefersTo {

        private List<Attachment> unreferenced() {
            return attachments.unreferenced(LATER).stream()
                    .map(StoredAttachment::attachment)
                    .toList();
        }

        @Test
        void referencesAreFoundAtEveryDepth() {
            Attachment cover = saved("cover");
            Attachment page = saved("page");
            Attachment map = saved("map");
            Attachment volume = saved("volume");
            Attachment loose = saved("loose");
            Album album = new Album(
                    Identifier.of("a"),
                    loose.sha256(),
                    Optional.of(cover),
                    List.of(new Album.Note("x", false), new Album.Picture(page, "y")),
                    Map.of("nord", map),
                    List.of(Album.of("b", volume, page)));
            albums.create(album, CHANGE);

            assertThat(Attachments.in(album)).isEqualTo(Set.of(cover, page, map, volume));
            assertThat(unreferenced()).containsExactly(loose);
        }

        @Test
        void aRecordNeedNotBePublic() {
            Attachment image = saved("image");

            assertThat(Attachments.in(InventedFormats.hidden(image))).containsExactly(image);
        }

        @Test
        void theSameBytesOfAnotherMediaTypeAreAnotherMatter() {
            Attachment image = saved("x");
            Attachment text = attachments.save("x".getBytes(StandardCharsets.UTF_8), MediaType.of("text/plain"));
            albums.create(Album.of("a", image), CHANGE);

            assertThat(unreferenced()).containsExactly(text);
        }

        @Test
        void whatAnEarlierStateShowedIsStillReferredTo() {
            Attachment first = saved("first");
            Attachment second = saved("second");
            Versioned<Album> created = albums.create(Album.of("a", first), CHANGE);
            Versioned<Album> changed = albums.update(created.with(Album.of("a", second)), CHANGE);
            albums.update(changed.with(Album.of("a")), CHANGE);

            assertThat(unreferenced()).isEmpty();
        }

        @Test
        void whatOnlyARemovedAggregateShowedIsNot() {
            Attachment image = saved("image");
            albums.remove(albums.create(Album.of("a", image), CHANGE), CHANGE);

            assertThat(unreferenced()).containsExactly(image);
        }

        @Test
        void whatWasSavedLatelyMayBeReferredToSoon() {
            Attachment early = saved("early");
            Attachment again = saved("again");
            fixture.clock.moveTo("2025-03-02T00:00:00Z");
            saved("again");
            saved("late");

            assertThat(unreferenced()).containsExactly(early);
            assertThat(attachments.unreferenced(LATER.plusNanos(1000)))
                    .extracting(StoredAttachment::attachment)
                    .contains(again)
                    .hasSize(3);
        }

        @Test
        void aDocumentThatCannotBeReadRefersToEveryDigestInIt() {
            Attachment image = saved("image");
            Attachment other = saved("other");
            Attachment before = saved("before");
            fixture.put(new DocumentId("album", "a"), Map.of(), "{ \"see\": \"" + before.sha256() + "\" ");
            fixture.put(new DocumentId("album", "a"), Map.of(), "{ \"image\": \"" + image.sha256() + "\" ");

            assertThat(unreferenced()).containsExactly(other);
        }

        @Test
        void whatIsUnreferencedCanBeRemovedUnlessItWasSavedAgain() {
            Attachment gone = saved("gone");
            Attachment kept = saved("kept");
            List<StoredAttachment> unreferenced = attachments.unreferenced(LATER);
            fixture.clock.moveTo("2025-03-03T00:00:00Z");
            saved("kept");

            assertThat(unreferenced.stream().filter(attachments::remove))
                    .extracting(StoredAttachment::attachment)
                    .containsExactly(gone);
            assertThat(attachments.find(gone)).isEmpty();
            assertThat(attachments.find(kept)).isPresent();
        }
    }

    @Nested
    class ReferencesThatLeadNowhere {

        @Test
        void areToldWithTheDocumentThatHasThem() {
            Attachment there = saved("there");
            Attachment never = Attachment.of(bytes(3), PNG);
            Attachment gone = saved("gone");
            attachments.remove(attachments.find(gone).orElseThrow());
            albums.create(Album.of("a", there, never, never), CHANGE);
            albums.create(Album.of("b", gone, never), CHANGE);
            albums.create(Album.of("c", there), CHANGE);

            assertThat(attachments.missing())
                    .isEqualTo(Map.of(
                            new DocumentId("album", "a"),
                            Set.of(never),
                            new DocumentId("album", "b"),
                            Set.of(gone, never)));
        }

        @Test
        void areNoneIfAttachmentsWereSavedFirst() {
            albums.create(Album.of("a", saved("x"), saved("y")), CHANGE);

            assertThat(attachments.missing()).isEmpty();
        }

        @Test
        void cannotBeToldIfADocumentCannotBeRead() {
            fixture.put(new DocumentId("album", "a"), Map.of(), "[]");
            fixture.put(new DocumentId("album", "b"), Map.of(), "{");

            assertThatThrownBy(attachments::missing)
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining("album/a")
                    .hasMessageContaining("album/b");
        }
    }

    @Test
    void theRepositoriesLookThroughEveryKindOfDocument() {
        Attachment image = fixture.repositories.attachments().save(bytes(5), PNG);
        for (DocumentFormat<?> format : fixture.formats.all()) {
            DocumentId id = new DocumentId(format.kind(), "unreadable");
            assertThat(fixture.repositories.attachments().unreferenced(LATER))
                    .as(format.kind())
                    .hasSize(1);
            fixture.put(id, Map.of(), image.sha256());
            assertThat(fixture.repositories.attachments().unreferenced(LATER))
                    .as(format.kind())
                    .isEmpty();
            fixture.remove(id);
        }
    }
}
