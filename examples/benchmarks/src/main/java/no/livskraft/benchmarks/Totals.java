package no.livskraft.benchmarks;

import java.util.Arrays;

/** What is left of a stream: for each indicator the sum of its values, and how many are absent. */
@SuppressWarnings("ArrayRecordComponent") // room that a loop fills; never compared
record Totals(double[] sums, long[] absent) {

    /** Nothing yet. */
    static Totals ofNothing(int indicators) {
        return new Totals(new double[indicators], new long[indicators]);
    }

    /** As columns that can be compared. */
    double[][] columns() {
        return new double[][] {sums, Arrays.stream(absent).asDoubleStream().toArray()};
    }
}
