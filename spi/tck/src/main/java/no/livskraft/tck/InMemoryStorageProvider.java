package no.livskraft.tck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.livskraft.data.Attachment;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Problem;
import no.livskraft.data.Vintage;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.spi.storage.StoredAttachment;
import no.livskraft.spi.storage.StoredDocument;

/**
 * A storage for tests: it keeps every promise of {@link StorageContract} but one, since nothing survives the program. Not
 * found by {@link java.util.ServiceLoader}; a test makes an instance and hands it to the host. Safe for use by several
 * threads.
 *
 * <p>An instance keeps its places as long as it lives, so a test can close a storage, open the same place again and find
 * everything. The setting {@code place} tells places apart; without it there is one.
 */
public final class InMemoryStorageProvider implements StorageProvider {

    private static final PluginDescriptor DESCRIPTOR = PluginDescriptor.of(
                    "livskraft.storage-memory",
                    "1",
                    SpiLevel.CURRENT,
                    LocalizedText.of(
                            "Lager i minnet, for tester", "Lager i minnet, for testar", "Storage in memory, for tests"))
            .withSettings(new PluginDescriptor.Setting(
                    "place", LocalizedText.of("Navnet på stedet", "Namnet på staden", "The name of the place"), false));

    private record Place(MemoryDocuments documents, MemoryObservations observations, MemoryAttachments attachments) {

        static Place empty() {
            return new Place(new MemoryDocuments(), new MemoryObservations(), new MemoryAttachments());
        }
    }

    private final Map<String, Place> places = new ConcurrentHashMap<>();

    /** A provider whose places are all empty. */
    public InMemoryStorageProvider() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Storage open(PluginContext context) {
        String name = context.settings().find("place").orElse("memory");
        Place place = places.computeIfAbsent(name, any -> Place.empty());
        return new Open(name, place);
    }

    /** An open place; knows whether it was closed. */
    private static final class Open implements Storage, DocumentStore, ObservationStore, AttachmentStore {

        private final String name;
        private final Place place;
        private final AtomicBoolean closed = new AtomicBoolean();

        Open(String name, Place place) {
            this.name = name;
            this.place = place;
        }

        private Place place() {
            if (closed.get()) {
                throw new StorageException(new Problem(
                        "STORAGE-CLOSED",
                        name,
                        LocalizedText.of(
                                "Lageret er lukket; åpne det på nytt",
                                "Lageret er lukka; opne det på nytt",
                                "The storage is closed; open it again")));
            }
            return place;
        }

        @Override
        public DocumentStore documents() {
            place();
            return this;
        }

        @Override
        public ObservationStore observations() {
            place();
            return this;
        }

        @Override
        public AttachmentStore attachments() {
            place();
            return this;
        }

        @Override
        public void close() {
            closed.set(true);
        }

        @Override
        public Optional<StoredDocument> find(DocumentId id) {
            return place().documents().find(id);
        }

        @Override
        public Optional<StoredDocument> find(DocumentId id, Revision revision) {
            return place().documents().find(id, revision);
        }

        @Override
        public List<StoredDocument> search(DocumentQuery query) {
            return place().documents().search(query);
        }

        @Override
        public List<StoredDocument> commit(Commit commit) {
            return place().documents().commit(commit);
        }

        @Override
        public List<HistoryEntry> history(DocumentId id) {
            return place().documents().history(id);
        }

        @Override
        public Optional<List<DocumentId>> removed(String kind) {
            return Optional.of(place().documents().removed(kind));
        }

        @Override
        public void save(ObservationBatch batch) {
            place().observations().save(batch);
        }

        @Override
        public List<Dataset> datasets() {
            return place().observations().datasets();
        }

        @Override
        public List<Vintage> vintages(String datasetId) {
            return place().observations().vintages(datasetId);
        }

        @Override
        public List<ObservationBatch> read(ObservationQuery query) {
            return place().observations().read(query);
        }

        @Override
        public void save(AttachmentContent content, Instant at) {
            place().attachments().save(content, at);
        }

        @Override
        public Optional<StoredAttachment> find(Attachment attachment) {
            return place().attachments().find(attachment);
        }

        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return place().attachments().read(attachment);
        }

        @Override
        public List<StoredAttachment> savedBefore(Instant moment) {
            return place().attachments().savedBefore(moment);
        }

        @Override
        public boolean remove(StoredAttachment attachment) {
            return place().attachments().remove(attachment);
        }
    }
}
