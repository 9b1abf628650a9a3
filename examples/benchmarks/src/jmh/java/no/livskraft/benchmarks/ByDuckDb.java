package no.livskraft.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The workload in DuckDB: one wide table in memory, one prepared SELECT, every value fetched. One thread. */
final class ByDuckDb implements Subject {

    private final Connection connection;
    private final PreparedStatement select;
    private final double[][] values;

    ByDuckDb(Workload workload) throws SQLException {
        connection = open(workload);
        List<Recipe> recipes = workload.recipes();
        select = connection.prepareStatement(SqlTable.select(recipes));
        values = new double[recipes.size()][workload.grid().size()];
    }

    /** A database that holds the workload's figures. */
    static Connection open(Workload workload) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(SqlTable.create("DOUBLE"));
        }
        load(workload, connection);
        return connection;
    }

    private static void load(Workload workload, Connection connection) throws SQLException {
        int periods = workload.periods().size();
        List<Column> columns = IntStream.range(0, Workload.VARIABLES)
                .mapToObj(workload::column)
                .toList();
        try (DuckDBAppender appender = connection
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, SqlTable.NAME)) {
            for (int cell = 0; cell < workload.grid().size(); cell++) {
                appender.beginRow();
                appender.append(cell);
                appender.append(cell / periods);
                appender.append(cell % periods);
                for (Column column : columns) {
                    if (CellState.isPresent(column.state(cell))) {
                        appender.append(column.number(cell));
                    } else {
                        appender.appendNull();
                    }
                }
                appender.endRow();
            }
        }
    }

    @Override
    public double[][] compute() throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            SqlTable.fetch(rows, values);
        }
        return values;
    }

    @Override
    public double[][] numbers() throws SQLException {
        return compute();
    }

    @Override
    public void close() throws SQLException {
        select.close();
        connection.close();
    }
}
