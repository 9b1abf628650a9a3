package no.livskraft.repository;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.StoredDocument;

/** Commits to one store, with the time of one clock. */
record Committer(DocumentStore store, Clock clock) {

    List<StoredDocument> commit(List<DocumentChange> changes, Change change) {
        // a storage keeps microseconds at least; more would not come back
        return store.commit(
                new Commit(changes, change.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), change.reason()));
    }
}
