package no.livskraft.reference.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.PluginDescriptor.Setting;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StorageProvider;

/**
 * Storage in a relational database: an embedded H2 file for one program, PostgreSQL for many users.
 *
 * <p>Settings: {@code url} ({@code jdbc:h2:file:...} or {@code jdbc:postgresql:...}, without a password), {@code user} and
 * {@code password}. Where the user is left out, H2's is {@code sa}. The provider creates its tables, whose names all begin
 * with {@code livskraft_}, and brings them to its version; a database that a newer version wrote is refused unchanged.
 *
 * <p>An H2 database is set to write before it acknowledges ({@code WRITE_DELAY 0}), which H2 does not do by itself, and an
 * H2 file that was cut short is refused, which H2 would open as it was at some earlier time. The tables live in the connection's own schema. Their bytes are described in the comments of the migration scripts.
 *
 * <p>A host that has connections of its own gives its {@link DataSource} instead of the settings. Safe for use by several
 * threads.
 */
public final class JdbcStorageProvider implements StorageProvider {

    private static final PluginDescriptor WITHOUT_SETTINGS = PluginDescriptor.of(
            "livskraft.storage-jdbc",
            "0.1.0",
            SpiLevel.CURRENT,
            LocalizedText.of(
                    "Lager i en database: H2 eller PostgreSQL",
                    "Lager i ein database: H2 eller PostgreSQL",
                    "Storage in a database: H2 or PostgreSQL"));

    private static final PluginDescriptor WITH_SETTINGS = WITHOUT_SETTINGS.withSettings(
            new Setting(
                    "url",
                    LocalizedText.of(
                            "Adressen til databasen, som jdbc:h2:file:/data/livskraft eller"
                                    + " jdbc:postgresql://server/livskraft",
                            "Adressa til databasen, som jdbc:h2:file:/data/livskraft eller"
                                    + " jdbc:postgresql://server/livskraft",
                            "The database's address, such as jdbc:h2:file:/data/livskraft or"
                                    + " jdbc:postgresql://server/livskraft"),
                    true),
            new Setting(
                    "user",
                    LocalizedText.of("Brukernavn i databasen", "Brukarnamn i databasen", "User name in the database"),
                    false),
            new Setting("password", LocalizedText.of("Passord", "Passord", "Password"), false));

    private final Optional<DataSource> host;

    /** A provider that opens the database that its settings name, with connections of its own. */
    public JdbcStorageProvider() {
        this.host = Optional.empty();
    }

    /**
     * A provider that works on a host's connections and takes no settings.
     *
     * @param source the host's connections to an H2 or PostgreSQL database, at least three at a time; their transactions
     *     are the storage's own, and closing the storage leaves them open. The user may create tables, and in H2 also set
     *     {@code WRITE_DELAY} unless it is 0 already
     */
    public JdbcStorageProvider(DataSource source) {
        this.host = Optional.of(Objects.requireNonNull(source, "source"));
    }

    @Override
    public PluginDescriptor descriptor() {
        return host.isPresent() ? WITHOUT_SETTINGS : WITH_SETTINGS;
    }

    /**
     * Opens the database.
     *
     * @param context settings and log
     * @return the open storage
     * @throws StorageException with code {@code STORAGE-URL} if the address is of another kind or contains a password,
     *     {@code STORAGE-UNREACHABLE} if the database does not answer, {@code STORAGE-ACCESS} if it refuses the user,
     *     {@code STORAGE-IN-USE} if another program has the file open, {@code STORAGE-DAMAGED} if the file is no whole
     *     database, {@code STORAGE-NEWER} if a newer version wrote it, {@code STORAGE-DRIVER-MISSING} if the driver's jar
     *     is not there, {@code STORAGE-SCHEMA} if the tables cannot be brought to this version, {@code STORAGE-FAILED} for
     *     whatever else the database reports
     */
    @Override
    public Storage open(PluginContext context) {
        return host.isPresent() ? openHosts(host.get()) : openOwn(Place.of(context.settings()));
    }

    private static Storage openHosts(DataSource source) {
        String place = "DataSource";
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String url = String.valueOf(about.getURL());
            place = Place.withoutSecrets(url);
            String known = place;
            Place.Kind kind = Place.Kind.ofUrl(url).orElseThrow(() -> Place.unknown(known));
            if (kind == Place.Kind.H2) {
                H2File.makeDurable(connection, place);
            }
            Schema.migrate(source, kind, place);
            return new JdbcStorage(new Database(place, kind, Connections.ofHost(source)));
        } catch (SQLException e) {
            throw Failures.of(place, e);
        }
    }

    private static Storage openOwn(Place place) {
        H2File.requireWhole(place);
        DataSource source = DriverSource.of(place);
        Connection held = null;
        boolean opened = false;
        try {
            held = source.getConnection();
            if (place.kind() == Place.Kind.H2) {
                H2File.makeDurable(held, place.toString());
            }
            Schema.migrate(source, place.kind(), place.toString());
            Storage storage =
                    new JdbcStorage(new Database(place.toString(), place.kind(), Connections.pooled(source, held)));
            opened = true;
            return storage;
        } catch (SQLException e) {
            throw Failures.of(place.toString(), e);
        } finally {
            if (!opened && held != null) {
                closeQuietly(held);
            }
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(JdbcStorageProvider.class.getName())
                    .log(System.Logger.Level.DEBUG, "Closing after a failure failed", e);
        }
    }
}
