package no.livskraft.indicator.formula;

import java.util.Arrays;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;

/**
 * A column cut into blocks for programs: numbers with NaN where a figure is absent, and states, which a block without
 * absences and flags does not have at all. Not changed once it is filled.
 */
public final class Cells {

    /** How many cells a block has; the last may have fewer. A power of two. */
    public static final int BLOCK = 1 << 10;

    private static final int SHIFT = 10;
    private static final short NOT_AVAILABLE = CellState.absent(Status.NOT_AVAILABLE);
    private static final double UNKNOWN = -1;
    private static final short[] PLAIN = new short[0];

    private final int length;
    private final double[][] numbers;
    private final short[][] states;
    private final double[] largest;

    /**
     * Cells that all hold the number 0 until they are set.
     *
     * @param length how many
     */
    public Cells(int length) {
        this.length = length;
        int blocks = (length + BLOCK - 1) >> SHIFT;
        numbers = new double[blocks][];
        states = new short[blocks][];
        largest = new double[blocks];
        Arrays.fill(largest, UNKNOWN);
        for (int block = 0; block < blocks; block++) {
            numbers[block] = new double[count(block)];
            states[block] = PLAIN;
        }
    }

    /**
     * The cells of a column.
     *
     * @param column the column
     * @return its cells
     */
    public static Cells of(Column column) {
        Cells cells = new Cells(column.length());
        for (int i = 0; i < column.length(); i++) {
            cells.set(i, column.number(i), column.state(i));
        }
        return cells;
    }

    /**
     * Sets a cell.
     *
     * @param index which
     * @param number its number; not looked at if the state is absent
     * @param state a state of {@link CellState}
     */
    public void set(int index, double number, short state) {
        int block = index >> SHIFT;
        int place = index & BLOCK - 1;
        largest[block] = UNKNOWN;
        numbers[block][place] = CellState.isPresent(state) ? number : Double.NaN;
        if (state != 0 || states[block] != PLAIN) {
            statesToWrite(block)[place] = state;
        }
    }

    /**
     * Sets a cell to what a cell of other cells holds.
     *
     * @param index which
     * @param source other cells
     * @param from the cell there, or a negative number for no observation
     */
    public void copy(int index, Cells source, int from) {
        if (from < 0) {
            set(index, 0, NOT_AVAILABLE);
        } else {
            set(index, source.numbers[from >> SHIFT][from & BLOCK - 1], source.state(from));
        }
    }

    /**
     * How many cells there are.
     *
     * @return the length
     */
    public int length() {
        return length;
    }

    /**
     * The state of a cell.
     *
     * @param index which
     * @return a state of {@link CellState}
     */
    public short state(int index) {
        short[] block = states[index >> SHIFT];
        return block == PLAIN ? 0 : block[index & BLOCK - 1];
    }

    /**
     * What a cell holds.
     *
     * @param index which
     * @return the figure
     */
    public Figure figure(int index) {
        return Figure.ofState(numbers[index >> SHIFT][index & BLOCK - 1], state(index));
    }

    /**
     * These cells as a column.
     *
     * @return a column of the same figures
     */
    public Column toColumn() {
        double[] allNumbers = new double[length];
        short[] allStates = new short[length];
        for (int block = 0; block < numbers.length; block++) {
            System.arraycopy(numbers[block], 0, allNumbers, block << SHIFT, count(block));
            if (!isPlain(block)) {
                System.arraycopy(states[block], 0, allStates, block << SHIFT, count(block));
            }
        }
        return Column.of(allNumbers, allStates);
    }

    int blocks() {
        return numbers.length;
    }

    int count(int block) {
        return Math.min(BLOCK, length - (block << SHIFT));
    }

    /** Whether no cell of a block is absent or flagged. */
    boolean isPlain(int block) {
        return states[block] == PLAIN;
    }

    /** The largest number of a block without its sign; 0 if all are absent. Worked out when it is first asked for. */
    double largest(int block) {
        if (largest[block] == UNKNOWN) {
            double found = 0;
            for (double number : numbers[block]) {
                double size = Math.abs(number);
                found = size > found ? size : found;
            }
            largest[block] = found;
        }
        return largest[block];
    }

    double[] numbers(int block) {
        return numbers[block];
    }

    /** The states of a block that is not plain. */
    short[] states(int block) {
        return states[block];
    }

    short[] statesToWrite(int block) {
        if (states[block] == PLAIN) {
            states[block] = new short[count(block)];
        }
        return states[block];
    }

    /** How many cells there are and how many of them hold a figure, for logs. */
    @Override
    public String toString() {
        return toColumn().toString();
    }

    static double[] filled(double value) {
        double[] block = new double[BLOCK];
        Arrays.fill(block, value);
        return block;
    }
}
