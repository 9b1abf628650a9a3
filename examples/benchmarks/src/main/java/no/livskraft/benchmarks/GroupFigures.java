package no.livskraft.benchmarks;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What is computed of groups, a column for each indicator: of a network of five its mean in each year, of the country the
 * median in each year, and of each municipality and year its place in the country and its change in five years.
 */
@SuppressWarnings("ArrayRecordComponent") // room that a loop fills; never compared
record GroupFigures(double[][] values, double[][] means, double[][] medians, double[][] ranks, double[][] changes) {

    /** How many years a change reaches back. */
    static final int YEARS = 5;

    /** The first of the five neighbours by number that are the network. */
    static final int NETWORK_FROM = 200;

    /** The row after the last of them. */
    static final int NETWORK_TO = NETWORK_FROM + 5;

    /** Room for the figures of a workload. */
    static GroupFigures of(Workload workload) {
        int indicators = workload.recipes().size();
        int cells = workload.grid().size();
        int periods = workload.periods().size();
        return new GroupFigures(
                new double[indicators][cells],
                new double[indicators][periods],
                new double[indicators][periods],
                new double[indicators][cells],
                new double[indicators][cells]);
    }

    /** All columns. */
    double[][] columns() {
        return Stream.of(values, means, medians, ranks, changes)
                .flatMap(Arrays::stream)
                .toArray(double[][]::new);
    }

    /** How many figures a workload has of these. */
    static long count(Workload workload) {
        return 3 * workload.values()
                + 2L * workload.recipes().size() * workload.periods().size();
    }
}
