package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Figure;
import no.livskraft.data.MediaType;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Variable;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.spi.storage.StoredAttachment;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every storage promises, as tests. Extend it in a test of your own, say which provider and where a fresh place is,
 * and every promise of {@link StorageProvider}, {@link Storage}, {@link DocumentStore}, {@link ObservationStore} and
 * {@link AttachmentStore} that a test can see is run against your storage. A failure begins with the broken promise and the type where it is written.
 *
 * <pre>
 * final class ArchiveStorageTest extends StorageContract {
 *
 *     &#64;TempDir
 *     Path folder;
 *
 *     &#64;Override
 *     protected StorageProvider provider() {
 *         return new ArchiveStorageProvider();
 *     }
 *
 *     &#64;Override
 *     protected Settings freshPlace() {
 *         return new Settings(Map.of("folder", folder.toString()));
 *     }
 * }
 * </pre>
 *
 * <p><b>What is not tested here</b>, because it takes another process: that what was acknowledged survives a crash, and
 * that a place in use by another process is refused. Test both yourself.
 *
 * <p><b>What observations give back.</b> Cells that are {@link no.livskraft.data.Status#NOT_AVAILABLE} and have no symbol
 * need not be stored: a storage may give back a smaller grid, or one in another order. The tests compare what the
 * observations say about each municipality and period, as {@link ObservationStore} puts it, and never the grids.
 *
 * <p>Run {@link StorageLaws} too: it holds the storage against a model over random sequences of commits.
 */
public abstract class StorageContract extends RemovalPromises {

    private static final String CLOSED =
            promise("once closed, every method throws a StorageException with code STORAGE-CLOSED", "Storage");
    private static final String SURVIVES = promise("what was acknowledged is still there when reopened", "Storage");

    /** A contract; JUnit makes an instance for each test. */
    protected StorageContract() {}

    @AfterEach
    final void closeWhatWasOpened() {
        closeAll();
    }

    @Test
    void theDescriptorIsTheSameAtEveryCall() {
        place();
        StorageProvider provider = provider();
        PluginDescriptor first = provider.descriptor();
        String promise = promise("the same descriptor at every call", "Plugin.descriptor");
        assertThat(provider.descriptor()).as(promise).isEqualTo(first);
        assertThat(provider().descriptor()).as(promise).isEqualTo(first);
    }

    @Test
    void theDescriptorSuitsTheHost() {
        Set<String> given = place().values().keySet();
        PluginDescriptor descriptor = provider().descriptor();
        assertThat(descriptor.spiLevel())
                .as(promise("the level is one that this host loads", "PluginDescriptor.spiLevel"))
                .isBetween(SpiLevel.OLDEST_SUPPORTED, SpiLevel.CURRENT);
        assertThat(descriptor.title().in(Locale.ENGLISH))
                .as(promise("the title says what it does", "PluginDescriptor.title"))
                .isNotBlank();
        assertThat(descriptor.settings())
                .as(promise("every setting that is taken is declared", "PluginDescriptor.settings"))
                .extracting(PluginDescriptor.Setting::name)
                .containsAll(given);
        descriptor.settings().stream()
                .filter(PluginDescriptor.Setting::required)
                .forEach(setting -> assertThat(given)
                        .as(promise("required is what the plugin cannot work without", "PluginDescriptor.Setting"))
                        .contains(setting.name()));
    }

    @Test
    void makingAProviderTouchesNothing() {
        place();
        provider().descriptor();
        provider().descriptor();
        String promise = promise("constructor and descriptor do no input or output", "Plugin");
        assertThat(open().documents().search(DocumentQuery.all("network")))
                .as(promise)
                .isEmpty();
        assertThat(storage().observations().datasets()).as(promise).isEmpty();
        assertThat(all()).as(promise).isEmpty();
    }

    @Test
    void theStoresAreTheSameAtEveryCall() {
        Storage storage = open();
        String promise =
                promise("the same store at every call", "Storage.documents, Storage.observations, Storage.attachments");
        assertThat(storage.documents()).as(promise).isSameAs(storage.documents());
        assertThat(storage.observations()).as(promise).isSameAs(storage.observations());
        assertThat(storage.attachments()).as(promise).isSameAs(storage.attachments());
    }

    @Test
    void aClosedStorageRefusesEveryMethod() {
        StoredDocument document = put(create(network("a"), "1"));
        Storage storage = storage();
        DocumentStore documents = storage.documents();
        ObservationStore observations = storage.observations();
        AttachmentStore attachments = storage.attachments();
        AttachmentContent content = AttachmentContent.of(bytes(9), PNG);
        storage.close();
        Variable variable = Figures.variable("population");
        ObservationBatch batch =
                Figures.batch(Figures.dataset("people", variable), Figures.SUMMER, Figures.row(variable, Figure.of(1)));
        List<Runnable> methods = List.of(
                () -> documents.find(document.id()),
                () -> documents.find(document.id(), document.revision()),
                () -> documents.search(DocumentQuery.all("network")),
                () -> documents.commit(commitOf(change(document, "2"))),
                () -> documents.history(document.id()),
                () -> observations.save(batch),
                observations::datasets,
                () -> observations.vintages("people"),
                () -> observations.read(new ObservationQuery(Set.of("population"), Instant.MAX)),
                () -> storage.documents().find(document.id()),
                () -> attachments.save(content, MONDAY),
                () -> attachments.find(content.attachment()),
                () -> attachments.read(content.attachment()),
                () -> attachments.savedBefore(MONDAY),
                () -> attachments.remove(new StoredAttachment(content.attachment(), MONDAY)),
                () -> storage.observations().datasets(),
                () -> storage.attachments().savedBefore(MONDAY));
        methods.forEach(method -> assertRefused("STORAGE-CLOSED", CLOSED, method));
    }

    @Test
    void closingTwiceDoesNothing() {
        Storage storage = open();
        storage.close();
        storage.close();
        assertRefused("STORAGE-CLOSED", CLOSED, () -> storage.documents().find(network("a")));
    }

    @Test
    void documentsSurviveBeingClosed() {
        assumeTrue(keepsWhenReopened(), "This storage keeps nothing when it is closed");
        StoredDocument first = put(createWithKeys(network("Bø 🌱"), Map.of("municipality", Set.of("4001"))));
        StoredDocument second = put(change(first, "second"));
        StoredDocument gone = put(create(network("gone"), "x"));
        commit(remove(gone));
        Object history = storage().documents().history(first.id());
        reopen();
        assertThat(find(first.id())).as(SURVIVES).contains(second);
        assertThat(storage().documents().find(first.id(), first.revision()))
                .as(SURVIVES)
                .contains(first);
        assertThat(storage().documents().search(DocumentQuery.by("network", "municipality", "4001")))
                .as(SURVIVES)
                .containsExactly(second);
        assertThat(storage().documents().history(first.id())).as(SURVIVES).isEqualTo(history);
        assertThat(find(gone.id())).as(SURVIVES).isEmpty();
        assertThat(revisions(gone.id())).as(SURVIVES).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void revisionsGoOnAfterBeingClosed() {
        assumeTrue(keepsWhenReopened(), "This storage keeps nothing when it is closed");
        StoredDocument first = put(create(network("a"), "same"));
        commit(remove(first));
        reopen();
        StoredDocument anew = put(create(network("a"), "same"));
        reopen();
        put(new DocumentChange.Put(anew.id(), Optional.of(anew.revision()), Map.of(), Content.ofUtf8("same")));
        assertThat(revisions(anew.id()))
                .as(promise("a token is different for every state that a document has had", "Revision.token"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void observationsSurviveBeingClosed() {
        assumeTrue(keepsWhenReopened(), "This storage keeps nothing when it is closed");
        Variable variable = Figures.variable("population");
        ObservationBatch spring =
                Figures.batch(Figures.dataset("people", variable), Figures.SPRING, Figures.row(variable, Figure.of(1)));
        ObservationBatch autumn = Figures.batch(
                Figures.dataset("people", variable), Figures.AUTUMN, Figures.row(variable, Figure.of(0.1)));
        save(spring);
        save(autumn);
        reopen();
        assertThat(storage().observations().datasets()).as(SURVIVES).containsExactly(spring.dataset());
        assertThat(storage().observations().vintages("people"))
                .as(SURVIVES)
                .containsExactly(autumn.vintage(), spring.vintage());
        assertSame(read(Instant.MAX, "population"), autumn, spring);
        save(spring);
        assertRefused(
                "STORAGE-VARIABLE-TAKEN",
                promise("a variable that another dataset described is refused", "ObservationStore.save"),
                () -> save(Figures.batch(
                        Figures.dataset("thief", variable), Figures.SPRING, Figures.row(variable, Figure.of(1)))));
    }

    @Test
    void attachmentsSurviveBeingClosed() {
        assumeTrue(keepsWhenReopened(), "This storage keeps nothing when it is closed");
        AttachmentContent image = AttachmentContent.of(bytes(3_000_000), PNG);
        AttachmentContent text = AttachmentContent.of(bytes(10), MediaType.of("text/plain"));
        AttachmentContent gone = AttachmentContent.of(bytes(11), PNG);
        for (AttachmentContent each : List.of(image, text, gone)) {
            save(each, MONDAY);
        }
        remove(gone.attachment());
        List<StoredAttachment> before = all();
        reopen();
        assertThat(all()).as(SURVIVES).hasSize(2).isEqualTo(before);
        for (AttachmentContent each : List.of(image, text)) {
            assertThat(Arrays.equals(read(each.attachment()), bytesOf(each)))
                    .as(SURVIVES)
                    .isTrue();
        }
        assertThat(storage().attachments().remove(before.get(0)))
                .as(promise("an attachment is removed as it was listed", "AttachmentStore.remove"))
                .isTrue();
        assertThat(all()).as(SURVIVES).containsExactly(before.get(1));
    }
}
