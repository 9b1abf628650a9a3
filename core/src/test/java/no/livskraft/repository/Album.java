package no.livskraft.repository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.Attachment;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.InventedFormats;
import no.livskraft.programme.Identifier;

/** An aggregate that refers to attachments in every way that a document can: an invented one. */
record Album(
        Identifier id,
        String title,
        Optional<Attachment> cover,
        List<Page> pages,
        Map<String, Attachment> maps,
        List<Album> volumes) {

    static final DocumentFormat<Album> FORMAT = InventedFormats.of("album", Album.class, Album::id);

    sealed interface Page {}

    record Picture(Attachment image, String caption) implements Page {}

    record Note(String text, boolean important) implements Page {}

    static Album of(String id, Attachment... images) {
        List<Page> pages = List.of(images).stream()
                .<Page>map(image -> new Picture(image, "Bø"))
                .toList();
        return new Album(Identifier.of(id), "Bilder", Optional.empty(), pages, Map.of(), List.of());
    }
}
