package no.livskraft.indicator.formula;

import java.util.Arrays;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.ColumnWriter;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;
import org.jspecify.annotations.Nullable;

/**
 * A column cut into blocks for programs: numbers, and states, which a block without absences and flags does not have at
 * all. Where a figure is absent, {@link #STAND_IN} stands in for its number. Not changed once it is filled.
 *
 * <p>Cells of a column are cut when they are first looked at as blocks, so those that nobody computes with cost nothing.
 * Not safe for use by several threads before {@link #cut()}.
 */
public final class Cells {

    /** How many cells a block has; the last may have fewer. A power of two. */
    public static final int BLOCK = 1 << 10;

    /**
     * What programs compute with where a figure is absent, to no effect on the result. One that can be divided by, so that
     * a result that is not finite is rare.
     */
    static final double STAND_IN = 1;

    private static final int SHIFT = 10;
    private static final short NOT_AVAILABLE = CellState.absent(Status.NOT_AVAILABLE);
    private static final short[] PLAIN = new short[0];
    private static final short[] NOTHING = new short[BLOCK];

    private final int length;
    private final double[][] numbers;
    private final short[][] states;
    private @Nullable Column uncut;

    /**
     * Cells that all hold the number 0 until they are set.
     *
     * @param length how many
     */
    public Cells(int length) {
        this(length, null);
        for (int block = 0; block < numbers.length; block++) {
            numbers[block] = new double[count(block)];
            states[block] = PLAIN;
        }
    }

    private Cells(int length, @Nullable Column uncut) {
        this.length = length;
        this.uncut = uncut;
        int blocks = (length + BLOCK - 1) >> SHIFT;
        numbers = new double[blocks][];
        states = new short[blocks][];
    }

    /**
     * The cells of a column.
     *
     * @param column the column
     * @return its cells
     */
    public static Cells of(Column column) {
        return new Cells(column.length(), column);
    }

    /**
     * Cells made of those of others, row by row.
     *
     * @param source cells in rows
     * @param width how many cells a row of the source has
     * @param firstRow the first row that is read
     * @param rows how many rows are read
     * @param places for each cell of a row that is made its place in the source's row, or a negative number for no
     *     observation
     * @return cells in as many rows as are read
     */
    public static Cells gathered(Cells source, int width, int firstRow, int rows, int[] places) {
        Cells made = new Cells(rows * places.length);
        int cell = 0;
        for (int row = firstRow; row < firstRow + rows; row++) {
            for (int place : places) {
                made.copy(cell++, source, place < 0 ? -1 : row * width + place);
            }
        }
        return made;
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
        cut();
        numbers[block][place] = CellState.isPresent(state) ? number : STAND_IN;
        if (state != 0 || states[block] != PLAIN) {
            if (states[block] == PLAIN) {
                states[block] = new short[count(block)];
            }
            states[block][place] = state;
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
            set(index, source.number(from), source.state(from));
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
        if (uncut != null) {
            return uncut.state(index);
        }
        short[] block = states[index >> SHIFT];
        return block == PLAIN ? 0 : block[index & BLOCK - 1];
    }

    private double number(int index) {
        return uncut != null ? uncut.number(index) : numbers[index >> SHIFT][index & BLOCK - 1];
    }

    /**
     * What a cell holds.
     *
     * @param index which
     * @return the figure
     */
    public Figure figure(int index) {
        return Figure.ofState(number(index), state(index));
    }

    /**
     * These cells as a column.
     *
     * @return a column of the same figures
     */
    public Column toColumn() {
        if (uncut != null) {
            return uncut;
        }
        ColumnWriter writer = new ColumnWriter().begin(length);
        for (int block = 0; block < numbers.length; block++) {
            if (!writer.write(count(block), numbers[block], isPlain(block) ? NOTHING : states[block])) {
                throw new IllegalStateException("A number is not finite among those of " + length + " cells");
            }
        }
        return writer.finish();
    }

    /** Cuts cells of a column into blocks at once; nothing happens the second time. */
    public void cut() {
        Column column = uncut;
        if (column != null) {
            for (int block = 0; block < numbers.length; block++) {
                cut(column, block);
            }
            uncut = null;
        }
    }

    private void cut(Column column, int block) {
        int count = count(block);
        double[] ownNumbers = new double[count];
        short[] ownStates = new short[count];
        column.copy(block << SHIFT, count, ownNumbers, ownStates);
        if (Arrays.mismatch(ownStates, 0, count, NOTHING, 0, count) < 0) {
            ownStates = PLAIN;
        } else {
            for (int i = 0; i < count; i++) {
                if (!CellState.isPresent(ownStates[i])) {
                    ownNumbers[i] = STAND_IN;
                }
            }
        }
        numbers[block] = ownNumbers;
        states[block] = ownStates;
    }

    int blocks() {
        return numbers.length;
    }

    int count(int block) {
        return Math.min(BLOCK, length - (block << SHIFT));
    }

    /** Whether no cell of a block is absent or flagged. To be asked of cells that are cut. */
    boolean isPlain(int block) {
        return states[block] == PLAIN;
    }

    /** The numbers of a block. To be asked of cells that are cut. */
    double[] numbers(int block) {
        return numbers[block];
    }

    /** The states of a block that is not plain. To be asked of cells that are cut. */
    short[] states(int block) {
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
