package no.livskraft.reference.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;

/** Databases to test with. */
final class Places {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Places() {}

    /** One server for the whole run; its own shutdown hook ends it. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static EmbeddedPostgres postgres() {
        return Server.POSTGRES;
    }

    static Settings h2File(Path file) {
        return new Settings(Map.of("url", "jdbc:h2:file:" + file.toAbsolutePath(), "password", "secret"));
    }

    /** A schema of its own on the one server. */
    static Settings postgresSchema() {
        String schema = "place_" + SCHEMAS.incrementAndGet();
        try (Connection connection = postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = "jdbc:postgresql://localhost:" + postgres().getPort() + "/postgres?currentSchema=" + schema;
        return new Settings(Map.of("url", url, "user", "postgres", "password", "postgres"));
    }

    /** A connection past the storage, as somebody with a database tool would have it. */
    static Connection connect(Settings settings) throws SQLException {
        return DriverManager.getConnection(
                settings.require("url"), settings.find("user").orElse("sa"), settings.require("password"));
    }

    /** Does something past the storage. */
    static int execute(Settings settings, String sql) throws SQLException {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            // H2 keeps the migration table under a quoted lower-case name, PostgreSQL under one that needs no quotes
            boolean quoted = settings.require("url").startsWith("jdbc:h2");
            return statement.executeUpdate(
                    quoted ? sql.replace("livskraft_schema_history", "\"livskraft_schema_history\"") : sql);
        }
    }

    static PluginContext context(Settings settings) {
        return new Context(settings);
    }

    private record Context(Settings settings) implements PluginContext {

        @Override
        public Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public System.Logger logger() {
            return System.getLogger("no.livskraft.test");
        }
    }
}
