package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;

/**
 * Reads a formula by recursive descent. After a mistake it goes on with a placeholder, so that one reading finds as many
 * problems as it can.
 */
public final class Parser {

    /** The longest formula, in characters. */
    public static final int MAX_LENGTH = 10_000;

    /** How deep parentheses, calls and signs may be nested. */
    public static final int MAX_DEPTH = 200;

    private static final Expression PLACEHOLDER = new Expression.Constant(1);

    private final Tokens tokens;
    private final FormulaProblems problems;
    private final ParserMessages messages;
    private final CallParser calls;
    private final Optional<Set<String>> known;
    private final SortedMap<String, Integer> names = new TreeMap<>();
    private int depth;

    /** What may follow the expression that was read last: after a comparison, no other. */
    private Operator.Level loosest = Operator.Level.COMPARISON;

    private Parser(List<Token> words, FormulaProblems problems, Optional<Set<String>> known) {
        this.tokens = new Tokens(words);
        this.problems = problems;
        this.messages = new ParserMessages(problems);
        this.calls = new CallParser(this, tokens, messages);
        this.known = known;
    }

    /**
     * What was read.
     *
     * @param expression the tree; without meaning if there are problems
     * @param names the variables that it names, each with where it stands first
     * @param sums the calls of {@code sum}, in the order of the text
     * @param bases the periods that are counted from, in the order of the text
     * @param problems what is wrong, in the order of the text; empty if nothing is
     */
    public record Result(
            Expression expression,
            SortedMap<String, Integer> names,
            List<Sum> sums,
            List<Base> bases,
            List<Problem> problems) {}

    /**
     * Values that are added up over time.
     *
     * @param argument what is added up
     * @param position where it begins in the text
     */
    public record Sum(Expression argument, int position) {}

    /**
     * A period that is counted from.
     *
     * @param period the period
     * @param position where it begins in the text
     */
    public record Base(Period period, int position) {}

    /** Nothing more is worth reading. */
    @SuppressWarnings("serial")
    private static final class GivenUp extends RuntimeException {
        GivenUp() {
            super(null, null, false, false);
        }
    }

    /**
     * Reads a formula.
     *
     * @param text the formula
     * @param known the names that it may use, or empty if any will do
     * @return tree and problems
     */
    public static Result parse(String text, Optional<Set<String>> known) {
        FormulaProblems problems = new FormulaProblems(text);
        if (text.length() > MAX_LENGTH) {
            new ParserMessages(problems).tooLong(text.length());
            return new Parser(List.of(), problems, known).result(PLACEHOLDER);
        }
        Parser parser = new Parser(new Lexer(text, problems).tokens(), problems, known);
        Expression expression = PLACEHOLDER;
        try {
            expression = parser.whole();
        } catch (GivenUp givenUp) {
            // what was found so far is already in the problems
        }
        if (problems.all().isEmpty() && !Compiler.fits(expression)) {
            new ParserMessages(problems).tooLarge();
        }
        return parser.result(expression);
    }

    private Result result(Expression expression) {
        return new Result(expression, names, calls.sums(), calls.bases(), problems.all());
    }

    private Expression whole() {
        Expression expression = expression();
        while (current().kind() != Token.Kind.END) {
            giveUpIfFull();
            Token token = current();
            if (token.endsArgument()) {
                if (token.is(")")) {
                    messages.strayParenthesis(token);
                } else {
                    messages.strayComma(token);
                }
                tokens.skip(1);
                continueAfterMistake();
            } else {
                operatorIsMissing("");
            }
        }
        return expression;
    }

    /** Reports that an operand has ended and no operator follows, and reads on. */
    void operatorIsMissing(String closing) {
        giveUpIfFull();
        messages.missingOperator(current(), loosest, closing);
        continueAfterMistake();
    }

    /** Reads on behind an operand where another begins or an operator stands. */
    private void continueAfterMistake() {
        Token token = current();
        if (isOperator(token) && !token.is("-")) {
            tokens.skip(1);
        }
        if (!token.endsArgument()) {
            expression();
        }
    }

    private static boolean isOperator(Token token) {
        return Arrays.stream(Operator.Level.values())
                .anyMatch(level -> Operator.of(token, level).isPresent());
    }

