package no.livskraft.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The figures of groups in H2: three prepared SELECTs over one table, every figure fetched, no cache of results. */
final class GroupsByH2 implements Subject {

    private final Connection connection;
    private final PreparedStatement valuesAndChanges;
    private final PreparedStatement places;
    private final PreparedStatement meansAndMedians;
    private final GroupFigures figures;

    GroupsByH2(Workload workload) throws SQLException {
        connection = ByH2.open(workload);
        List<Recipe> recipes = workload.recipes();
        valuesAndChanges = connection.prepareStatement(GroupsSql.valuesAndChanges(recipes));
        places = connection.prepareStatement(GroupsSql.places(recipes));
        meansAndMedians = connection.prepareStatement(GroupsSql.meansAndMedians(recipes));
        figures = GroupFigures.of(workload);
    }

    @Override
    public GroupFigures compute() throws SQLException {
        fetch(valuesAndChanges, figures.values(), figures.changes());
        fetch(places, figures.ranks());
        fetch(meansAndMedians, figures.means(), figures.medians());
        return figures;
    }

    private static void fetch(PreparedStatement select, double[][]... into) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            SqlTable.fetch(rows, Arrays.stream(into).flatMap(Arrays::stream).toArray(double[][]::new));
        }
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
