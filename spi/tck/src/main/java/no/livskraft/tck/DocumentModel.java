package no.livskraft.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;

/**
 * The simplest thing that documents could be: what each held after each change. It gives no revisions of its own; it is
 * told which ones the storage gave.
 */
final class DocumentModel {

    /** What a document held: keys and content, or nothing after a removal. */
    record Held(Map<String, Set<String>> keys, Content content) {}

    /** One state that a document had. */
    record State(Revision revision, Optional<Held> held, String reason) {}

    private final TreeMap<DocumentId, List<State>> states = new TreeMap<>();

    /** Oldest first. */
    List<State> states(DocumentId id) {
        return states.getOrDefault(id, List.of());
    }

    Optional<State> current(DocumentId id) {
        List<State> all = states(id);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1))
                        .filter(state -> state.held().isPresent());
    }

    Optional<Revision> revision(DocumentId id) {
        return current(id).map(State::revision);
    }

    List<DocumentId> present() {
        return states.keySet().stream().filter(id -> current(id).isPresent()).toList();
    }

    /** Whether the storage must accept the commit. */
    boolean accepts(Commit commit) {
        return commit.changes().stream().allMatch(change -> change.expected().equals(revision(change.id())));
    }

    void apply(Commit commit, Map<DocumentId, Revision> given) {
        for (DocumentChange change : commit.changes()) {
            Optional<Held> held = change instanceof DocumentChange.Put put
                    ? Optional.of(new Held(put.keys(), put.content()))
                    : Optional.empty();
            Revision revision = given.get(change.id());
            if (revision == null) {
                throw new IllegalArgumentException("The storage gave no revision for " + change.id());
            }
            states.computeIfAbsent(change.id(), any -> new ArrayList<>())
                    .add(new State(revision, held, commit.reason()));
        }
    }
}
