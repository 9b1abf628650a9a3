package no.livskraft.reference.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Runs work in transactions, and no more once it is closed. Closing waits for the work that is under way.
 */
final class Database implements AutoCloseable {

    private static final int ATTEMPTS = 50;

    private final String place;
    private final Place.Kind kind;
    private final Connections connections;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    Database(String place, Place.Kind kind, Connections connections) {
        this.place = place;
        this.kind = kind;
        this.connections = connections;
    }

    /** What is done with a connection inside one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    void requireOpen() {
        use.readLock().lock();
        try {
            if (closed) {
                throw Failures.closed(place);
            }
        } finally {
            use.readLock().unlock();
        }
    }

    /** Reads in one transaction. */
    <T> T read(Work<T> work) {
        return transact(work, false);
    }

    /** Writes in one transaction, and returns when it would survive a crash. Undoes everything if the work throws. */
    <T> T write(Work<T> work) {
        return transact(work, kind == Place.Kind.H2);
    }

    /** Does the work again if others were in the way. */
    private <T> T transact(Work<T> work, boolean makeDurable) {
        use.readLock().lock();
        try {
            requireOpen();
            for (int attempt = 1; ; attempt++) {
                try {
                    return attempt(work, makeDurable);
                } catch (SQLException e) {
                    if (attempt == ATTEMPTS || !Failures.isPassing(e)) {
                        throw Failures.of(place, e);
                    }
                }
            }
        } finally {
            use.readLock().unlock();
        }
    }

    private <T> T attempt(Work<T> work, boolean makeDurable) throws SQLException {
        try (Connection connection = connections.get()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T answer = work.on(connection);
                connection.commit();
                done = true;
                if (makeDurable) {
                    makeDurable(connection);
                }
                return answer;
            } finally {
                if (!done) {
                    undo(connection);
                }
                connection.setAutoCommit(before);
            }
        }
    }

    /** What is committed must not be done again, so nothing that goes wrong here counts as passing. */
    private void makeDurable(Connection connection) {
        try {
            H2File.makeDurable(connection, place);
            connection.commit();
        } catch (SQLException e) {
            throw Failures.of(place, e);
        }
    }

    /** A connection that cannot undo is broken, and what broke it is on its way already. */
    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "Rolling back failed", e);
        }
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                connections.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
