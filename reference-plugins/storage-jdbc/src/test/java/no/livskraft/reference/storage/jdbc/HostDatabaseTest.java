package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StoredDocument;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host's own database: its tables, its connections, its settings. */
final class HostDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void aHostsOwnTablesAndConnectionsAreLeftAlone() throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("host"), "sa", "secret");
        try (Connection kept = pool.getConnection();
                Statement statement = kept.createStatement()) {
            statement.execute("CREATE TABLE archive (title VARCHAR)");
            statement.execute("INSERT INTO archive VALUES ('theirs')");
            JdbcStorageProvider provider = new JdbcStorageProvider(pool);
            try (Storage storage = provider.open(Places.context(Settings.NONE))) {
                Commits.create(storage, "ours", Content.ofUtf8("ours"));
            }
            assertThat(text(statement, "SELECT title FROM archive")).isEqualTo("theirs");
            try (Storage storage = provider.open(Places.context(Settings.NONE))) {
                assertThat(storage.documents().find(new DocumentId("network", "ours")))
                        .map(StoredDocument::content)
                        .contains(Content.ofUtf8("ours"));
            }
            try (Connection another = pool.getConnection()) {
                assertThat(another.getAutoCommit())
                        .as("a connection is given back as it came")
                        .isTrue();
            }
        } finally {
            pool.dispose();
        }
    }

    @Test
    void h2IsSetToWriteBeforeItAcknowledges() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("late") + ";WRITE_DELAY=500";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "secret");
        try (Connection kept = pool.getConnection();
                Statement statement = kept.createStatement();
                Storage storage = new JdbcStorageProvider(pool).open(Places.context(Settings.NONE))) {
            Commits.create(storage, "ours", Content.ofUtf8("ours"));
            assertThat(text(
                            statement,
                            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'"))
                    .isEqualTo("0");
        } finally {
            pool.dispose();
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