    /** Reads a sum, or a comparison of two. */
    Expression expression() {
        Expression left = sum();
        Optional<Operator> comparison = Operator.of(current(), Operator.Level.COMPARISON);
        if (comparison.isPresent()) {
            tokens.skip(1);
            left = new Expression.Binary(comparison.get(), left, sum());
            while (Operator.of(current(), Operator.Level.COMPARISON).isPresent()) {
                messages.secondComparison(tokens.take());
                sum();
            }
        }
        loosest = comparison.isPresent() ? Operator.Level.SUM : Operator.Level.COMPARISON;
        return left;
    }

    private Expression sum() {
        Expression left = product();
        Optional<Operator> operator = Operator.of(current(), Operator.Level.SUM);
        while (operator.isPresent()) {
            tokens.skip(1);
            left = new Expression.Binary(operator.get(), left, product());
            operator = Operator.of(current(), Operator.Level.SUM);
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            Optional<Operator> operator = Operator.of(current(), Operator.Level.PRODUCT);
            if (operator.isPresent()) {
                tokens.skip(1);
                left = new Expression.Binary(operator.get(), left, signed());
            } else if (current().kind() == Token.Kind.STRAY) {
                tokens.skip(1);
                if (beginsOperand(current())) {
                    signed();
                }
            } else {
                return left;
            }
        }
    }

    private static boolean beginsOperand(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.NAME || token.is("(");
    }

    private Expression signed() {
        if (!current().is("-")) {
            return operand();
        }
        enter(tokens.take());
        Expression operand = signed();
        leave();
        return new Expression.Negated(operand);
    }

    private Expression operand() {
        skipWhatBeginsNoOperand();
        Token token = current();
        switch (token.kind()) {
            case NUMBER -> {
                tokens.skip(1);
                return number(token);
            }
            case NAME -> {
                tokens.skip(1);
                if (current().is("(")) {
                    giveUpIfFull();
                    return calls.read(token).orElse(PLACEHOLDER);
                }
                return name(token);
            }
            case PERIOD -> {
                tokens.skip(1);
                messages.missingOperand(token);
                return PLACEHOLDER;
            }
            default -> {
                if (token.is("(")) {
                    return parentheses();
                }
                if (token.is("-")) {
                    return signed();
                }
                // a closing sign may close something
                messages.missingOperand(token);
                return PLACEHOLDER;
            }
        }
    }

    private void skipWhatBeginsNoOperand() {
        boolean operator = isOperator(current()) && !current().is("-");
        while (operator || current().kind() == Token.Kind.STRAY) {
            if (operator) {
                messages.missingOperand(current());
            }
            tokens.skip(1);
            operator = isOperator(current()) && !current().is("-");
        }
    }

    private Expression parentheses() {
        Token open = tokens.take();
        enter(open);
        Expression inside = expression();
        close(open, " )");
        leave();
        return inside;
    }

    /** Reads on to the parenthesis that closes another. */
    void close(Token open, String closing) {
        while (!current().is(")")) {
            giveUpIfFull();
            Token token = current();
            if (token.kind() == Token.Kind.END) {
                messages.notClosed(open);
                return;
            }
            if (token.is(",")) {
                messages.strayComma(token);
                tokens.skip(1);
                continueAfterMistake();
            } else {
                operatorIsMissing(closing);
            }
        }
        tokens.skip(1);
    }

    private Expression number(Token token) {
        double value = Double.parseDouble(token.text());
        boolean zeroDigits = token.text().split("[eE]", 2)[0].chars().noneMatch(c -> c >= '1' && c <= '9');
        if (Double.isInfinite(value) || (value == 0 && !zeroDigits)) {
            messages.numberOutOfRange(token);
            return PLACEHOLDER;
        }
        return new Expression.Constant(value);
    }

    private Expression name(Token token) {
        names.putIfAbsent(token.text(), token.position());
        if (known.isPresent() && !known.get().contains(token.text())) {
            giveUpIfFull();
            messages.unknownVariable(token, known.get());
        }
        return new Expression.Name(token.text());
    }

    /** Goes a level deeper. */
    void enter(Token token) {
        depth++;
        if (depth > MAX_DEPTH) {
            messages.tooDeep(token);
            throw new GivenUp();
        }
    }

    /** Comes back from a level. */
    void leave() {
        depth--;
    }

    /** Looking for the nearest names costs time, and nobody would see them. */
    private void giveUpIfFull() {
        if (problems.isFull()) {
            throw new GivenUp();
        }
    }

    private Token current() {
        return tokens.current();
    }
}
