package no.livskraft.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Period;

/** The tree of a formula. {@link #text(Expression)} writes it so that it reads back as the same tree. */
public sealed interface Expression {

    /**
     * A number, as written: never negative.
     *
     * @param value a finite number, 0 or more
     */
    record Constant(double value) implements Expression {}

    /**
     * The figure of a variable or the value of another indicator.
     *
     * @param id its name
     */
    record Name(String id) implements Expression {}

    /**
     * The other sign.
     *
     * @param operand what is negated
     */
    record Negated(Expression operand) implements Expression {}

    /**
     * Two operands and the sign between them.
     *
     * @param operator the sign
     * @param left before the sign
     * @param right after it
     */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /**
     * A call of a function.
     *
     * @param function which
     * @param arguments its expressions
     * @param number what follows them as digits: how many periods, or how many decimals; 0 for other functions
     * @param base the period that follows them; empty for other functions
     */
    record Call(Function function, List<Expression> arguments, int number, Optional<Period> base)
            implements Expression {
        /** Copies the list. */
        public Call {
            Objects.requireNonNull(function, "function");
            arguments = List.copyOf(arguments);
        }

        /** The first expression. */
        Expression argument() {
            return arguments.get(0);
        }

        /**
         * A call with nothing but expressions.
         *
         * @param function which
         * @param arguments its expressions
         * @return the call
         */
        public static Call of(Function function, List<Expression> arguments) {
            return new Call(function, arguments, 0, Optional.empty());
        }

        /**
         * A call with one expression and a whole number.
         *
         * @param function which
         * @param argument its expression
         * @param number how many periods, or how many decimals
         * @return the call
         */
        public static Call of(Function function, Expression argument, int number) {
            return new Call(function, List.of(argument), number, Optional.empty());
        }

        /**
         * A call with one expression and a period.
         *
         * @param function which
         * @param argument its expression
         * @param base the period
         * @return the call
         */
        public static Call of(Function function, Expression argument, Period base) {
            return new Call(function, List.of(argument), 0, Optional.of(base));
        }
    }

    /**
     * The expression as text with no more parentheses than it needs.
     *
     * @param expression the tree
     * @return text that reads back as an equal tree
     */
    static String text(Expression expression) {
        StringBuilder into = new StringBuilder();
        write(expression, into);
        return into.toString();
    }

    private static void write(Expression expression, StringBuilder into) {
        // a long sum leans to the left: go down its spine in a loop, so that only parentheses cost stack
        Deque<Binary> spine = new ArrayDeque<>();
        Expression first = expression;
        while (first instanceof Binary binary) {
            spine.push(binary);
            first = binary.left();
            if (first instanceof Binary left && left.operator().needsParenthesesAtLeftOf(binary.operator())) {
                break;
            }
        }
        if (first instanceof Binary) {
            parenthesised(first, into);
        } else {
            writeSimple(first, into);
        }
        while (!spine.isEmpty()) {
            Binary binary = spine.pop();
            into.append(' ').append(binary.operator().sign()).append(' ');
            if (binary.right() instanceof Binary right
                    && right.operator().needsParenthesesAtRightOf(binary.operator())) {
                parenthesised(right, into);
            } else {
                write(binary.right(), into);
            }
        }
    }

    private static void parenthesised(Expression expression, StringBuilder into) {
        into.append('(');
        write(expression, into);
        into.append(')');
    }

    private static void writeSimple(Expression expression, StringBuilder into) {
        if (expression instanceof Constant constant) {
            into.append(numberText(constant.value()));
        } else if (expression instanceof Name name) {
            into.append(name.id());
        } else if (expression instanceof Negated negated) {
            into.append('-');
            if (negated.operand() instanceof Binary) {
                parenthesised(negated.operand(), into);
            } else {
                write(negated.operand(), into);
            }
        } else if (expression instanceof Call call) {
            into.append(call.function().functionName()).append('(');
            for (int i = 0; i < call.arguments().size(); i++) {
                into.append(i == 0 ? "" : ", ");
                write(call.arguments().get(i), into);
            }
            if (call.function().last() == Function.Last.PERIODS || call.number() != 0) {
                into.append(", ").append(call.number());
            }
            call.base().ifPresent(base -> into.append(", ").append(base));
            into.append(')');
        } else {
            throw new IllegalStateException("Not simple: " + expression);
        }
    }

    private static String numberText(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return plain.length() <= 20 ? plain : Double.toString(value);
    }
}
