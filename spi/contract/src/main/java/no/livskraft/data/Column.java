package no.livskraft.data;

import java.util.Arrays;
import java.util.Objects;

/**
 * The cells of one variable or indicator, in the order of a {@link Grid}: a number and a state for each. Immutable.
 *
 * <p>The number of an absent cell is 0 and means nothing; look at the state first, or use {@link #figure(int)}.
 */
public final class Column {

    /** Zero may have either sign here, and in an absent cell stands anything that is finite; nobody is shown that. */
    private final double[] numbers;

    private final short[] states;

    /** Takes arrays that nobody writes to any more, of well-formed states and finite numbers. */
    Column(double[] numbers, short[] states) {
        this.numbers = numbers;
        this.states = states;
    }

    /**
     * A column of numbers and states, which are copied.
     *
     * @param numbers the numbers; those of absent cells are not looked at
     * @param states a state of {@link CellState} for each
     * @return the column
     * @throws IllegalArgumentException if the arrays differ in length, a state is malformed, or the number of a present
     *     cell is not finite; the message names the first such cell
     */
    public static Column of(double[] numbers, short[] states) {
        if (numbers.length != states.length) {
            throw new IllegalArgumentException(numbers.length + " numbers with " + states.length + " states");
        }
        double[] ownNumbers = numbers.clone();
        short[] ownStates = states.clone();
        for (int i = 0; i < ownNumbers.length; i++) {
            if (!CellState.isPresent(ownStates[i])) {
                ownNumbers[i] = 0;
            }
        }
        boolean malformed = new ColumnWriter().firstMalformed(ownStates.length, ownStates) >= 0;
        if (malformed || !ColumnWriter.areFinite(ownNumbers.length, ownNumbers)) {
            throw new IllegalArgumentException(firstMistake(ownNumbers, ownStates));
        }
        return new Column(ownNumbers, ownStates);
    }

    private static String firstMistake(double[] numbers, short[] states) {
        int i = 0;
        while (CellState.malformed(states[i]) == 0 && Double.isFinite(numbers[i])) {
            i++;
        }
        return CellState.malformed(states[i]) == 0
                ? "Cell " + i + " is not a finite number: " + numbers[i]
                : "Not a cell state in cell " + i + ": " + states[i];
    }

    /**
     * A builder of a column whose cells are all absent as {@link Status#NOT_AVAILABLE} until they are set.
     *
     * @param length how many cells; 0 or more
     * @return the builder
     * @throws IllegalArgumentException if the length is negative
     */
    public static Builder builder(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("A column cannot have " + length + " cells");
        }
        return new Builder(length);
    }

    /**
     * How many cells there are.
     *
     * @return the length
     */
    public int length() {
        return states.length;
    }

    /**
     * The number in a cell.
     *
     * @param index the cell
     * @return a finite number; 0 without meaning if the cell is absent
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public double number(int index) {
        return CellState.isPresent(states[index]) ? numbers[index] + 0.0 : 0;
    }

    /**
     * Status and flags of a cell.
     *
     * @param index the cell
     * @return a state of {@link CellState}
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public short state(int index) {
        return states[index];
    }

    /**
     * Number, status and flags of a cell.
     *
     * @param index the cell
     * @return the figure
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Figure figure(int index) {
        return Figure.ofState(numbers[index], states[index]);
    }

    /**
     * Copies a run of cells, for work on blocks.
     *
     * @param from the first cell
     * @param count how many
     * @param intoNumbers receives the numbers from its index 0 on
     * @param intoStates receives the states from its index 0 on
     * @throws IndexOutOfBoundsException if the run leaves the column or an array is too short; nothing is copied then
     */
    public void copy(int from, int count, double[] intoNumbers, short[] intoStates) {
        Objects.checkFromIndexSize(from, count, states.length);
        Objects.checkFromIndexSize(0, count, Math.min(intoNumbers.length, intoStates.length));
        System.arraycopy(numbers, from, intoNumbers, 0, count);
        System.arraycopy(states, from, intoStates, 0, count);
        for (int i = 0; i < count; i++) {
            intoNumbers[i] += 0.0;
        }
        for (int i = 0; i < count; i++) {
            if (!CellState.isPresent(intoStates[i])) {
                intoNumbers[i] = 0;
            }
        }
    }

    /** Two columns are equal if all their figures are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Column that && Arrays.equals(states, that.states) && hasNumbersOf(that);
    }

    private boolean hasNumbersOf(Column that) {
        for (int i = 0; i < states.length; i++) {
            if (numbers[i] != that.numbers[i] && CellState.isPresent(states[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = Arrays.hashCode(states);
        for (int i = 0; i < states.length; i++) {
            hash = 31 * hash + Double.hashCode(number(i));
        }
        return hash;
    }

    /** How many cells there are and how many of them hold a figure, for logs. */
    @Override
    public String toString() {
        int present = 0;
        for (short state : states) {
            present += CellState.isPresent(state) ? 1 : 0;
        }
        return present + " figures in " + states.length + " cells";
    }

    /** Sets cells one by one. Not safe for use by several threads. */
    public static final class Builder {

        private double[] numbers;
        private short[] states;
        private boolean givenAway;

        private Builder(int length) {
            this.numbers = new double[length];
            this.states = new short[length];
            Arrays.fill(states, CellState.absent(Status.NOT_AVAILABLE));
        }

        /**
         * Sets a cell, replacing what it held.
         *
         * @param index the cell
         * @param figure what it holds
         * @return this builder
         * @throws IndexOutOfBoundsException if there is no such cell
         */
        public Builder set(int index, Figure figure) {
            own();
            numbers[index] = figure.isPresent() ? figure.value() : 0;
            states[index] = figure.state();
            return this;
        }

        /** A column that was built keeps its arrays: whoever goes on needs others. */
        private void own() {
            if (givenAway) {
                numbers = numbers.clone();
                states = states.clone();
                givenAway = false;
            }
        }

        /**
         * What a cell holds so far.
         *
         * @param index the cell
         * @return the figure
         * @throws IndexOutOfBoundsException if there is no such cell
         */
        public Figure get(int index) {
            return Figure.ofState(numbers[index], states[index]);
        }

        /**
         * The column with the cells as they are now; the builder can be used further.
         *
         * @return the column
         */
        public Column build() {
            givenAway = true;
            return new Column(numbers, states);
        }
    }
}
