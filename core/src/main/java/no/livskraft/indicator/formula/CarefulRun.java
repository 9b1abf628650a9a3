package no.livskraft.indicator.formula;

import no.livskraft.data.CellState;
import no.livskraft.data.Status;

/**
 * The careful way through a program for a block in which figures are missing: with the state of every intermediate
 * result beside its number. It is needed where a formula chooses among figures, and where a division by zero in one
 * part of a formula outranks a figure that is missing in another.
 */
final class CarefulRun {

    private static final short UNDEFINED = CellState.absent(Status.UNDEFINED);
    private static final short NOT_COMPARABLE = CellState.absent(Status.NOT_COMPARABLE);
    private static final short WITHHELD = CellState.absent(Status.WITHHELD);

    private final Program.Step[] steps;
    private final Cells[] in;
    private final double[][] constants;
    private final Program.Workspace workspace;

    CarefulRun(Program.Step[] steps, Cells[] in, double[][] constants, Program.Workspace workspace) {
        this.steps = steps;
        this.in = in;
        this.constants = constants;
        this.workspace = workspace;
    }

    /** Computes a block of the result, numbers and states. */
    void run(int block, Cells out) {
        double[][] numbers = workspace.stack;
        short[][] states = workspace.stateStack;
        int count = out.count(block);
        int top = -1;
        for (Program.Step step : steps) {
            Operation operation = step.operation();
            if (operation == null) {
                top++;
                Cells column = step.isInput() ? in[step.index()] : null;
                numbers[top] = column == null ? constants[step.index()] : column.numbers(block);
                states[top] = column == null || column.isPlain(block) ? workspace.present : column.states(block);
                continue;
            }
            top -= operation.operands() - 1;
            double[] intoNumbers = workspace.buffers[top];
            short[] intoStates = workspace.stateBuffers[top];
            switch (operation) {
                case IF -> choose(count, top, intoNumbers, intoStates);
                case COALESCE -> coalesce(count, top, intoNumbers, intoStates);
                default -> {
                    operation.run(count, numbers, top, intoNumbers);
                    join(count, states[top], states[top + operation.operands() - 1], intoNumbers, intoStates);
                }
            }
            numbers[top] = intoNumbers;
            states[top] = intoStates;
        }
        finish(count, numbers[0], states[0], block, out);
    }

    private static void join(int count, short[] a, short[] b, double[] numbers, short[] out) {
        for (int i = 0; i < count; i++) {
            short state = CellState.combine(a[i], b[i]);
            boolean undefined = CellState.isPresent(state) && !Double.isFinite(numbers[i]);
            out[i] = undefined ? UNDEFINED : state;
        }
    }

    /** The branch that is not taken does not count, unless it is withheld: then the result may not tell which it was. */
    private void choose(int count, int at, double[] out, short[] outStates) {
        double[] condition = workspace.stack[at];
        double[] yes = workspace.stack[at + 1];
        double[] no = workspace.stack[at + 2];
        short[] conditionStates = workspace.stateStack[at];
        short[] yesStates = workspace.stateStack[at + 1];
        short[] noStates = workspace.stateStack[at + 2];
        for (int i = 0; i < count; i++) {
            short state = conditionStates[i];
            boolean holds = condition[i] != 0;
            if (yesStates[i] == WITHHELD || noStates[i] == WITHHELD) {
                state = WITHHELD;
            } else if (CellState.isPresent(state)) {
                state = CellState.combine(state, holds ? yesStates[i] : noStates[i]);
            }
            out[i] = holds ? yes[i] : no[i];
            outStates[i] = state;
        }
    }

    /** What stands behind the first figure does not count, unless it is withheld. */
    private void coalesce(int count, int at, double[] out, short[] outStates) {
        double[] first = workspace.stack[at];
        double[] second = workspace.stack[at + 1];
        short[] firstStates = workspace.stateStack[at];
        short[] secondStates = workspace.stateStack[at + 1];
        for (int i = 0; i < count; i++) {
            short one = firstStates[i];
            short other = secondStates[i];
            boolean pass = isPassedOver(one);
            out[i] = pass ? second[i] : first[i];
            if (one == WITHHELD || other == WITHHELD) {
                outStates[i] = WITHHELD;
            } else if (!pass) {
                outStates[i] = one;
            } else {
                outStates[i] = isPassedOver(other) ? CellState.combine(one, other) : other;
            }
        }
    }

    /**
     * Whether there is no figure, for a reason that lets another stand in for it. A division by zero is a matter of the
     * formula and not of a source, and what cannot be carried to the borders must not be followed by what can.
     */
    private static boolean isPassedOver(short state) {
        return !CellState.isPresent(state) && state != UNDEFINED && state != NOT_COMPARABLE && state != WITHHELD;
    }

    private static void finish(int count, double[] numbers, short[] states, int block, Cells out) {
        double[] outNumbers = out.numbers(block);
        int any = 0;
        for (int i = 0; i < count; i++) {
            outNumbers[i] = CellState.isPresent(states[i]) ? numbers[i] + 0.0 : Double.NaN;
            any |= states[i];
        }
        if (any != 0 || !out.isPlain(block)) {
            System.arraycopy(states, 0, out.statesToWrite(block), 0, count);
        }
    }
}
