package no.livskraft.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The figures of groups in DuckDB: three prepared SELECTs over one table, every figure fetched. One thread. */
final class GroupsByDuckDb implements Subject {

    private final Connection connection;
    private final PreparedStatement valuesAndChanges;
    private final PreparedStatement places;
    private final PreparedStatement meansAndMedians;
    private final GroupFigures figures;

    GroupsByDuckDb(Workload workload) throws SQLException {
        connection = ByDuckDb.open(workload);
        List<Recipe> recipes = workload.recipes();
        valuesAndChanges = connection.prepareStatement(GroupsSql.valuesAndChanges(recipes));
        places = connection.prepareStatement(GroupsSql.placesByRow(recipes));
        meansAndMedians = connection.prepareStatement(GroupsSql.meansAndMediansByRow(recipes));
        figures = GroupFigures.of(workload);
        // what has no value has no row
        for (double[][] columns : List.of(figures.ranks(), figures.means(), figures.medians())) {
            Arrays.stream(columns).forEach(column -> Arrays.fill(column, Double.NaN));
        }
    }

    @Override
    public GroupFigures compute() throws SQLException {
        try (ResultSet rows = valuesAndChanges.executeQuery()) {
            double[][] into = Arrays.copyOf(figures.values(), 2 * figures.values().length);
            System.arraycopy(figures.changes(), 0, into, figures.values().length, figures.changes().length);
            SqlTable.fetch(rows, into);
        }
        try (ResultSet rows = places.executeQuery()) {
            while (rows.next()) {
                figures.ranks()[rows.getInt(1)][rows.getInt(2)] = rows.getDouble(3);
            }
        }
        try (ResultSet rows = meansAndMedians.executeQuery()) {
            while (rows.next()) {
                int indicator = rows.getInt(1);
                int period = rows.getInt(2);
                double mean = rows.getDouble(3);
                figures.means()[indicator][period] = rows.wasNull() ? Double.NaN : mean;
                figures.medians()[indicator][period] = rows.getDouble(4);
            }
        }
        return figures;
    }

    @Override
    public double[][] numbers() throws SQLException {
        return compute().columns();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
