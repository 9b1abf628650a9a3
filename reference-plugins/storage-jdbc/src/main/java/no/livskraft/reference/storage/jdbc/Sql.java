package no.livskraft.reference.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with parameters, in one line each. */
final class Sql {

    private Sql() {}

    /** Makes a value of a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(row.read(rows));
            }
            return answer;
        }
    }

    static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Inserts a row that others may be inserting at the same moment. If they were first, the work is to be done again, and
     * will then see what they wrote.
     */
    static void insertOrRetry(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try {
            update(connection, sql, parameters);
        } catch (SQLException e) {
            throw Failures.isDuplicate(e) ? retry(e) : e;
        }
    }

    /** Says that others were first and the work is to be done again. */
    static SQLException retry(@Nullable SQLException cause) {
        return new SQLException("Others changed the same row at the same moment", "40001", cause);
    }

    static long insertForKey(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            set(statement, parameters);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                if (!keys.next()) {
                    throw new SQLException("The database gave no key");
                }
                return keys.getLong(1);
            }
        }
    }

    /** As {@link #insertForKey}, for a row that others may be inserting at the same moment. */
    static long insertForKeyOrRetry(Connection connection, String sql, Object... parameters) throws SQLException {
        try {
            return insertForKey(connection, sql, parameters);
        } catch (SQLException e) {
            throw Failures.isDuplicate(e) ? retry(e) : e;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        boolean ready = false;
        try {
            set(statement, parameters);
            ready = true;
            return statement;
        } finally {
            if (!ready) {
                statement.close();
            }
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            if (parameter instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, parameter);
            }
        }
    }
}
