package no.livskraft.data;

import java.util.Arrays;
import java.util.Objects;

/**
 * Writes columns from the first cell to the last, a block of cells at a time, and one column after another: for programs
 * that compute blocks. Faster than {@link Column.Builder}, since a block is looked at as a whole. Not safe for use by
 * several threads.
 */
public final class ColumnWriter {

    private static final int MOST = 1 << 10;
    private static final double[] NO_NUMBERS = new double[0];
    private static final short[] NO_STATES = new short[0];

    private final short[] noBits = new short[MOST];
    private final short[] malformed = new short[MOST];
    private double[] numbers = NO_NUMBERS;
    private short[] states = NO_STATES;
    private int written;

    /** A writer; begin a column before anything is written. */
    public ColumnWriter() {}

    /**
     * Begins a column and forgets any that was begun before.
     *
     * @param length how many cells it will have; 0 or more
     * @return this writer
     * @throws IllegalArgumentException if the length is negative
     */
    public ColumnWriter begin(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("A column cannot have " + length + " cells");
        }
        numbers = new double[length];
        states = new short[length];
        written = 0;
        return this;
    }

    /**
     * Writes the next cells, if all of their numbers are finite.
     *
     * @param count how many
     * @param newNumbers a finite number for each, from index 0 on. Those of absent cells mean nothing and are never shown
     * @param newStates a state of {@link CellState} for each, from index 0 on
     * @return true if the cells were written; false if a number is not finite, and nothing was written
     * @throws IndexOutOfBoundsException if so many cells are not left, or an array is too short
     * @throws IllegalArgumentException if a state is malformed
     */
    public boolean write(int count, double[] newNumbers, short[] newStates) {
        Objects.checkFromIndexSize(written, count, states.length);
        Objects.checkFromIndexSize(0, count, Math.min(newNumbers.length, newStates.length));
        requireWellFormed(count, newStates);
        if (!areFinite(count, newNumbers)) {
            return false;
        }
        System.arraycopy(newNumbers, 0, numbers, written, count);
        System.arraycopy(newStates, 0, states, written, count);
        written += count;
        return true;
    }

    /**
     * The column that was begun. The next must be begun anew.
     *
     * @return the column
     * @throws IllegalStateException if not all of its cells were written
     */
    public Column finish() {
        if (written != states.length) {
            throw new IllegalStateException(written + " of " + states.length + " cells were written");
        }
        Column column = new Column(numbers, states);
        begin(0);
        return column;
    }

    /** Nothing times zero is zero but what is finite. Eight sums, so that an addition need not wait for the one before. */
    static boolean areFinite(int count, double[] numbers) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = 0;
        for (; i < count - 7; i += 8) {
            a += numbers[i] * 0.0;
            b += numbers[i + 1] * 0.0;
            c += numbers[i + 2] * 0.0;
            d += numbers[i + 3] * 0.0;
            e += numbers[i + 4] * 0.0;
            f += numbers[i + 5] * 0.0;
            g += numbers[i + 6] * 0.0;
            h += numbers[i + 7] * 0.0;
        }
        for (; i < count; i++) {
            a += numbers[i] * 0.0;
        }
        return a + b + c + d + e + f + g + h == 0;
    }

    private void requireWellFormed(int count, short[] newStates) {
        int first = firstMalformed(count, newStates);
        if (first >= 0) {
            throw new IllegalArgumentException(
                    "Not a cell state in cell " + (written + first) + ": " + newStates[first]);
        }
    }

    /** The first state that {@link CellState} did not make, or -1. */
    int firstMalformed(int count, short[] newStates) {
        for (int from = 0; from < count; from += MOST) {
            int some = Math.min(MOST, count - from);
            short[] next = from == 0 ? newStates : Arrays.copyOfRange(newStates, from, from + some);
            CellState.findMalformed(some, next, malformed);
            int first = Arrays.mismatch(malformed, 0, some, noBits, 0, some);
            if (first >= 0) {
                return from + first;
            }
        }
        return -1;
    }
}
