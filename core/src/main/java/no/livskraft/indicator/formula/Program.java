package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.CellState;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import org.jspecify.annotations.Nullable;

/**
 * A compiled formula: steps in postfix order that work on a block of cells at a time.
 *
 * <p>Numbers run through without a look at statuses, since an absent figure is NaN and operations are sticky (see
 * {@link Operation}). Only where the result is not finite is the reason worked out, and only where flags are held are
 * they joined. Blocks that need more than that take the {@link CarefulRun}. Nothing is allocated for a cell. Immutable; a
 * {@link Workspace} belongs to one thread.
 */
public final class Program {

    private static final short UNDEFINED = CellState.absent(Status.UNDEFINED);

    private final Step[] steps;
    private final List<Input> inputs;
    private final double[] constants;
    private final int height;
    private final boolean chooses;
    private final boolean[] partial;

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

        double[][] buffers = new double[0][];
        double[][] stack = new double[0][];
        short[][] stateBuffers = new short[0][];
        short[][] stateStack = new short[0][];

        /** The states of figures that are there and have no flags; nobody writes into it. */
        final short[] present = new short[Cells.BLOCK];

        private double[] bounds = new double[0];

        private void prepare(int height) {
            int had = buffers.length;
            if (had >= height) {
                return;
            }
            buffers = Arrays.copyOf(buffers, height);
            stateBuffers = Arrays.copyOf(stateBuffers, height);
            for (int i = had; i < height; i++) {
                buffers[i] = new double[Cells.BLOCK];
                stateBuffers[i] = new short[Cells.BLOCK];
            }
            stack = new double[height][];
            stateStack = new short[height][];
            bounds = new double[height];
        }
    }

    Program(List<Step> steps, List<Input> inputs, double[] constants, int height) {
        this.steps = steps.toArray(Step[]::new);
        this.inputs = inputs;
        this.constants = constants;
        this.height = height;
        this.chooses = steps.stream().anyMatch(Step::chooses);
        this.partial = partial();
    }

    /**
     * Which operations do not look at all inputs. Only these can be undefined in a cell that is absent for another
     * reason; in a program with very many inputs, any may.
     */
    private boolean[] partial() {
        boolean[] found = new boolean[steps.length];
        if (inputs.size() >= Long.SIZE) {
            Arrays.fill(found, true);
            return found;
        }
        long all = (1L << inputs.size()) - 1;
        long[] read = new long[height];
        int top = -1;
        for (int i = 0; i < steps.length; i++) {
            Operation operation = steps[i].operation();
            if (operation == null) {
                read[++top] = steps[i].isInput() ? 1L << steps[i].index() : 0;
            } else {
                for (int operand = 1; operand < operation.operands(); operand++) {
                    top--;
                    read[top] |= read[top + 1];
                }
                found[i] = read[top] != all;
            }
        }
        return found;
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
                steps,
                List.of(Input.earlier("numerator", 0), Input.earlier("denominator", 0)),
                new double[] {factor},
                2);
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
        Cells[] in = columns.toArray(Cells[]::new);
        for (Cells column : in) {
            if (column.length() != length) {
                throw new IllegalArgumentException(column.length() + " cells for " + length + " results");
            }
        }
        workspace.prepare(height);
        double[][] blocksOfConstants = new double[constants.length][];
        for (int i = 0; i < constants.length; i++) {
            blocksOfConstants[i] = Cells.filled(constants[i]);
        }
        CarefulRun careful = new CarefulRun(steps, in, blocksOfConstants, workspace);
        Cells out = new Cells(length);
        for (int block = 0; block < out.blocks(); block++) {
            boolean plain = isPlain(in, block);
            if (chooses && !plain) {
                careful.run(block, out);
                continue;
            }
            compute(in, blocksOfConstants, block, out, workspace);
            boolean someAreMissing = settle(in, block, plain, out);
            if (someAreMissing && mayHideUndefined(in, block, workspace)) {
                careful.run(block, out);
            }
        }
        return out;
    }

    private static boolean isPlain(Cells[] in, int block) {
        for (Cells column : in) {
            if (!column.isPlain(block)) {
                return false;
            }
        }
        return true;
    }

    private void compute(Cells[] in, double[][] constantBlocks, int block, Cells out, Workspace workspace) {
        double[][] stack = workspace.stack;
        int count = out.count(block);
        double[] result = out.numbers(block);
        int last = steps.length - 1;
        int top = -1;
        for (int i = 0; i <= last; i++) {
            Step step = steps[i];
            Operation operation = step.operation();
            if (operation == null) {
                stack[++top] = step.isInput() ? in[step.index()].numbers(block) : constantBlocks[step.index()];
            } else {
                top -= operation.operands() - 1;
                double[] into = i == last ? result : workspace.buffers[top];
                operation.run(count, stack, top, into);
                stack[top] = into;
            }
        }
        if (stack[0] != result) {
            System.arraycopy(stack[0], 0, result, 0, count);
        }
    }

    /**
     * Gives every cell of a block its state, and its zero the one sign that zero has.
     *
     * @return whether a cell is absent for a reason that a division by zero would outrank
     */
    private static boolean settle(Cells[] in, int block, boolean plain, Cells out) {
        int count = out.count(block);
        double[] numbers = out.numbers(block);
        if (!plain) {
            joinFlags(in, block, out.statesToWrite(block), count);
        }
        double poison = 0;
        for (int i = 0; i < count; i++) {
            numbers[i] += 0.0;
            poison += numbers[i] * 0.0;
        }
        if (poison == 0) {
            return false;
        }
        boolean someAreMissing = false;
        short[] states = out.statesToWrite(block);
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(numbers[i])) {
                short state = plain ? UNDEFINED : reason(in, block, i);
                someAreMissing |= state < UNDEFINED;
                states[i] = state;
                numbers[i] = Double.NaN;
            }
        }
        return someAreMissing;
    }

    /** Right for cells whose figures are all there, where a state is nothing but flags; the others are set afterwards. */
    private static void joinFlags(Cells[] in, int block, short[] into, int count) {
        for (Cells column : in) {
            if (!column.isPlain(block)) {
                short[] from = column.states(block);
                for (int i = 0; i < count; i++) {
                    into[i] |= from[i];
                }
            }
        }
    }

    /** Why a cell whose result is not finite is absent, if no step on the way was undefined where a figure is missing. */
    private static short reason(Cells[] in, int block, int place) {
        short joined = 0;
        for (Cells column : in) {
            if (!column.isPlain(block)) {
                joined = CellState.combine(joined, column.states(block)[place]);
            }
        }
        return CellState.isPresent(joined) ? UNDEFINED : joined;
    }

    /** Whether an operation on figures that are there can be undefined while another figure of the cell is missing. */
    private boolean mayHideUndefined(Cells[] in, int block, Workspace workspace) {
        double[] bounds = workspace.bounds;
        int top = -1;
        for (int i = 0; i < steps.length; i++) {
            Step step = steps[i];
            Operation operation = step.operation();
            if (operation == null) {
                bounds[++top] = step.isInput() ? in[step.index()].largest(block) : constants[step.index()];
            } else {
                int right = top;
                top -= operation.operands() - 1;
                bounds[top] = operation.bound(bounds[top], bounds[right]);
                if (partial[i] && !Double.isFinite(bounds[top])) {
                    return true;
                }
            }
        }
        return false;
    }
}
