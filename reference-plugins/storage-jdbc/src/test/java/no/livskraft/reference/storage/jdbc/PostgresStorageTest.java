package no.livskraft.reference.storage.jdbc;

import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.StorageContract;

/** The contract on PostgreSQL with connections of our own. */
final class PostgresStorageTest extends StorageContract {

    @Override
    protected StorageProvider provider() {
        return new JdbcStorageProvider();
    }

    @Override
    protected Settings freshPlace() {
        return Places.postgresSchema();
    }
}
