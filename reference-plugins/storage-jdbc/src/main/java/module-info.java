/** Storage in a relational database: an embedded H2 file by default, PostgreSQL for many users. */
module no.livskraft.reference.storage.jdbc {
    requires no.livskraft.spi;
    requires com.h2database;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires java.sql;
    requires static org.jspecify;
}
