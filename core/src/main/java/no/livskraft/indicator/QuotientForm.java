package no.livskraft.indicator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Function;
import no.livskraft.indicator.formula.Operator;

/**
 * Whether a formula is one figure over another, but for numbers that the quotient is multiplied or divided by. Such a
 * formula says the same as a ratio with a factor. {@code 100 * a / b} and {@code -(a - b) / c / 1000} are quotients;
 * {@code a / 12}, {@code 1 / a}, {@code a / b * c} and {@code a / b + c} are none.
 */
final class QuotientForm {

    private QuotientForm() {}

    static boolean is(Expression expression) {
        Expression inner = expression;
        while (true) {
            if (inner instanceof Expression.Negated negated) {
                inner = negated.operand();
            } else if (inner instanceof Expression.Binary binary && isProduct(binary) && !names(binary.right())) {
                inner = binary.left();
            } else if (inner instanceof Expression.Binary binary
                    && binary.operator() == Operator.TIMES
                    && !names(binary.left())) {
                inner = binary.right();
            } else if (inner instanceof Expression.Binary binary) {
                return binary.operator() == Operator.OVER && names(binary.left());
            } else {
                return inner instanceof Expression.Call call && call.function() == Function.CHANGE_PCT;
            }
        }
    }

    private static boolean isProduct(Expression.Binary binary) {
        return binary.operator() == Operator.TIMES || binary.operator() == Operator.OVER;
    }

    /** Whether an expression depends on any figure. */
    private static boolean names(Expression expression) {
        Deque<Expression> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            Expression each = open.pop();
            if (each instanceof Expression.Name) {
                return true;
            } else if (each instanceof Expression.Negated negated) {
                open.push(negated.operand());
            } else if (each instanceof Expression.Binary binary) {
                open.push(binary.left());
                open.push(binary.right());
            } else if (each instanceof Expression.Call call) {
                call.arguments().forEach(open::push);
            }
        }
        return false;
    }
}
