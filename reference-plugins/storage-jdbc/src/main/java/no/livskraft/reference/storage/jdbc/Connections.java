package no.livskraft.reference.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from. */
interface Connections extends AutoCloseable {

    Connection get() throws SQLException;

    @Override
    void close();

    /** The host's connections, which stay open when the storage is closed. */
    static Connections ofHost(DataSource source) {
        return new Connections() {
            @Override
            public Connection get() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void close() {
                // the host opened them
            }
        };
    }

    /**
     * A pool of our own. An embedded database lives as long as somebody is connected to it, so the first connection is held
     * until the end and no other program gets the file in between.
     *
     * <p>The pool itself is used and not the data source in front of it, which tells the log of every start and stop.
     */
    static Connections pooled(DataSource source, Connection held) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("livskraft-storage-jdbc");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(-1);
        config.validate();
        HikariPool pool = new HikariPool(config);
        return new Connections() {
            @Override
            public Connection get() throws SQLException {
                return pool.getConnection();
            }

            @Override
            public void close() {
                try (held) {
                    pool.shutdown();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (SQLException e) {
                    System.getLogger(Connections.class.getName())
                            .log(System.Logger.Level.DEBUG, "Closing the last connection failed", e);
                }
            }
        };
    }
}
