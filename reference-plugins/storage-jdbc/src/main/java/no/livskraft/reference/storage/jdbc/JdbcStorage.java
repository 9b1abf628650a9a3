package no.livskraft.reference.storage.jdbc;

import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.spi.storage.Storage;

/** An open database. */
final class JdbcStorage implements Storage {

    private final Database database;
    private final DocumentStore documents;
    private final ObservationStore observations;
    private final AttachmentStore attachments;

    JdbcStorage(Database database) {
        this.database = database;
        this.documents = new JdbcDocuments(database);
        this.observations = new JdbcObservations(database);
        this.attachments = new JdbcAttachments(database);
    }

    @Override
    public DocumentStore documents() {
        database.requireOpen();
        return documents;
    }

    @Override
    public ObservationStore observations() {
        database.requireOpen();
        return observations;
    }

    @Override
    public AttachmentStore attachments() {
        database.requireOpen();
        return attachments;
    }

    @Override
    public void close() {
        database.close();
    }
}
