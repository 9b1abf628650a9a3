package no.livskraft.tck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Attachment;
import no.livskraft.data.Dataset;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Vintage;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
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
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.spi.storage.StoredAttachment;
import no.livskraft.spi.storage.StoredDocument;

/** A storage that is right but for the one method that a fault overrides. */
abstract class WrongStorage implements StorageProvider, Storage, DocumentStore, ObservationStore, AttachmentStore {

    final InMemoryStorageProvider right = new InMemoryStorageProvider();
    Storage storage;

    @Override
    public PluginDescriptor descriptor() {
        return right.descriptor();
    }

    @Override
    public Storage open(PluginContext context) {
        storage = right.open(context);
        return this;
    }

    @Override
    public DocumentStore documents() {
        storage.documents();
        return this;
    }

    @Override
    public ObservationStore observations() {
        storage.observations();
        return this;
    }

    @Override
    public AttachmentStore attachments() {
        storage.attachments();
        return this;
    }

    @Override
    public void close() {
        storage.close();
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id) {
        return storage.documents().find(id);
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id, Revision revision) {
        return storage.documents().find(id, revision);
    }

    @Override
    public List<StoredDocument> search(DocumentQuery query) {
        return storage.documents().search(query);
    }

    @Override
    public Optional<List<DocumentId>> removed(String kind) {
        return storage.documents().removed(kind);
    }

    @Override
    public List<StoredDocument> commit(Commit commit) {
        return storage.documents().commit(commit);
    }

    @Override
    public List<HistoryEntry> history(DocumentId id) {
        return storage.documents().history(id);
    }

    @Override
    public void save(ObservationBatch batch) {
        storage.observations().save(batch);
    }

    @Override
    public List<Dataset> datasets() {
        return storage.observations().datasets();
    }

    @Override
    public List<Vintage> vintages(String datasetId) {
        return storage.observations().vintages(datasetId);
    }

    @Override
    public List<ObservationBatch> read(ObservationQuery query) {
        return storage.observations().read(query);
    }

    @Override
    public void save(AttachmentContent content, Instant at) {
        storage.attachments().save(content, at);
    }

    @Override
    public Optional<StoredAttachment> find(Attachment attachment) {
        return storage.attachments().find(attachment);
    }

    @Override
    public Optional<AttachmentContent> read(Attachment attachment) {
        return storage.attachments().read(attachment);
    }

    @Override
    public List<StoredAttachment> savedBefore(Instant moment) {
        return storage.attachments().savedBefore(moment);
    }

    @Override
    public boolean remove(StoredAttachment attachment) {
        return storage.attachments().remove(attachment);
    }
}
