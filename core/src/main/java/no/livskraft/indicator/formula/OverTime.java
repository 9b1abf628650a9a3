package no.livskraft.indicator.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whether values of several periods may be added to one for all of them. What happened during periods may, and so may
 * changes of anything; what there was at moments, shares and means may not, unless they multiply or divide something that
 * may, as an emission factor does. Numbers alone, and the 1 and 0 of comparisons, are neither and stand in nobody's way.
 *
 * @param addsUp whether the values hold something that adds up
 * @param levels the names that stand in the way; empty if nothing does; unmodifiable
 */
public record OverTime(boolean addsUp, Set<String> levels) {

    private static final OverTime NUMBER = new OverTime(false, Set.of());
    private static final OverTime FLOW = new OverTime(true, Set.of());

    /** Copies the names. */
    public OverTime {
        levels = Set.copyOf(levels);
    }

    /**
     * Values that add up over time.
     *
     * @return what may be added
     */
    public static OverTime flow() {
        return FLOW;
    }

    /**
     * Values that do not add up over time.
     *
     * @param name what they are called
     * @return what may not be added
     */
    public static OverTime level(String name) {
        return new OverTime(false, Set.of(name));
    }

    /**
     * What the values of an expression are.
     *
     * @param expression the expression
     * @param names what those of its names are
     * @return whether they may be added
     */
    public static OverTime of(Expression expression, Function<String, OverTime> names) {
        Deque<Expression.Binary> spine = new ArrayDeque<>();
        Expression first = expression;
        while (first instanceof Expression.Binary binary) {
            spine.push(binary);
            first = binary.left();
        }
        OverTime result = ofSimple(first, names);
        while (!spine.isEmpty()) {
            Expression.Binary binary = spine.pop();
            result = result.with(binary.operator(), of(binary.right(), names));
        }
        return result;
    }

    private static OverTime ofSimple(Expression expression, Function<String, OverTime> names) {
        if (expression instanceof Expression.Name name) {
            return names.apply(name.id());
        }
        if (expression instanceof Expression.Negated negated) {
            return of(negated.operand(), names);
        }
        if (expression instanceof Expression.Call call) {
            return switch (call.function()) {
                // a sum of something that does not add up is refused for itself
                case CHANGE, CHANGE_PCT, SUM -> FLOW;
                case IF -> all(call.arguments().subList(1, 3), names);
                case MIN, MAX, ABS, ROUND, COALESCE, LAG, MEAN, INDEX -> all(call.arguments(), names);
            };
        }
        return NUMBER;
    }

    private static OverTime all(List<Expression> expressions, Function<String, OverTime> names) {
        OverTime result = NUMBER;
        for (Expression expression : expressions) {
            result = result.and(of(expression, names));
        }
        return result;
    }

    /**
     * What an operator makes of these values and others.
     *
     * @param operator the operator
     * @param right the values to its right
     * @return whether the results may be added
     */
    public OverTime with(Operator operator, OverTime right) {
        return switch (operator.level()) {
            case COMPARISON -> NUMBER;
            case SUM -> and(right);
            case PRODUCT -> {
                boolean scaled = isFlow() || (operator == Operator.TIMES && right.isFlow());
                yield scaled ? FLOW : and(right);
            }
        };
    }

    private boolean isFlow() {
        return addsUp && levels.isEmpty();
    }

    private OverTime and(OverTime other) {
        Set<String> both = new TreeSet<>(levels);
        both.addAll(other.levels);
        return new OverTime(addsUp || other.addsUp, both);
    }
}
