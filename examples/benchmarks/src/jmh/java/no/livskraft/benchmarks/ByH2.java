package no.livskraft.benchmarks;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;

/** The workload in H2: one wide table in memory, one prepared SELECT, every value fetched, no cache of results. */
final class ByH2 implements Subject {

    private final Connection connection;
    private final PreparedStatement select;
    private final double[][] values;

    ByH2(Workload workload) throws SQLException {
        connection = open(workload);
        select = connection.prepareStatement(SqlTable.select(workload.recipes()));
        values = new double[workload.recipes().size()][workload.grid().size()];
    }

    /** A database that holds the workload's figures. */
    static Connection open(Workload workload) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            // or a repeated SELECT would answer from memory without computing anything
            statement.execute("SET OPTIMIZE_REUSE_RESULTS FALSE");
            statement.execute(SqlTable.create("DOUBLE PRECISION"));
        }
        load(workload, connection);
        return connection;
    }

    private static void load(Workload workload, Connection connection) throws SQLException {
        int periods = workload.periods().size();
        String places =
                Collections.nCopies(Workload.VARIABLES + 3, "?").stream().collect(joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + SqlTable.NAME + " VALUES (" + places + ")")) {
            for (int cell = 0; cell < workload.grid().size(); cell++) {
                insert.setInt(1, cell);
                insert.setInt(2, cell / periods);
                insert.setInt(3, cell % periods);
                for (int variable = 0; variable < Workload.VARIABLES; variable++) {
                    Column column = workload.column(variable);
                    if (CellState.isPresent(column.state(cell))) {
                        insert.setDouble(variable + 4, column.number(cell));
                    } else {
                        insert.setNull(variable + 4, Types.DOUBLE);
                    }
                }
                insert.addBatch();
            }
            insert.executeBatch();
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
