package no.livskraft.indicator;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Operator;
import no.livskraft.indicator.formula.Program;

/**
 * A formula as a sum of figures, each times a number. Only of such a formula is the sum over municipalities the formula
 * of the sums, so that figures of a group that are known only as a whole can go in. {@code 100 * (a - lag(b, 1)) / 4} is
 * one; {@code a + 1}, {@code a * b} and {@code max(a, b)} are none.
 */
final class AdditiveForm {

    // nested references to other indicators could else multiply without end
    private static final int MOST_TERMS = 1000;

    private final Map<Program.Input, Double> terms;

    private AdditiveForm(Map<Program.Input, Double> terms) {
        this.terms = Collections.unmodifiableMap(terms);
    }

    /** Factors by variable and by how many periods back it is looked at, in the order of the formula. */
    Map<Program.Input, Double> terms() {
        return terms;
    }

    /**
     * The formula as a sum; empty if it is none.
     *
     * @param meaning what a name in the formula is a sum of itself; empty if it is not known to be any
     */
    static Optional<AdditiveForm> of(Expression expression, Function<String, Optional<AdditiveForm>> meaning) {
        Reader reader = new Reader(meaning);
        reader.read(expression, 0, 1);
        return reader.additive ? Optional.of(new AdditiveForm(reader.terms)) : Optional.empty();
    }

    /** The form of a variable whose figures add up. */
    static AdditiveForm ofVariable(String id) {
        return new AdditiveForm(Map.of(Program.Input.earlier(id, 0), 1.0));
    }

    private static final class Reader {

        private final Function<String, Optional<AdditiveForm>> meaning;
        private final Map<Program.Input, Double> terms = new LinkedHashMap<>();
        private boolean additive = true;

        Reader(Function<String, Optional<AdditiveForm>> meaning) {
            this.meaning = meaning;
        }

        void read(Expression expression, int lag, double factor) {
            additive &= Double.isFinite(factor);
            if (!additive) {
                return;
            }
            // a long sum leans to the left: go down its spine in a loop, so that only parentheses cost stack
            Deque<Expression.Binary> spine = new ArrayDeque<>();
            Expression first = expression;
            while (first instanceof Expression.Binary binary && isSum(binary)) {
                spine.push(binary);
                first = binary.left();
            }
            readSimple(first, lag, factor);
            while (!spine.isEmpty()) {
                Expression.Binary binary = spine.pop();
                read(binary.right(), lag, binary.operator() == Operator.MINUS ? -factor : factor);
            }
        }

        private static boolean isSum(Expression.Binary binary) {
            return binary.operator() == Operator.PLUS || binary.operator() == Operator.MINUS;
        }

        private void readSimple(Expression expression, int lag, double factor) {
            if (expression instanceof Expression.Name name) {
                readName(name, lag, factor);
            } else if (expression instanceof Expression.Negated negated) {
                read(negated.operand(), lag, -factor);
            } else if (expression instanceof Expression.Binary product) {
                readProduct(product, lag, factor);
            } else if (expression instanceof Expression.Call call) {
                readCall(call, lag, factor);
            } else {
                additive = false;
            }
        }

        private void readName(Expression.Name name, int lag, double factor) {
            Optional<AdditiveForm> form = meaning.apply(name.id());
            additive &= form.isPresent();
            form.ifPresent(known -> known.terms.forEach((input, own) ->
                    terms.merge(Program.Input.earlier(input.name(), input.lag() + lag), factor * own, Double::sum)));
            additive &= terms.size() <= MOST_TERMS;
        }

        private void readProduct(Expression.Binary product, int lag, double factor) {
            Operator operator = product.operator();
            if (operator == Operator.OVER && product.right() instanceof Expression.Constant divisor) {
                read(product.left(), lag, factor / divisor.value());
            } else if (operator == Operator.TIMES && product.right() instanceof Expression.Constant right) {
                read(product.left(), lag, factor * right.value());
            } else if (operator == Operator.TIMES && product.left() instanceof Expression.Constant left) {
                read(product.right(), lag, factor * left.value());
            } else {
                additive = false;
            }
        }

        private void readCall(Expression.Call call, int lag, double factor) {
            Expression argument = call.arguments().get(0);
            switch (call.function()) {
                case LAG -> read(argument, lag + call.number(), factor);
                case CHANGE -> {
                    read(argument, lag, factor);
                    read(argument, lag + call.number(), -factor);
                }
                case SUM -> readSum(call, lag, factor);
                case MEAN -> readSum(call, lag, factor / call.number());
                default -> additive = false;
            }
        }

        private void readSum(Expression.Call call, int lag, double factor) {
            for (int back = call.number() - 1; additive && back >= 0; back--) {
                read(call.arguments().get(0), lag + back, factor);
            }
        }
    }
}
