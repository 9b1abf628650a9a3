package no.livskraft.repository;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;

/** Attachments of invented albums, on a storage in memory. */
abstract class AttachmentFixture {

    static final MediaType PNG = MediaType.of("image/png");

    final RepositoryFixture fixture = new RepositoryFixture();
    final Repository<Album> albums = new Repository<>(
            Album.FORMAT,
            album -> Keys.of(fixture.programme),
            EnumSet.noneOf(DocumentKey.class),
            new Committer(fixture.store, fixture.clock));
    final Attachments attachments = new Attachments(fixture.attachments, fixture.clock, List.of(albums));

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 8));
        }
        return bytes;
    }

    Attachment saved(String text) {
        return attachments.save(text.getBytes(StandardCharsets.UTF_8), PNG);
    }
}
