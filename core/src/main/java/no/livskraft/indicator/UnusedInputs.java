package no.livskraft.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.CellState;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Function;
import no.livskraft.indicator.formula.Program;

/**
 * Finds the figures that did not go into a result. Since flags of the parts that are used are united, the formula itself
 * tells: it is computed once for each figure, with a flag on that figure alone, and the flag comes out or it does not.
 *
 * <p>What a {@code coalesce} passes over has no flags, but figures in it may have decided that it was passed over. So
 * whatever stands in a formula that a {@code coalesce} may pass over is never said not to have gone in.
 */
final class UnusedInputs {

    private static final short MARKED = CellState.of(Status.PRESENT, Set.of(Flag.BREAK));

    private final Explanation explanation;
    private final Map<List<Object>, Integer> places = new HashMap<>();

    private UnusedInputs(Explanation explanation) {
        this.explanation = explanation;
        for (int i = 0; i < explanation.inputs().size(); i++) {
            Explanation.Input input = explanation.inputs().get(i);
            places.put(List.of(input.name(), input.period()), i);
        }
    }

    static List<Explanation.Input> of(Explanation explanation) {
        List<Formula> formulas = formulas(explanation.definition().computation());
        boolean chooses =
                formulas.stream().anyMatch(formula -> formula.program().chooses());
        if (!chooses || !explanation.result().isPresent()) {
            return List.of();
        }
        UnusedInputs search = new UnusedInputs(explanation);
        BitSet used = new BitSet();
        Set<String> deciding = new HashSet<>();
        formulas.forEach(formula -> used.or(search.used(formula.program())));
        formulas.forEach(formula -> addDeciding(formula.expression(), deciding));
        List<Explanation.Input> unused = new ArrayList<>();
        for (int i = 0; i < explanation.inputs().size(); i++) {
            Explanation.Input input = explanation.inputs().get(i);
            if (input.figure().isPresent() && !used.get(i) && !deciding.contains(input.name())) {
                unused.add(input);
            }
        }
        return List.copyOf(unused);
    }

    /** The names within what a coalesce may pass over; a name that stands there alone decides nothing but by being there. */
    private static void addDeciding(Expression formula, Set<String> names) {
        Deque<Expression> open = new ArrayDeque<>(List.of(formula));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Expression.Call call && call.function() == Function.COALESCE) {
                call.arguments().subList(0, call.arguments().size() - 1).stream()
                        .filter(operand -> !(operand instanceof Expression.Name))
                        .forEach(operand -> addNames(operand, names));
            }
            open.addAll(parts(next));
        }
    }

    private static void addNames(Expression expression, Set<String> names) {
        Deque<Expression> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Expression.Name name) {
                names.add(name.id());
            }
            open.addAll(parts(next));
        }
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expression instanceof Expression.Negated negated) {
            return List.of(negated.operand());
        }
        return expression instanceof Expression.Call call ? call.arguments() : List.of();
    }

    private static List<Formula> formulas(Computation computation) {
        if (computation instanceof Computation.Ratio ratio) {
            return List.of(Formula.parse(ratio.numerator()), Formula.parse(ratio.denominator()));
        }
        return computation instanceof Computation.Formula formula
                ? List.of(Formula.parse(formula.formula()))
                : List.of();
    }

    private BitSet used(Program program) {
        int trials = explanation.inputs().size();
        List<Cells> columns = program.inputs().stream()
                .map(input -> column(place(input), trials))
                .toList();
        Cells results = program.run(columns, trials, new Program.Workspace());
        BitSet used = new BitSet();
        for (int trial = 0; trial < trials; trial++) {
            used.set(trial, results.state(trial) == MARKED);
        }
        return used;
    }

    private int place(Program.Input input) {
        return PeriodShift.of(input, explanation.period())
                .map(period -> places.get(List.of(input.name(), period)))
                .orElse(-1);
    }

    /** The same figure in each trial, with a flag in its own. */
    private Cells column(int place, int trials) {
        Cells column = new Cells(trials);
        Figure figure = place < 0
                ? Figure.absent(Status.NOT_AVAILABLE)
                : explanation.inputs().get(place).figure();
        for (int trial = 0; trial < trials; trial++) {
            if (figure.isPresent()) {
                column.set(trial, figure.value(), trial == place ? MARKED : 0);
            } else {
                column.set(trial, 0, figure.state());
            }
        }
        return column;
    }
}
