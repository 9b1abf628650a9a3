package no.livskraft.benchmarks;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** One row for a municipality {@code m} and a period {@code t}, one column for a variable. */
final class SqlTable {

    static final String NAME = "figures";

    private SqlTable() {}

    static String create(String numberType) {
        return IntStream.range(0, Workload.VARIABLES)
                .mapToObj(variable -> Workload.name(variable) + " " + numberType)
                .collect(joining(
                        ", ", "CREATE TABLE " + NAME + " (cell INTEGER PRIMARY KEY, m INTEGER, t INTEGER, ", ")"));
    }

    static String select(List<Recipe> recipes) {
        return recipes.stream()
                .map(recipe -> recipe.sql() + " AS " + recipe.id())
                .collect(joining(", ", "SELECT cell, ", " FROM " + NAME));
    }

    /** Fetches a row for each cell or period: its number first, then a value or NULL for each column. */
    static void fetch(ResultSet rows, double[][] into) throws SQLException {
        while (rows.next()) {
            int cell = rows.getInt(1);
            for (int column = 0; column < into.length; column++) {
                double value = rows.getDouble(column + 2);
                into[column][cell] = rows.wasNull() ? Double.NaN : value;
            }
        }
    }
}
