package no.livskraft.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.programme.Identifier;

/** What a document refers to is found, wherever in it the reference stands. */
class AttachmentReferenceProperties {

    private static final List<Attachment> ATTACHMENTS = List.of("a", "b", "c", "d", "e").stream()
            .map(text -> Attachment.of(text.getBytes(StandardCharsets.UTF_8), MediaType.of("image/png")))
            .toList();

    @Property(tries = 300)
    void theReferencesInARecordAreThoseInItsDocument(@ForAll("albums") Album album) {
        String json = new String(Album.FORMAT.write(album), StandardCharsets.UTF_8);

        assertThat(Attachments.in(album))
                .isEqualTo(ATTACHMENTS.stream()
                        .filter(each -> json.contains(each.sha256()))
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 100)
    void anUnreadableDocumentRefersToWhateverAReadableOneWould(@ForAll("albums") Album album) {
        byte[] json = Album.FORMAT.write(album);
        AttachmentReferences cut = new AttachmentReferences();
        cut.addDigestsIn(
                new String(json, StandardCharsets.UTF_8).replace("{", "").getBytes(StandardCharsets.UTF_8));

        Set<Attachment> held = ATTACHMENTS.stream().filter(cut::has).collect(Collectors.toSet());
        assertThat(held).isEqualTo(Attachments.in(album));
    }

    @Provide
    Arbitrary<Album> albums() {
        return albums(2);
    }

    private static Arbitrary<Album> albums(int depth) {
        Arbitrary<Attachment> attachment = Arbitraries.of(ATTACHMENTS);
        Arbitrary<Album.Page> page = Arbitraries.oneOf(
                attachment.map(image -> new Album.Picture(image, "")),
                Arbitraries.strings().alpha().map(text -> new Album.Note(text, true)));
        Arbitrary<List<Album>> volumes = depth == 0
                ? Arbitraries.just(List.of())
                : albums(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(
                        attachment.optional(0.3),
                        page.list().ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of("nord", "sør"), attachment)
                                .ofMaxSize(1),
                        volumes)
                .as((cover, pages, maps, parts) ->
                        new Album(Identifier.of("album"), "Bilder", cover, pages, maps, parts));
    }
}
