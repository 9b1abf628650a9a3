package no.livskraft.reference.storage.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * Connections straight from a driver. The JDK's own list of drivers is not asked: it does not show a plugin's drivers when
 * the plugin was loaded from a folder of its own.
 */
final class DriverSource implements DataSource {

    private final Driver driver;
    private final Place place;
    private volatile int loginTimeout;

    private DriverSource(Driver driver, Place place) {
        this.driver = driver;
        this.place = place;
    }

    static DriverSource of(Place place) {
        String name = place.kind().driver;
        try {
            ClassLoader loader = DriverSource.class.getClassLoader();
            Object driver =
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
            return new DriverSource((Driver) driver, place);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new StorageException(
                    new Problem(
                            "STORAGE-DRIVER-MISSING",
                            place.toString(),
                            LocalizedText.of(
                                    "Databasens driver " + name
                                            + " mangler; legg jar-filen ved siden av programtillegget",
                                    "Driveren " + name
                                            + " til databasen manglar; legg jar-fila ved sida av programtillegget",
                                    "The database's driver " + name + " is missing; put its jar beside the plugin")),
                    e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(place.credentials());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        return connect(credentials);
    }

    private Connection connect(Properties credentials) throws SQLException {
        Connection connection = driver.connect(place.url(), credentials);
        if (connection == null) {
            throw new SQLException("The driver does not know the address " + place, "08001");
        }
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("No log writer");
    }

    /** Kept for the pool, which waits as long for its own threads; how long a driver waits stands in the address. */
    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
