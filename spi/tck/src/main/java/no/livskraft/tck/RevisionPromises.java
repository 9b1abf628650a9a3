package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.Test;

/** The promises about revisions: conflicts, commits of several documents, history. */
abstract class RevisionPromises extends DocumentPromises {

    static final int RIVALS = 4;

    private static final String REFUSED =
            promise("a change from another state than the storage holds is refused", "DocumentChange.expected");
    private static final String ALL_OR_NOTHING =
            promise("a commit makes all of its changes or none", "DocumentStore.commit");
    private static final String EVERY_STATE =
            promise("a storage keeps every state that a document has had", "DocumentStore");
    private static final String NO_TOKEN_TWICE =
            promise("a token is different for every state that a document has had", "Revision.token");
    private static final String ONE_WINS =
            promise("of several commits from the same state exactly one succeeds", "DocumentStore.commit");

    @Test
    void creatingWhatExistsIsAConflict() {
        StoredDocument there = put(create(network("a"), "first"));
        assertConflict(there.id(), Optional.empty(), Optional.of(there.revision()), create(network("a"), "second"));
        assertThat(find(there.id())).as(REFUSED).contains(there);
    }

    @Test
    void aStaleRevisionIsAConflictThatNamesBoth() {
        StoredDocument first = put(create(network("a"), "first"));
        StoredDocument second = put(change(first, "second"));
        Optional<Revision> stale = Optional.of(first.revision());
        assertConflict(first.id(), stale, Optional.of(second.revision()), change(first, "third"));
        assertConflict(first.id(), stale, Optional.of(second.revision()), remove(first));
        assertThat(find(first.id())).as(REFUSED).contains(second);
    }

    @Test
    void changingWhatIsNotThereIsAConflict() {
        StoredDocument other = put(create(network("other"), "x"));
        StoredDocument gone = put(create(network("gone"), "x"));
        commit(remove(gone));
        Optional<Revision> expected = Optional.of(other.revision());
        assertConflict(
                network("never"),
                expected,
                Optional.empty(),
                new DocumentChange.Put(network("never"), expected, Map.of(), Content.ofUtf8("y")));
        assertConflict(gone.id(), Optional.of(gone.revision()), Optional.empty(), change(gone, "y"));
        assertConflict(gone.id(), Optional.of(gone.revision()), Optional.empty(), remove(gone));
    }

    private void assertConflict(
            DocumentId id, Optional<Revision> expected, Optional<Revision> actual, DocumentChange... changes) {
        Throwable thrown = catchThrowable(() -> commit(changes));
        assertThat(thrown).as(REFUSED).isInstanceOf(RevisionConflictException.class);
        String promise = promise("a conflict names the document and both revisions", "RevisionConflictException");
        if (thrown instanceof RevisionConflictException conflict) {
            assertThat(conflict.id()).as(promise).isEqualTo(id);
            assertThat(conflict.expected()).as(promise).isEqualTo(expected);
            assertThat(conflict.actual()).as(promise).isEqualTo(actual);
        }
    }

    @Test
    void oneConflictUndoesTheWholeCommit() {
        StoredDocument stale = put(create(network("stale"), "first"));
        StoredDocument stable = put(createWithKeys(network("stable"), Map.of("status", Set.of("draft"))));
        StoredDocument doomed = put(create(network("doomed"), "first"));
        StoredDocument current = put(change(stale, "second"));
        DocumentChange conflicting = change(stale, "third");
        DocumentChange changed = new DocumentChange.Put(
                stable.id(),
                Optional.of(stable.revision()),
                Map.of("status", Set.of("active")),
                Content.ofUtf8("changed"));
        DocumentChange created = create(network("created"), "new");
        for (List<DocumentChange> order : List.of(
                List.of(conflicting, changed, created, remove(doomed)),
                List.of(changed, created, remove(doomed), conflicting),
                List.of(changed, conflicting, created, remove(doomed)))) {
            assertConflict(
                    stale.id(),
                    Optional.of(stale.revision()),
                    Optional.of(current.revision()),
                    order.toArray(new DocumentChange[0]));
            assertThat(find(stale.id())).as(ALL_OR_NOTHING).contains(current);
            assertThat(find(stable.id())).as(ALL_OR_NOTHING).contains(stable);
            assertThat(find(doomed.id())).as(ALL_OR_NOTHING).contains(doomed);
            assertThat(find(network("created"))).as(ALL_OR_NOTHING).isEmpty();
            assertThat(revisions(stable.id())).as(ALL_OR_NOTHING).containsExactly(stable.revision());
            assertThat(revisions(network("created"))).as(ALL_OR_NOTHING).isEmpty();
            assertThat(storage().documents().search(DocumentQuery.by("network", "status", "draft")))
                    .as(ALL_OR_NOTHING)
                    .containsExactly(stable);
        }
    }

