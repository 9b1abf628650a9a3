package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.spi.storage.StoredDocument;
import org.jspecify.annotations.Nullable;

/** What the contracts of a storage have in common: a fresh place, a storage open there, and words for commits. */
abstract class StorageFixture {

    static final Instant MONDAY = Instant.parse("2026-11-23T09:15:30.123456Z");

    private final List<Storage> opened = new ArrayList<>();
    private @Nullable Settings place;
    private @Nullable Storage storage;

    /**
     * The provider under test. Called several times for one place, and always after {@link #freshPlace()}.
     *
     * @return a provider, a new one or the same as before
     */
    protected abstract StorageProvider provider();

    /**
     * Makes a place where nothing was stored before, and which is not shared with any other test. Called once for each
     * test, before the provider is asked for.
     *
     * @return the provider's settings for that place
     */
    protected abstract Settings freshPlace();

    /**
     * Whether a storage that was closed and opened again still has what was stored.
     *
     * @return true, which is what every storage but a test double answers
     */
    protected boolean keepsWhenReopened() {
        return true;
    }

    final Settings place() {
        Settings known = place;
        if (known == null) {
            known = freshPlace();
            place = known;
        }
        return known;
    }

    final Storage open() {
        Settings settings = place();
        Storage open = provider().open(new StorageTestContext(settings));
        opened.add(open);
        storage = open;
        return open;
    }

    final Storage storage() {
        Storage known = storage;
        return known == null ? open() : known;
    }

    final Storage reopen() {
        storage().close();
        return open();
    }

    final void closeAll() {
        opened.forEach(Storage::close);
        opened.clear();
        storage = null;
        place = null;
    }

    /** The first words of every failure: which promise, and where it is written. */
    static String promise(String what, String where) {
        return "Broken promise: " + what + " (written in " + where + ")";
    }

    static DocumentId network(String name) {
        return new DocumentId("network", name);
    }

    static DocumentChange.Put create(DocumentId id, String text) {
        return new DocumentChange.Put(id, Optional.empty(), Map.of(), Content.ofUtf8(text));
    }

    static DocumentChange.Put change(StoredDocument document, String text) {
        return new DocumentChange.Put(
                document.id(), Optional.of(document.revision()), document.keys(), Content.ofUtf8(text));
    }

    static DocumentChange.Remove remove(StoredDocument document) {
        return new DocumentChange.Remove(document.id(), Optional.of(document.revision()));
    }

    static DocumentChange.Put createWithKeys(DocumentId id, Map<String, Set<String>> keys) {
        return new DocumentChange.Put(id, Optional.empty(), keys, Content.ofUtf8("{}"));
    }

    static Commit commitOf(DocumentChange... changes) {
        return new Commit(List.of(changes), "coordinator", MONDAY, "test");
    }

    final List<StoredDocument> commit(DocumentChange... changes) {
        return storage().documents().commit(commitOf(changes));
    }

    final StoredDocument put(DocumentChange.Put change) {
        List<StoredDocument> written = commit(change);
        assertThat(written)
                .as(promise("a commit answers with the documents that it wrote", "DocumentStore.commit"))
                .hasSize(1);
        return written.get(0);
    }

    final Optional<StoredDocument> find(DocumentId id) {
        return storage().documents().find(id);
    }

    final List<Revision> revisions(DocumentId id) {
        return storage().documents().history(id).stream()
                .map(HistoryEntry::revision)
                .toList();
    }

    static void assertRefused(String code, String promise, Runnable work) {
        Throwable thrown = catchThrowable(work::run);
        assertThat(thrown).as(promise).isInstanceOf(StorageException.class);
        StorageException refused = catchThrowableOfType(StorageException.class, () -> {
            throw thrown;
        });
        assertThat(refused.problems().get(0).code()).as(promise).isEqualTo(code);
    }

    /** Runs work on several threads at the same moment and gives back what each of them answered or threw. */
    static <T> List<T> atTheSameMoment(List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CyclicBarrier start = new CyclicBarrier(work.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> each : work) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError(
                    promise(
                            "stores are safe for use by several threads",
                            "DocumentStore, ObservationStore, AttachmentStore"),
                    e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
