package no.livskraft.indicator.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;

/** The meaning of formulas written down as plainly as can be: one cell, and nothing but the arithmetic of figures. */
public final class NaiveInterpreter {

    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    private final Function<Program.Input, Figure> figures;

    /** Takes the figure of a name so many periods before the cell's own or a base. */
    public NaiveInterpreter(Function<Program.Input, Figure> figures) {
        this.figures = figures;
    }

    public Figure evaluate(Expression expression) {
        return evaluate(expression, When.now());
    }

    private Figure evaluate(Expression expression, When when) {
        if (expression instanceof Expression.Constant constant) {
            return Figure.of(constant.value());
        }
        if (expression instanceof Expression.Name name) {
            return figures.apply(new Program.Input(name.id(), when.base(), when.lag()));
        }
        if (expression instanceof Expression.Negated negated) {
            return Figure.of(0).minus(evaluate(negated.operand(), when));
        }
        if (expression instanceof Expression.Binary binary) {
            Figure left = evaluate(binary.left(), when);
            Figure right = evaluate(binary.right(), when);
            return switch (binary.operator()) {
                case PLUS -> left.plus(right);
                case MINUS -> left.minus(right);
                case TIMES -> left.times(right);
                case OVER -> left.dividedBy(right);
                case LESS -> compare(left, right, (a, b) -> a < b);
                case AT_MOST -> compare(left, right, (a, b) -> a <= b);
                case GREATER -> compare(left, right, (a, b) -> a > b);
                case AT_LEAST -> compare(left, right, (a, b) -> a >= b);
                case EQUAL -> compare(left, right, (a, b) -> a.doubleValue() == b);
                case NOT_EQUAL -> compare(left, right, (a, b) -> a.doubleValue() != b);
            };
        }
        return call((Expression.Call) expression, when);
    }

    private static Figure compare(Figure left, Figure right, BiPredicate<Double, Double> so) {
        // the sum of zeros has the state of the two, and can be nothing but 0 where they are there
        Figure zero = left.times(Figure.of(0)).plus(right.times(Figure.of(0)));
        return zero.isPresent() ? Figure.ofState(so.test(left.value(), right.value()) ? 1 : 0, zero.state()) : zero;
    }

    private Figure call(Expression.Call call, When when) {
        Expression first = call.arguments().get(0);
        return switch (call.function()) {
            case LAG -> evaluate(first, when.earlier(call.number()));
            case SUM -> sum(call, when);
            case MEAN -> sum(call, when).dividedBy(Figure.of(call.number()));
            default ->
                now(
                        call,
                        when,
                        call.arguments().stream()
                                .map(argument -> evaluate(argument, when))
                                .toList());
        };
    }

    private Figure now(Expression.Call call, When when, List<Figure> figures) {
        Expression first = call.arguments().get(0);
        Figure x = figures.get(0);
        return switch (call.function()) {
            case ABS -> x.isPresent() ? Figure.ofState(Math.abs(x.value()), x.state()) : x;
            case ROUND -> x.isPresent() ? Figure.ofState(rounded(x.value(), call.number()), x.state()) : x;
            case MIN -> figures.stream().reduce((a, b) -> pick(true, a, b)).orElseThrow();
            case MAX -> figures.stream().reduce((a, b) -> pick(false, a, b)).orElseThrow();
            case IF -> choose(x, figures.get(1), figures.get(2));
            case COALESCE -> firstFigure(figures);
            case CHANGE -> x.minus(evaluate(first, when.earlier(call.number())));
            case CHANGE_PCT -> {
                Figure before = evaluate(first, when.earlier(call.number()));
                yield Figure.of(100).times(x.minus(before)).dividedBy(before);
            }
            case INDEX -> {
                Figure base = evaluate(first, When.at(call.base().orElseThrow()));
                yield Figure.of(100).times(x.dividedBy(base));
            }
            default -> throw new IllegalStateException("Not of now: " + call);
        };
    }

    private Figure sum(Expression.Call call, When when) {
        List<Figure> earliestFirst = new ArrayList<>();
        for (int back = call.number() - 1; back >= 0; back--) {
            earliestFirst.add(evaluate(call.arguments().get(0), when.earlier(back)));
        }
        return earliestFirst.stream().reduce(Figure::plus).orElseThrow();
    }

    private static double rounded(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Figure pick(boolean smaller, Figure one, Figure other) {
        short state = CellState.combine(one.state(), other.state());
        if (CellState.status(state) != Status.PRESENT) {
            return Figure.ofState(0, state);
        }
        boolean first = smaller ? one.value() <= other.value() : one.value() >= other.value();
        return Figure.ofState(first ? one.value() : other.value(), state);
    }

    private static Figure choose(Figure condition, Figure yes, Figure no) {
        if (condition.equals(WITHHELD) || yes.equals(WITHHELD) || no.equals(WITHHELD)) {
            return WITHHELD;
        }
        if (!condition.isPresent()) {
            return condition;
        }
        Figure taken = condition.value() != 0 ? yes : no;
        return taken.isPresent()
                ? Figure.ofState(taken.value(), CellState.combine(condition.state(), taken.state()))
                : taken;
    }

    private static Figure firstFigure(List<Figure> figures) {
        if (figures.contains(WITHHELD)) {
            return WITHHELD;
        }
        Status worst = Status.NOT_AVAILABLE;
        for (Figure figure : figures) {
            switch (figure.status()) {
                case NOT_AVAILABLE, NOT_YET_PUBLISHED, NOT_REPORTED, NOT_APPLICABLE -> {
                    worst = figure.status().compareTo(worst) > 0 ? figure.status() : worst;
                }
                default -> {
                    return figure;
                }
            }
        }
        return Figure.absent(worst);
    }
}
