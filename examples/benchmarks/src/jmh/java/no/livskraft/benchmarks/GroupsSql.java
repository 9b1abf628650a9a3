package no.livskraft.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** What the databases are asked for the figures of groups. Of several ways to ask, the fastest that was found in each. */
final class GroupsSql {

    private static final String NETWORK = "m >= " + GroupFigures.NETWORK_FROM + " AND m < " + GroupFigures.NETWORK_TO;

    private GroupsSql() {}

    private static String values(List<Recipe> recipes) {
        return "WITH w AS (SELECT cell, m, t, " + each(recipes, recipe -> recipe.sql() + " AS " + recipe.id())
                + " FROM " + SqlTable.NAME + ")";
    }

    private static String each(List<Recipe> recipes, Function<Recipe, String> sql) {
        return recipes.stream().map(sql).collect(joining(", "));
    }

    /** A row for each cell: its number, all values, all changes. A join takes half of the time of {@code lag}. */
    static String valuesAndChanges(List<Recipe> recipes) {
        return values(recipes) + " SELECT w.cell, " + each(recipes, recipe -> "w." + recipe.id()) + ", "
                + each(recipes, recipe -> "w.%1$s - e.%1$s".formatted(recipe.id()))
                + " FROM w LEFT JOIN w AS e ON e.m = w.m AND e.t = w.t - " + GroupFigures.YEARS;
    }

    /** A row for each cell: its number, all places. */
    static String places(List<Recipe> recipes) {
        return values(recipes) + " SELECT cell, "
                + each(
                        recipes,
                        recipe ->
                                "CASE WHEN %1$s IS NOT NULL THEN rank() OVER (PARTITION BY t ORDER BY %1$s DESC NULLS LAST) END"
                                        .formatted(recipe.id()))
                + " FROM w";
    }

    /** A row for each year: its number, all means, all medians. */
    static String meansAndMedians(List<Recipe> recipes) {
        return values(recipes) + " SELECT t, "
                + each(recipes, recipe -> "avg(" + recipe.id() + ") FILTER (WHERE " + NETWORK + ")") + ", "
                + each(recipes, recipe -> "median(" + recipe.id() + ")") + " FROM w GROUP BY t";
    }

    private static String oneBelowTheOther(List<Recipe> recipes) {
        return values(recipes) + ", v AS (SELECT CAST(substr(name, 2) AS INTEGER) AS i, cell, m, t, x"
                + " FROM w UNPIVOT (x FOR name IN (" + each(recipes, Recipe::id) + ")))";
    }

    /** A row for each value that there is: its indicator, its cell, its place. 20 times as fast in DuckDB. */
    static String placesByRow(List<Recipe> recipes) {
        return oneBelowTheOther(recipes) + " SELECT i, cell, rank() OVER (PARTITION BY i, t ORDER BY x DESC) FROM v";
    }

    /** A row for each indicator and year that have values: both, the mean, the median. */
    static String meansAndMediansByRow(List<Recipe> recipes) {
        return oneBelowTheOther(recipes) + " SELECT i, t, avg(x) FILTER (WHERE " + NETWORK
                + "), median(x) FROM v GROUP BY i, t";
    }
}
