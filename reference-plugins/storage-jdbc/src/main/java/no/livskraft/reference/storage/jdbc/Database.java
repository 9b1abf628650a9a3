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
    private final Connections connections;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    Database(String place, Connections connections) {
        this.place = place;
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

    /** Does the work in one transaction, again if others were in the way, and undoes it if it throws. */
    <T> T transact(Work<T> work) {
        use.readLock().lock();
        try {
            requireOpen();
            for (int attempt = 1; ; attempt++) {
                try {
                    return attempt(work);
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

    private <T> T attempt(Work<T> work) throws SQLException {
        try (Connection connection = connections.get()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T answer = work.on(connection);
                connection.commit();
                done = true;
                return answer;
            } finally {
                if (!done) {
                    undo(connection);
                }
                connection.setAutoCommit(before);
            }
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
