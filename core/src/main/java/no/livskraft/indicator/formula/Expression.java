package no.livskraft.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

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
     * @param operator one of {@code + - * /}
     * @param left before the sign
     * @param right after it
     */
    record Binary(char operator, Expression left, Expression right) implements Expression {

        Operation operation() {
            return switch (operator) {
                case '+' -> Operation.ADD;
                case '-' -> Operation.SUBTRACT;
                case '*' -> Operation.MULTIPLY;
                case '/' -> Operation.DIVIDE;
                default -> throw new IllegalStateException("No operator: " + operator);
            };
        }

        boolean isSum() {
            return operator == '+' || operator == '-';
        }
    }

    /**
     * A call of a function.
     *
     * @param function which
     * @param arguments its expressions
     * @param periods how many periods it reaches back; 0 for a function that does not
     */
    record Call(Function function, List<Expression> arguments, int periods) implements Expression {
        /** Copies the list. */
        public Call {
            Objects.requireNonNull(function, "function");
            arguments = List.copyOf(arguments);
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
            if (needsParenthesesAtLeft(binary, first)) {
                break;
            }
        }
        if (!spine.isEmpty() && needsParenthesesAtLeft(spine.element(), first)) {
            parenthesised(first, into);
        } else {
            writeSimple(first, into);
        }
        while (!spine.isEmpty()) {
            Binary binary = spine.pop();
            into.append(' ').append(binary.operator()).append(' ');
            boolean parentheses = binary.right() instanceof Binary right && (!binary.isSum() || right.isSum());
            if (parentheses) {
                parenthesised(binary.right(), into);
            } else {
                write(binary.right(), into);
            }
        }
    }

    private static boolean needsParenthesesAtLeft(Binary parent, Expression left) {
        return !parent.isSum() && left instanceof Binary binary && binary.isSum();
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
            if (call.function().alongTime()) {
                into.append(", ").append(call.periods());
            }
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
