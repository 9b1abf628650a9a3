package no.livskraft.indicator.formula;

import java.util.function.BiFunction;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;

/** The meaning of formulas written down as plainly as can be: one cell, and nothing but the arithmetic of figures. */
public final class NaiveInterpreter {

    private final BiFunction<String, Integer, Figure> figures;

    /** Takes the figure of a name so many periods back. */
    public NaiveInterpreter(BiFunction<String, Integer, Figure> figures) {
        this.figures = figures;
    }

    public Figure evaluate(Expression expression) {
        return evaluate(expression, 0);
    }

    private Figure evaluate(Expression expression, int lag) {
        if (expression instanceof Expression.Constant constant) {
            return Figure.of(constant.value());
        }
        if (expression instanceof Expression.Name name) {
            return figures.apply(name.id(), lag);
        }
        if (expression instanceof Expression.Negated negated) {
            return Figure.of(0).minus(evaluate(negated.operand(), lag));
        }
        if (expression instanceof Expression.Binary binary) {
            Figure left = evaluate(binary.left(), lag);
            Figure right = evaluate(binary.right(), lag);
            return switch (binary.operator()) {
                case '+' -> left.plus(right);
                case '-' -> left.minus(right);
                case '*' -> left.times(right);
                default -> left.dividedBy(right);
            };
        }
        return call((Expression.Call) expression, lag);
    }

    private Figure call(Expression.Call call, int lag) {
        Expression first = call.arguments().get(0);
        if (call.function() == Function.LAG) {
            return evaluate(first, lag + call.periods());
        }
        Figure now = evaluate(first, lag);
        switch (call.function()) {
            case ABS -> {
                return now.isPresent() ? Figure.ofState(Math.abs(now.value()), now.state()) : now;
            }
            case CHANGE -> {
                return now.minus(evaluate(first, lag + call.periods()));
            }
            case CHANGE_PCT -> {
                Figure before = evaluate(first, lag + call.periods());
                return Figure.of(100).times(now.minus(before)).dividedBy(before);
            }
            default -> {
                Figure result = now;
                for (Expression argument :
                        call.arguments().subList(1, call.arguments().size())) {
                    result = pick(call.function(), result, evaluate(argument, lag));
                }
                return result;
            }
        }
    }

    private static Figure pick(Function function, Figure one, Figure other) {
        short state = CellState.combine(one.state(), other.state());
        if (CellState.status(state) != Status.PRESENT) {
            return Figure.ofState(0, state);
        }
        boolean first = function == Function.MIN ? one.value() <= other.value() : one.value() >= other.value();
        return Figure.ofState(first ? one.value() : other.value(), state);
    }
}
