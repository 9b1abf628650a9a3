package no.livskraft.indicator.formula;

import no.livskraft.data.CellState;
import no.livskraft.data.Status;

/**
 * The careful way through a program: with the state of every intermediate result beside its number. It is needed where a
 * formula chooses among figures some of which are missing, and for cells whose result is not finite, since a division by
 * zero in one part of a formula outranks some reasons for which a figure may be missing in another.
 */
final class CarefulRun {

    private static final short UNDEFINED = CellState.absent(Status.UNDEFINED);
    private static final short NOT_COMPARABLE = CellState.absent(Status.NOT_COMPARABLE);
    private static final short WITHHELD = CellState.absent(Status.WITHHELD);

    /** How many cells are gathered at a time. */
    private static final int GATHERED = 64;

    private final Program.Step[] steps;
    private final Program.Workspace workspace;
    private final int[] places = new int[GATHERED];
    private double[][] gatheredNumbers = new double[0][];
    private short[][] gatheredStates = new short[0][];

    CarefulRun(Program.Step[] steps, Program.Workspace workspace) {
        this.steps = steps;
        this.workspace = workspace;
    }

    /** Computes those cells of a block again whose number is not finite, and sets their numbers and states. */
    void mend(int count, double[] numbers, short[] states) {
        workspace.mark(count, numbers);
        int found = 0;
        for (int i = workspace.nextMarked(0, count); i >= 0; i = workspace.nextMarked(i + 1, count)) {
            places[found++] = i;
            if (found == GATHERED) {
                mendGathered(found, numbers, states);
                found = 0;
            }
        }
        mendGathered(found, numbers, states);
    }

    private void mendGathered(int count, double[] numbers, short[] states) {
        int inputs = workspace.numbers.length;
        if (gatheredNumbers.length < inputs) {
            gatheredNumbers = new double[inputs][GATHERED];
            gatheredStates = new short[inputs][GATHERED];
        }
        for (int input = 0; input < inputs; input++) {
            for (int i = 0; i < count; i++) {
                gatheredNumbers[input][i] = workspace.numbers[input][places[i]];
                gatheredStates[input][i] = workspace.states[input][places[i]];
            }
        }
        run(count, gatheredNumbers, gatheredStates);
        for (int i = 0; i < count; i++) {
            numbers[places[i]] = workspace.stack[0][i];
            states[places[i]] = workspace.stateStack[0][i];
        }
    }

    /**
     * Computes cells from inputs; numbers and states of the results lie at the bottom of the workspace's stacks.
     *
     * @param inNumbers the numbers of each input
     * @param inStates the states of each input
     */
    void run(int count, double[][] inNumbers, short[][] inStates) {
        double[][] numbers = workspace.stack;
        short[][] states = workspace.stateStack;
        int top = -1;
        for (Program.Step step : steps) {
            Operation operation = step.operation();
            if (operation == null) {
                top++;
                numbers[top] = step.isInput() ? inNumbers[step.index()] : workspace.constants[step.index()];
                states[top] = step.isInput() ? inStates[step.index()] : workspace.present;
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
        finish(count);
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

    /** Where there is no result, the number that was come by on the way means nothing. */
    private void finish(int count) {
        double[] numbers = workspace.stack[0];
        short[] states = workspace.stateStack[0];
        for (int i = 0; i < count; i++) {
            if (!CellState.isPresent(states[i]) && !Double.isFinite(numbers[i])) {
                numbers[i] = Cells.STAND_IN;
            }
        }
    }
}
