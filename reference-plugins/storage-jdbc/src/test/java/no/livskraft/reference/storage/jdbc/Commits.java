package no.livskraft.reference.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StoredDocument;

/** Short commits. */
final class Commits {

    private Commits() {}

    static StoredDocument create(Storage storage, String name, Content content) {
        DocumentChange change =
                new DocumentChange.Put(new DocumentId("network", name), Optional.empty(), Map.of(), content);
        return storage.documents()
                .commit(new Commit(List.of(change), "test", Instant.EPOCH, "test"))
                .get(0);
    }
}
