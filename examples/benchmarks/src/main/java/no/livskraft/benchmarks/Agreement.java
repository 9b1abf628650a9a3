package no.livskraft.benchmarks;

/** Whoever is timed must first give the same answers as the hand-written loop. */
final class Agreement {

    /** How far apart two answers may be, in parts of the larger of 1 and the expected one. */
    private static final double TOLERANCE = 1e-9;

    private Agreement() {}

    /**
     * Compares answers; what is not finite is absent.
     *
     * @throws IllegalStateException naming the first cell that differs
     */
    static void require(String who, double[][] expected, double[][] actual) {
        if (actual.length != expected.length) {
            throw new IllegalStateException(who + " gives " + actual.length + " columns instead of " + expected.length);
        }
        for (int column = 0; column < expected.length; column++) {
            if (actual[column].length != expected[column].length) {
                throw new IllegalStateException(who + " gives " + actual[column].length + " values instead of "
                        + expected[column].length + " in column " + column);
            }
            for (int cell = 0; cell < expected[column].length; cell++) {
                if (!agree(expected[column][cell], actual[column][cell])) {
                    throw new IllegalStateException(who + " gives " + actual[column][cell] + " instead of "
                            + expected[column][cell] + " in column " + column + ", cell " + cell);
                }
            }
        }
    }

    private static boolean agree(double expected, double actual) {
        if (!Double.isFinite(expected) || !Double.isFinite(actual)) {
            return Double.isFinite(expected) == Double.isFinite(actual);
        }
        return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
    }
}