    @Test
    void aCommitAnswersWithWhatItWroteInTheOrderOfItsChanges() {
        StoredDocument gone = put(create(network("b"), "x"));
        List<StoredDocument> written = commit(create(network("c"), "c"), remove(gone), create(network("a"), "a"));
        String promise = promise("a commit answers with the documents that it wrote, in order", "DocumentStore.commit");
        assertThat(written)
                .as(promise)
                .extracting(document -> document.id().name())
                .containsExactly("c", "a");
        written.forEach(document -> assertThat(find(document.id())).as(promise).contains(document));
    }

    @Test
    void historyIsNewestFirstWithWhoWhenAndWhy() {
        DocumentId id = network("a");
        Instant at = Instant.parse("1999-12-31T23:59:59.999999Z");
        StoredDocument first = storage()
                .documents()
                .commit(new Commit(List.of(create(id, "1")), "koordinator", at, "Opprettet: «Bø»"))
                .get(0);
        StoredDocument second = storage()
                .documents()
                .commit(new Commit(List.of(change(first, "2")), "fylke", MONDAY, "It's 100 % 🌱"))
                .get(0);
        storage().documents().commit(new Commit(List.of(remove(second)), "system", at, "ryddet"));
        List<HistoryEntry> history = storage().documents().history(id);
        String promise = promise("history tells each state, newest first", "DocumentStore.history");
        assertThat(history).as(promise).hasSize(3);
        assertThat(history).as(promise).extracting(HistoryEntry::removed).containsExactly(true, false, false);
        assertThat(history)
                .as(promise)
                .extracting(HistoryEntry::actor)
                .containsExactly("system", "fylke", "koordinator");
        assertThat(history)
                .as(promise)
                .extracting(HistoryEntry::reason)
                .containsExactly("ryddet", "It's 100 % 🌱", "Opprettet: «Bø»");
        assertThat(history)
                .as(promise("the instant is kept to the microsecond at least", "HistoryEntry.at"))
                .extracting(entry -> entry.at().truncatedTo(ChronoUnit.MICROS))
                .containsExactly(at, MONDAY, at);
        assertThat(history.subList(1, 3))
                .as(promise)
                .extracting(HistoryEntry::revision)
                .containsExactly(second.revision(), first.revision());
    }

    @Test
    void everyEarlierStateCanBeFound() {
        StoredDocument first = put(createWithKeys(network("a"), Map.of("status", Set.of("draft"))));
        StoredDocument second = put(change(first, "second"));
        commit(remove(second));
        Revision removal = revisions(first.id()).get(0);
        assertThat(storage().documents().find(first.id(), first.revision()))
                .as(EVERY_STATE)
                .contains(first);
        assertThat(storage().documents().find(first.id(), second.revision()))
                .as(EVERY_STATE)
                .contains(second);
        assertThat(storage().documents().find(first.id(), removal))
                .as(promise("the revision of a removal has no content", "DocumentStore.find"))
                .isEmpty();
        assertThat(storage().documents().find(first.id(), new Revision("none of yours")))
                .as(promise("a state that the document never had is empty", "DocumentStore.find"))
                .isEmpty();
    }

