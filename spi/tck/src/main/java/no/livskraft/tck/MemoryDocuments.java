package no.livskraft.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StoredDocument;

/** The documents of {@link InMemoryStorageProvider}: every state of each, oldest first. */
final class MemoryDocuments {

    /** A state; empty where the document was removed. */
    private record State(HistoryEntry entry, Optional<StoredDocument> document) {}

    private final TreeMap<DocumentId, List<State>> states = new TreeMap<>();

    synchronized Optional<StoredDocument> find(DocumentId id) {
        return newest(id).flatMap(State::document);
    }

    synchronized Optional<StoredDocument> find(DocumentId id, Revision revision) {
        return states.getOrDefault(id, List.of()).stream()
                .filter(state -> state.entry().revision().equals(revision))
                .findFirst()
                .flatMap(State::document);
    }

    synchronized List<StoredDocument> search(DocumentQuery query) {
        return states.keySet().stream()
                .filter(id -> id.kind().equals(query.kind()))
                .filter(id -> query.after().isEmpty()
                        || id.name().compareTo(query.after().get()) > 0)
                .flatMap(id -> find(id).stream())
                .filter(document -> matches(document, query.keys()))
                .limit(query.limit())
                .toList();
    }

    private static boolean matches(StoredDocument document, Map<String, String> keys) {
        return keys.entrySet().stream()
                .allMatch(key ->
                        document.keys().getOrDefault(key.getKey(), Set.of()).contains(key.getValue()));
    }

    synchronized List<StoredDocument> commit(Commit commit) {
        for (DocumentChange change : commit.changes()) {
            Optional<Revision> actual = find(change.id()).map(StoredDocument::revision);
            if (!change.expected().equals(actual)) {
                throw new RevisionConflictException(change.id(), change.expected(), actual);
            }
        }
        Map<DocumentId, State> written = new HashMap<>();
        List<StoredDocument> answer = new ArrayList<>();
        for (DocumentChange change : commit.changes()) {
            int number = states.getOrDefault(change.id(), List.of()).size() + 1;
            Revision revision = new Revision(Integer.toString(number));
            Optional<StoredDocument> document = change instanceof DocumentChange.Put put
                    ? Optional.of(new StoredDocument(put.id(), revision, put.keys(), put.content()))
                    : Optional.empty();
            document.ifPresent(answer::add);
            HistoryEntry entry =
                    new HistoryEntry(revision, document.isEmpty(), commit.actor(), commit.at(), commit.reason());
            written.put(change.id(), new State(entry, document));
        }
        written.forEach((id, state) ->
                states.computeIfAbsent(id, any -> new ArrayList<>()).add(state));
        return List.copyOf(answer);
    }

    synchronized List<HistoryEntry> history(DocumentId id) {
        List<HistoryEntry> entries = new ArrayList<>();
        states.getOrDefault(id, List.of()).forEach(state -> entries.add(state.entry()));
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    synchronized List<DocumentId> removed(String kind) {
        return states.keySet().stream()
                .filter(id -> id.kind().equals(kind) && find(id).isEmpty())
                .toList();
    }

    private Optional<State> newest(DocumentId id) {
        List<State> all = states.getOrDefault(id, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
