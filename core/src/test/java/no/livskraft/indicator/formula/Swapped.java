package no.livskraft.indicator.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns round what may be turned round: sums, products, comparisons, and the arguments of min and max. */
final class Swapped {

    private Swapped() {}

    static Expression of(Expression expression) {
        if (expression instanceof Expression.Negated negated) {
            return new Expression.Negated(of(negated.operand()));
        }
        if (expression instanceof Expression.Binary binary) {
            Expression left = of(binary.left());
            Expression right = of(binary.right());
            return switch (binary.operator()) {
                case PLUS, TIMES, EQUAL, NOT_EQUAL -> new Expression.Binary(binary.operator(), right, left);
                case LESS -> new Expression.Binary(Operator.GREATER, right, left);
                case GREATER -> new Expression.Binary(Operator.LESS, right, left);
                case AT_MOST -> new Expression.Binary(Operator.AT_LEAST, right, left);
                case AT_LEAST -> new Expression.Binary(Operator.AT_MOST, right, left);
                case MINUS, OVER -> new Expression.Binary(binary.operator(), left, right);
            };
        }
        if (expression instanceof Expression.Call call) {
            List<Expression> arguments = new ArrayList<>();
            call.arguments().forEach(argument -> arguments.add(of(argument)));
            if (call.function() == Function.MIN || call.function() == Function.MAX) {
                Collections.reverse(arguments);
            }
            return new Expression.Call(call.function(), arguments, call.number(), call.base());
        }
        return expression;
    }
}