    @Test
    void whatWasRemovedCanBeMadeAnew() {
        StoredDocument first = put(create(network("a"), "first"));
        commit(remove(first));
        assertThat(find(first.id()))
                .as(promise("a removed document is gone", "DocumentStore.find"))
                .isEmpty();
        StoredDocument anew = put(create(network("a"), "anew"));
        assertThat(find(first.id())).as(EVERY_STATE).contains(anew);
        assertThat(storage().documents().history(first.id()))
                .as(EVERY_STATE)
                .extracting(HistoryEntry::removed)
                .containsExactly(false, true, false);
    }

    @Test
    void noTokenIsGivenTwice() {
        DocumentId id = network("a");
        List<Revision> given = new ArrayList<>();
        for (int life = 0; life < 3; life++) {
            StoredDocument document = put(create(id, "same"));
            given.add(document.revision());
            for (int i = 0; i < 3; i++) {
                document = put(change(document, "same"));
                given.add(document.revision());
            }
            commit(remove(document));
            given.add(revisions(id).get(0));
        }
        assertThat(given).as(NO_TOKEN_TWICE).doesNotHaveDuplicates();
        assertThat(new HashSet<>(revisions(id))).as(NO_TOKEN_TWICE).isEqualTo(new HashSet<>(given));
        StoredDocument anew = put(create(id, "same"));
        for (Revision old : given) {
            assertConflict(
                    id,
                    Optional.of(old),
                    Optional.of(anew.revision()),
                    new DocumentChange.Put(id, Optional.of(old), Map.of(), Content.ofUtf8("stale")));
        }
    }

    @Test
    void ofSeveralCommitsFromOneStateExactlyOneWins() {
        StoredDocument document = put(create(network("contested"), "start"));
        for (int round = 0; round < 15; round++) {
            document = oneWinner(document.id(), Optional.of(document.revision()), "change " + round);
        }
        assertThat(revisions(document.id())).as(ONE_WINS).hasSize(16);
    }

    @Test
    void ofSeveralCreationsExactlyOneWins() {
        for (int round = 0; round < 10; round++) {
            DocumentId id = network("new " + round);
            StoredDocument created = oneWinner(id, Optional.empty(), "first " + round);
            commit(remove(created));
            oneWinner(id, Optional.empty(), "again " + round);
            assertThat(revisions(id)).as(ONE_WINS).hasSize(3);
        }
    }

    private StoredDocument oneWinner(DocumentId id, Optional<Revision> expected, String round) {
        List<Callable<Optional<StoredDocument>>> rivals = new ArrayList<>();
        for (int rival = 0; rival < RIVALS; rival++) {
            Content content = Content.ofUtf8(round + " rival " + rival);
            DocumentChange own = create(new DocumentId("own", round + " rival " + rival), "x");
            DocumentChange contested = new DocumentChange.Put(id, expected, Map.of(), content);
            rivals.add(() -> {
                try {
                    return Optional.of(commit(contested, own).get(0));
                } catch (RevisionConflictException conflict) {
                    return Optional.empty();
                }
            });
        }
        storage();
        List<StoredDocument> winners =
                atTheSameMoment(rivals).stream().flatMap(Optional::stream).toList();
        assertThat(winners).as(ONE_WINS).hasSize(1);
        assertThat(find(id)).as(ONE_WINS).contains(winners.get(0));
        assertThat(storage().documents().search(new DocumentQuery("own", Map.of(), Optional.of(round), RIVALS)))
                .as(ALL_OR_NOTHING)
                .filteredOn(document -> document.id().name().startsWith(round + " "))
                .hasSize(1);
        return winners.get(0);
    }

    @Test
    void commitsOfDifferentDocumentsDoNotDisturbOneAnother() {
        List<Callable<StoredDocument>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DocumentId id = network("own " + i);
            work.add(() -> {
                StoredDocument document = put(create(id, "0"));
                for (int step = 1; step < 8; step++) {
                    document = put(change(document, Integer.toString(step)));
                }
                return document;
            });
        }
        storage();
        List<StoredDocument> last = atTheSameMoment(work);
        String promise = promise("documents are safe for use by several threads", "DocumentStore");
        last.forEach(document -> {
            assertThat(find(document.id())).as(promise).contains(document);
            assertThat(revisions(document.id())).as(promise).hasSize(8);
        });
    }
}
