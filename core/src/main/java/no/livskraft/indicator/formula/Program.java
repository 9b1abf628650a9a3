package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.CellState;
import no.livskraft.data.ColumnWriter;
import no.livskraft.data.Period;
import org.jspecify.annotations.Nullable;

/**
 * A compiled formula: steps in postfix order that work on a block of cells at a time.
 *
 * <p>Numbers and states go separate ways. Numbers run through the steps without a look at states, some number standing in
 * for each absent figure; the states of all inputs are combined at once. Operations are sticky (see {@link Operation}), so
 * a result that is finite proves that no step on the way was undefined, and its state is the combined one. Cells whose
 * result is not finite, most often because of a division by zero, are gathered and take the {@link CarefulRun}, as do
 * whole blocks of formulas that choose among figures. Nothing is allocated for a cell. Immutable; a {@link Workspace}
 * belongs to one thread.
 */
public final class Program {

    /** How many blocks of constants a workspace keeps; a formula may have more. */
    private static final int MOST_FILLED = 64;

    private final Step[] steps;
    private final Step[] fused;
    private final List<Input> inputs;
    private final double[] constants;
    private final int height;
    private final boolean chooses;

    /**
     * A figure that a program reads.
     *
     * @param name a variable or another indicator
     * @param base the period to count from; empty for the cell's own
     * @param lag how many periods before that
     */
    public record Input(String name, Optional<Period> base, int lag) {

        /**
         * A figure of the cell's own period or of one before it.
         *
         * @param name a variable or another indicator
         * @param lag how many periods before the cell's own
         * @return the input
         */
        public static Input earlier(String name, int lag) {
            return new Input(name, Optional.empty(), lag);
        }
    }

    /** One step: put an input or a constant on the stack, or work on what lies on top. */
    record Step(@Nullable Operation operation, boolean isInput, int index) {

        static Step input(int index) {
            return new Step(null, true, index);
        }

        static Step constant(int index) {
            return new Step(null, false, index);
        }

        static Step operation(Operation operation) {
            return new Step(operation, false, 0);
        }

        private boolean chooses() {
            return operation != null && operation.chooses();
        }
    }

    /** The memory that programs run in, used again from block to block. Not safe for use by several threads. */
    public static final class Workspace {

        final ColumnWriter results = new ColumnWriter();

        /** What the inputs hold in the block at hand; the states of one without any are {@link #present}. */
        double[][] numbers = new double[0][];

        short[][] states = new short[0][];
        double[][] constants = new double[0][];

        double[][] buffers = new double[0][];
        double[][] stack = new double[0][];
        short[][] stateBuffers = new short[0][];
        short[][] stateStack = new short[0][];
        final double[] result = new double[Cells.BLOCK];

        /** The states of figures that are there and have no flags; nobody writes into it. */
        final short[] present = new short[Cells.BLOCK];

        /** 0 for each number that is finite, after {@link #mark}. */
        final double[] marks = new double[Cells.BLOCK];

        /** Blocks of constants, since many formulas have the same few. */
        private final Map<Double, double[]> filled = new HashMap<>();

        private final short[] combined = new short[Cells.BLOCK];
        private final double[] unmarked = new double[Cells.BLOCK];

        /** Memory for one program after another. */
        public Workspace() {}

        /**
         * Begins a column of results that is computed in parts.
         *
         * @param length how many cells all parts have together
         */
        public void begin(int length) {
            results.begin(length);
        }

        /**
         * The column of results that was begun.
         *
         * @return the results, those of one part after another
         * @throws IllegalStateException if parts are missing
         */
        public Cells finish() {
            return Cells.of(results.finish());
        }

        private void prepare(int height, double[] values) {
            int had = buffers.length;
            if (had < height) {
                buffers = Arrays.copyOf(buffers, height);
                stateBuffers = Arrays.copyOf(stateBuffers, height);
                for (int i = had; i < height; i++) {
                    buffers[i] = new double[Cells.BLOCK];
                    stateBuffers[i] = new short[Cells.BLOCK];
                }
                stack = new double[height][];
                stateStack = new short[height][];
            }
            if (filled.size() + values.length > MOST_FILLED) {
                filled.clear();
            }
            constants = new double[values.length][];
            for (int i = 0; i < values.length; i++) {
                constants[i] = filled.computeIfAbsent(values[i], Cells::filled);
            }
        }

        private void take(Cells[] in, int block) {
            if (numbers.length != in.length) {
                numbers = new double[in.length][];
                states = new short[in.length][];
            }
            for (int i = 0; i < in.length; i++) {
                numbers[i] = in[i].numbers(block);
                states[i] = in[i].isPlain(block) ? present : in[i].states(block);
            }
        }

        /** Marks the numbers that are not finite: nothing times zero is zero but what is. */
        void mark(int count, double[] each) {
            for (int i = 0; i < count; i++) {
                marks[i] = each[i] * 0.0 + 0.0;
            }
        }

