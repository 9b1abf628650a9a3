package no.livskraft.indicator.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a tree into a program. Functions along time are pushed down to the names, since every operation works cell by
 * cell: what is computed from figures of one period and moved is the same as computed from moved figures.
 */
public final class Compiler {

    /** The most steps of a program; functions along time write their argument out once for each period. */
    static final int MAX_STEPS = 20_000;

    private final List<Program.Step> steps = new ArrayList<>();
    private final Map<Program.Input, Integer> inputs = new LinkedHashMap<>();
    private final Map<Double, Integer> constants = new LinkedHashMap<>();

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    private Compiler() {}

    /**
     * The program of a tree.
     *
     * @param expression a tree that the parser made without problems
     * @return the program
     */
    public static Program compile(Expression expression) {
        Compiler compiler = new Compiler();
        compiler.compile(expression, When.now());
        return new Program(
                compiler.steps,
                List.copyOf(compiler.inputs.keySet()),
                compiler.constants.keySet().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }

    static boolean fits(Expression expression) {
        try {
            new Compiler().compile(expression, When.now());
            return true;
        } catch (TooLarge tooLarge) {
            return false;
        }
    }

    void compile(Expression expression, When when) {
        Deque<Expression.Binary> spine = new ArrayDeque<>();
        Expression first = expression;
        while (first instanceof Expression.Binary binary) {
            spine.push(binary);
            first = binary.left();
        }
        compileSimple(first, when);
        while (!spine.isEmpty()) {
            Expression.Binary binary = spine.pop();
            compile(binary.right(), when);
            emit(binary.operator().operation());
        }
    }

    private void compileSimple(Expression expression, When when) {
        if (expression instanceof Expression.Constant number) {
            constant(number.value());
        } else if (expression instanceof Expression.Name name) {
            Program.Input input = new Program.Input(name.id(), when.base(), when.lag());
            int index = inputs.computeIfAbsent(input, key -> inputs.size());
            add(Program.Step.input(index));
        } else if (expression instanceof Expression.Negated negated) {
            compile(negated.operand(), when);
            emit(Operation.NEGATE);
        } else if (expression instanceof Expression.Call call) {
            call.function().compile(this, call, when);
        } else {
            throw new IllegalStateException("Not simple: " + expression);
        }
    }

    void fold(List<Expression> arguments, Operation operation, When when) {
        compile(arguments.get(0), when);
        for (Expression argument : arguments.subList(1, arguments.size())) {
            compile(argument, when);
            emit(operation);
        }
    }

    void constant(double value) {
        add(Program.Step.constant(constants.computeIfAbsent(value, key -> constants.size())));
    }

    void emit(Operation operation) {
        add(Program.Step.operation(operation));
    }

    private void add(Program.Step step) {
        if (steps.size() == MAX_STEPS) {
            throw new TooLarge();
        }
        steps.add(step);
    }
}
