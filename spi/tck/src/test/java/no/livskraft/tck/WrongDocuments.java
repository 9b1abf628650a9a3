package no.livskraft.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StoredDocument;

/** Storages that each break one promise about documents. */
final class WrongDocuments {

    private WrongDocuments() {}

    static final class LosesHistory extends WrongStorage {
        @Override
        public List<HistoryEntry> history(DocumentId id) {
            return super.history(id).stream().limit(1).toList();
        }
    }

    static final class TellsHistoryOldestFirst extends WrongStorage {
        @Override
        public List<HistoryEntry> history(DocumentId id) {
            List<HistoryEntry> entries = new ArrayList<>(super.history(id));
            Collections.reverse(entries);
            return entries;
        }
    }

    static final class ForgetsEarlierStates extends WrongStorage {
        @Override
        public Optional<StoredDocument> find(DocumentId id, Revision revision) {
            return find(id).filter(document -> document.revision().equals(revision));
        }
    }

    static class IgnoresTheExpectedRevision extends WrongStorage {
        @Override
        public synchronized List<StoredDocument> commit(Commit commit) {
            List<DocumentChange> changes = new ArrayList<>();
            for (DocumentChange change : commit.changes()) {
                Optional<Revision> actual = find(change.id()).map(StoredDocument::revision);
                if (change instanceof DocumentChange.Put put) {
                    changes.add(new DocumentChange.Put(put.id(), actual, put.keys(), put.content()));
                } else if (actual.isPresent()) {
                    changes.add(new DocumentChange.Remove(change.id(), actual));
                }
            }
            return super.commit(new Commit(changes, commit.actor(), commit.at(), commit.reason()));
        }
    }

    /** Lets all rivals look before any of them writes. */
    static final class ChecksAndWritesApart extends IgnoresTheExpectedRevision {
        private final CyclicBarrier allHaveLooked = new CyclicBarrier(RevisionPromises.RIVALS);

        @Override
        public List<StoredDocument> commit(Commit commit) {
            for (DocumentChange change : commit.changes()) {
                Optional<Revision> actual = find(change.id()).map(StoredDocument::revision);
                if (!actual.equals(change.expected())) {
                    throw new RevisionConflictException(change.id(), change.expected(), actual);
                }
            }
            if (commit.changes().stream().anyMatch(change -> change.id().kind().equals("own"))) {
                try {
                    allHaveLooked.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.commit(commit);
        }
    }

    static final class CommitsByHalves extends WrongStorage {
        @Override
        public List<StoredDocument> commit(Commit commit) {
            List<StoredDocument> written = new ArrayList<>();
            for (DocumentChange change : commit.changes()) {
                written.addAll(super.commit(new Commit(List.of(change), commit.actor(), commit.at(), commit.reason())));
            }
            return written;
        }
    }

    static final class NamesOneRevisionOnly extends WrongStorage {
        @Override
        public List<StoredDocument> commit(Commit commit) {
            try {
                return super.commit(commit);
            } catch (RevisionConflictException conflict) {
                throw new RevisionConflictException(conflict.id(), conflict.expected(), Optional.empty());
            }
        }
    }

    static final class SearchesInAlphabeticalOrder extends WrongStorage {
        @Override
        public List<StoredDocument> search(DocumentQuery query) {
            return super.search(query).stream()
                    .sorted(Comparator.comparing(
                            document -> document.id().name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    static final class OrdersByCodePoints extends WrongStorage {
        @Override
        public List<StoredDocument> search(DocumentQuery query) {
            return super.search(query).stream()
                    .sorted((one, other) -> {
                        int[] these = one.id().name().codePoints().toArray();
                        int[] those = other.id().name().codePoints().toArray();
                        return Arrays.compare(these, those);
                    })
                    .toList();
        }
    }

    static final class IgnoresTheLimit extends WrongStorage {
        @Override
        public List<StoredDocument> search(DocumentQuery query) {
            return super.search(new DocumentQuery(query.kind(), query.keys(), query.after(), Integer.MAX_VALUE));
        }
    }

    static final class SearchesByTheFirstKeyOnly extends WrongStorage {
        @Override
        public List<StoredDocument> search(DocumentQuery query) {
            Map<String, String> first = query.keys().entrySet().stream()
                    .limit(1)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return super.search(new DocumentQuery(query.kind(), first, query.after(), query.limit()));
        }
    }

    static final class TakesWhatIsBackForRemoved extends WrongStorage {
        @Override
        public Optional<List<DocumentId>> removed(String kind) {
            return super.removed(kind).map(ids -> {
                List<DocumentId> more = new ArrayList<>(ids);
                search(DocumentQuery.all(kind)).forEach(document -> {
                    if (history(document.id()).stream().anyMatch(HistoryEntry::removed)) {
                        more.add(document.id());
                    }
                });
                return more;
            });
        }
    }

    static final class FoldsCaseInNames extends WrongStorage {
        @Override
        public Optional<StoredDocument> find(DocumentId id) {
            return super.search(DocumentQuery.all(id.kind())).stream()
                    .filter(document -> document.id().name().equalsIgnoreCase(id.name()))
                    .findFirst();
        }
    }

    static final class TakesContentForText extends WrongStorage {
        @Override
        public Optional<StoredDocument> find(DocumentId id) {
            return super.find(id).map(document -> {
                String text = new String(document.content().toByteArray(), StandardCharsets.UTF_8);
                return new StoredDocument(document.id(), document.revision(), document.keys(), Content.ofUtf8(text));
            });
        }
    }

    static final class GivesTokensAgain extends WrongStorage {
        private Revision token(StoredDocument document) {
            return new Revision("content-" + document.content().hashCode());
        }

        private StoredDocument outside(StoredDocument document) {
            return new StoredDocument(document.id(), token(document), document.keys(), document.content());
        }

        @Override
        public Optional<StoredDocument> find(DocumentId id) {
            return super.find(id).map(this::outside);
        }

        @Override
        public synchronized List<StoredDocument> commit(Commit commit) {
            List<DocumentChange> changes = new ArrayList<>();
            for (DocumentChange change : commit.changes()) {
                Optional<StoredDocument> held = super.find(change.id());
                Optional<Revision> expected = change.expected().equals(held.map(this::token))
                        ? held.map(StoredDocument::revision)
                        : change.expected();
                changes.add(
                        change instanceof DocumentChange.Put put
                                ? new DocumentChange.Put(put.id(), expected, put.keys(), put.content())
                                : new DocumentChange.Remove(change.id(), expected));
            }
            return super.commit(new Commit(changes, commit.actor(), commit.at(), commit.reason())).stream()
                    .map(this::outside)
                    .toList();
        }
    }

    static final class WorksWhenClosed extends WrongStorage {
        @Override
        public void close() {
            // stays open
        }
    }

    static final class ForgetsWhenClosed extends WrongStorage {
        @Override
        public Storage open(PluginContext context) {
            storage = new InMemoryStorageProvider().open(context);
            return this;
        }
    }
}