        /** The first marked place from one on, or -1. */
        int nextMarked(int from, int count) {
            int found = Arrays.mismatch(marks, from, count, unmarked, from, count);
            return found < 0 ? -1 : from + found;
        }

        private boolean someHaveStates() {
            for (short[] each : states) {
                if (each != present) {
                    return true;
                }
            }
            return false;
        }

        /** The states of all inputs together, in an array that may be an input's. */
        private short[] combinedStates(int count) {
            short[] together = present;
            for (short[] each : states) {
                if (together == present) {
                    together = each;
                } else if (each != present) {
                    CellState.combine(count, together, each, combined);
                    together = combined;
                }
            }
            return together;
        }

        /** The same states in an array that may be written to. */
        private short[] own(int count, short[] shared) {
            if (shared != combined) {
                System.arraycopy(shared, 0, combined, 0, count);
            }
            return combined;
        }

        private void write(int count, double[] newNumbers, short[] newStates) {
            if (!results.write(count, newNumbers, newStates)) {
                throw new IllegalStateException("A result is not finite");
            }
        }
    }

    Program(List<Step> steps, List<Input> inputs, double[] constants) {
        List<Step> fusedSteps = Fusion.of(steps);
        this.steps = steps.toArray(Step[]::new);
        this.fused = fusedSteps.toArray(Step[]::new);
        this.inputs = inputs;
        this.constants = constants;
        this.height = Math.max(Fusion.height(steps), Fusion.height(fusedSteps));
        this.chooses = steps.stream().anyMatch(Step::chooses);
    }

    /**
     * The program of a ratio whose parts are computed: numerator times factor, over denominator, as a calculator's
     * ratio has it.
     *
     * @param factor the factor
     * @return a program that reads the numerator first and then the denominator
     */
    public static Program ratio(double factor) {
        List<Step> steps = List.of(
                Step.input(0),
                Step.constant(0),
                Step.operation(Operation.MULTIPLY),
                Step.input(1),
                Step.operation(Operation.DIVIDE));
        return new Program(
                steps, List.of(Input.earlier("numerator", 0), Input.earlier("denominator", 0)), new double[] {factor});
    }

    /**
     * What the program reads.
     *
     * @return the inputs in the order that {@link #run} takes them
     */
    public List<Input> inputs() {
        return inputs;
    }

    /**
     * Whether a result may rest on some of the inputs only, which {@code if} and {@code coalesce} choose.
     *
     * @return false if every result rests on all inputs
     */
    public boolean chooses() {
        return chooses;
    }

    /**
     * Computes a column.
     *
     * @param columns the inputs in order, each as long as the result
     * @param length how many cells
     * @param workspace memory to work in
     * @return the results
     */
    public Cells run(List<Cells> columns, int length, Workspace workspace) {
        workspace.begin(length);
        append(columns, length, workspace);
        return workspace.finish();
    }

    /**
     * Computes a part of a column, which comes after the parts before it.
     *
     * @param columns the inputs in order, each as long as the part
     * @param length how many cells the part has
     * @param workspace memory to work in, where {@linkplain Workspace#begin a column was begun}
     */
    public void append(List<Cells> columns, int length, Workspace workspace) {
        Cells[] in = columns.toArray(Cells[]::new);
        for (Cells column : in) {
            if (column.length() != length) {
                throw new IllegalArgumentException(column.length() + " cells for " + length + " results");
            }
            column.cut();
        }
        workspace.prepare(height, constants);
        CarefulRun careful = new CarefulRun(steps, workspace);
        for (int block = 0, from = 0; from < length; block++, from += Cells.BLOCK) {
            workspace.take(in, block);
            append(Math.min(Cells.BLOCK, length - from), careful, workspace);
        }
    }

    private void append(int count, CarefulRun careful, Workspace workspace) {
        if (chooses && workspace.someHaveStates()) {
            careful.run(count, workspace.numbers, workspace.states);
            workspace.write(count, workspace.stack[0], workspace.stateStack[0]);
            return;
        }
        double[] numbers = compute(count, workspace);
        short[] states = workspace.combinedStates(count);
        if (!workspace.results.write(count, numbers, states)) {
            short[] ownStates = workspace.own(count, states);
            careful.mend(count, numbers, ownStates);
            workspace.write(count, numbers, ownStates);
        }
    }

    private double[] compute(int count, Workspace workspace) {
        double[][] stack = workspace.stack;
        int last = fused.length - 1;
        int top = -1;
        for (int i = 0; i <= last; i++) {
            Step step = fused[i];
            Operation operation = step.operation();
            if (operation == null) {
                stack[++top] = step.isInput() ? workspace.numbers[step.index()] : workspace.constants[step.index()];
            } else {
                top -= operation.operands() - 1;
                double[] into = i == last ? workspace.result : workspace.buffers[top];
                operation.run(count, stack, top, into);
                stack[top] = into;
            }
        }
        return stack[0];
    }
}
