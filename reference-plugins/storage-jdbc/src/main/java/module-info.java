/**
 * Storage in an embedded H2 file by default, in PostgreSQL for many users.
 */
module no.livskraft.reference.storage.jdbc {
    requires transitive no.livskraft.spi;
    requires transitive java.sql;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires static org.jspecify;

    exports no.livskraft.reference.storage.jdbc;
    exports no.livskraft.reference.storage.jdbc.internal to
            flyway.core;

    provides no.livskraft.spi.storage.StorageProvider with
            no.livskraft.reference.storage.jdbc.JdbcStorageProvider;
}
