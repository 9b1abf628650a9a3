package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The signs that stand between two operands: this is the one list of them. */
public enum Operator {
    /** The sum. */
    PLUS("+", Level.SUM, Operation.ADD),
    /** The difference. */
    MINUS("-", Level.SUM, Operation.SUBTRACT),
    /** The product. */
    TIMES("*", Level.PRODUCT, Operation.MULTIPLY),
    /** The quotient. */
    OVER("/", Level.PRODUCT, Operation.DIVIDE),
    /** 1 where the left is smaller, otherwise 0. */
    LESS("<", Level.COMPARISON, Operation.LESS),
    /** 1 where the left is smaller or equal, otherwise 0. */
    AT_MOST("<=", Level.COMPARISON, Operation.AT_MOST),
    /** 1 where the left is larger, otherwise 0. */
    GREATER(">", Level.COMPARISON, Operation.GREATER),
    /** 1 where the left is larger or equal, otherwise 0. */
    AT_LEAST(">=", Level.COMPARISON, Operation.AT_LEAST),
    /** 1 where both are the same number, otherwise 0. */
    EQUAL("==", Level.COMPARISON, Operation.EQUAL),
    /** 1 where they are different numbers, otherwise 0. */
    NOT_EQUAL("!=", Level.COMPARISON, Operation.NOT_EQUAL);

    /** How tightly a sign binds, the loosest first. */
    enum Level {
        /** Only one in a row. */
        COMPARISON,
        /** From the left. */
        SUM,
        /** From the left. */
        PRODUCT
    }

    private final String sign;
    private final Level level;
    private final Operation operation;

    Operator(String sign, Level level, Operation operation) {
        this.sign = sign;
        this.level = level;
        this.operation = operation;
    }

    /**
     * What the operators look like.
     *
     * @return their signs, as formulas use them
     */
    public static List<String> signs() {
        return Arrays.stream(values()).map(Operator::sign).toList();
    }

    /** The operator of a word, if the word is one of that level. */
    static Optional<Operator> of(Token token, Level level) {
        return Arrays.stream(values())
                .filter(operator -> operator.level == level && token.is(operator.sign))
                .findFirst();
    }

    /** The signs of operators that bind at least that tightly, for messages. */
    static String signs(Level loosest) {
        return Arrays.stream(values())
                .filter(operator -> operator.level.compareTo(loosest) >= 0)
                .map(Operator::sign)
                .collect(Collectors.joining(" "));
    }

    String sign() {
        return sign;
    }

    Level level() {
        return level;
    }

    Operation operation() {
        return operation;
    }

    /** Whether an operand with this operator inside needs parentheses at the left of another operator. */
    boolean needsParenthesesAtLeftOf(Operator parent) {
        return level.compareTo(parent.level) < 0 || (level == Level.COMPARISON && parent.level == Level.COMPARISON);
    }

    /** Whether an operand with this operator inside needs parentheses at the right of another operator. */
    boolean needsParenthesesAtRightOf(Operator parent) {
        return level.compareTo(parent.level) <= 0;
    }
}
