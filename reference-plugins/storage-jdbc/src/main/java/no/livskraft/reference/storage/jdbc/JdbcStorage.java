package no.livskraft.reference.storage.jdbc;

import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.spi.storage.Storage;

/** An open database. */
final class JdbcStorage implements Storage {

    private final Database database;
    private final DocumentStore documents;
    private final ObservationStore observations;

    JdbcStorage(Database database) {
        this.database = database;
        this.documents = new JdbcDocuments(database);
        this.observations = new JdbcObservations(database);
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
    public void close() {
        database.close();
    }
}
