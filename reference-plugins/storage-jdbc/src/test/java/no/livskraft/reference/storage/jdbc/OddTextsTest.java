package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that Java allows and databases do not: NUL and halves of surrogate pairs. */
final class OddTextsTest {

    @TempDir
    Path folder;

    @Test
    void textsThatADatabaseRefusesAreKept() {
        String odd = "\0 \uD83D \uDE00\\u0000 ’; DROP TABLE livskraft_document; --";
        DocumentId id = new DocumentId("network", "\\u0000 \\ 🌱 ’; --");
        for (Settings settings : List.of(Places.h2File(folder.resolve("odd")), Places.postgresSchema())) {
            try (Storage storage = new JdbcStorageProvider().open(Places.context(settings))) {
                DocumentChange change =
                        new DocumentChange.Put(id, Optional.empty(), Map.of(odd, Set.of(odd)), Content.ofUtf8("x"));
                StoredDocument written = storage.documents()
                        .commit(new Commit(List.of(change), odd, Instant.MIN, odd))
                        .get(0);
                assertThat(storage.documents().search(DocumentQuery.by("network", odd, odd)))
                        .containsExactly(written);
                HistoryEntry entry = storage.documents().history(id).get(0);
                assertThat(List.of(entry.actor(), entry.reason())).containsExactly(odd, odd);
                assertThat(entry.at()).isEqualTo(Instant.MIN);
            }
        }
    }
}
