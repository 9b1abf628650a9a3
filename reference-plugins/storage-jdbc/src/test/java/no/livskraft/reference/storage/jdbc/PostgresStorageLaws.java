package no.livskraft.reference.storage.jdbc;

import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.StorageLaws;

/** The laws on PostgreSQL. */
final class PostgresStorageLaws extends StorageLaws {

    @Override
    protected StorageProvider provider() {
        return new JdbcStorageProvider();
    }

    @Override
    protected Settings freshPlace() {
        return Places.postgresSchema();
    }
}
