package no.livskraft.indicator.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final List<Token> tokens;
    private final ParserMessages messages;
    private final Optional<Set<String>> known;
    private final Set<String> names = new TreeSet<>();
    private int next;
    private int depth;

    private Parser(List<Token> tokens, FormulaProblems problems, Optional<Set<String>> known) {
        this.tokens = tokens;
        this.messages = new ParserMessages(problems);
        this.known = known;
    }

    /**
     * What was read.
     *
     * @param expression the tree; without meaning if there are problems
     * @param names the variables that it names
     * @param problems what is wrong, in the order of the text; empty if nothing is
     */
    public record Result(Expression expression, Set<String> names, List<Problem> problems) {}

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
            return new Result(PLACEHOLDER, Set.of(), problems.all());
        }
        List<Token> tokens = new Lexer(text, problems).tokens();
        Parser parser = new Parser(tokens, problems, known);
        Expression expression = PLACEHOLDER;
        try {
            expression = parser.whole(problems);
        } catch (GivenUp givenUp) {
            // what was found so far is already in the problems
        }
        if (problems.all().isEmpty() && !Compiler.fits(expression)) {
            new ParserMessages(problems).tooLarge();
        }
        return new Result(expression, parser.names, problems.all());
    }

    private Expression whole(FormulaProblems problems) {
        Expression expression = sum();
        while (current().kind() != Token.Kind.END) {
            if (problems.isFull()) {
                throw new GivenUp();
            }
            Token token = current();
            if (token.is(')')) {
                messages.strayParenthesis(token);
                next++;
            } else if (token.is(',')) {
                messages.strayComma(token);
                next++;
            } else {
                messages.missingOperator(token, false, false);
            }
            continueAfterMistake();
        }
        return expression;
    }

    /** Reads on behind an operand where another begins or an operator stands. */
    private void continueAfterMistake() {
        Token token = current();
        if (token.is('+') || token.is('*') || token.is('/')) {
            next++;
        }
        boolean operandMayFollow = !token.is(')') && !token.is(',') && token.kind() != Token.Kind.END;
        if (operandMayFollow) {
            sum();
        }
    }

    private Expression sum() {
        Expression left = product();
        while (current().is('+') || current().is('-')) {
            char operator = take().text().charAt(0);
            left = new Expression.Binary(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            if (current().is('*') || current().is('/')) {
                char operator = take().text().charAt(0);
                left = new Expression.Binary(operator, left, signed());
            } else if (current().kind() == Token.Kind.STRAY) {
                next++;
                if (beginsOperand(current())) {
                    signed();
                }
            } else {
                return left;
            }
        }
    }

    private static boolean beginsOperand(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.NAME || token.is('(');
    }

    private Expression signed() {
        if (!current().is('-')) {
            return operand();
        }
        enter(take());
        Expression operand = signed();
        depth--;
        return new Expression.Negated(operand);
    }

    private Expression operand() {
        while (current().kind() == Token.Kind.STRAY) {
            next++;
        }
        Token token = current();
        switch (token.kind()) {
            case NUMBER -> {
                next++;
                return number(token);
            }
            case NAME -> {
                next++;
                return current().is('(') ? call(token) : name(token);
            }
            default -> {
                if (token.is('(')) {
                    return parentheses();
                }
                messages.missingOperand(token);
                // a closing sign may close something; anything else would only be reported again
                if (token.is('*') || token.is('/') || token.is('+')) {
                    next++;
                    return operand();
                }
                return PLACEHOLDER;
            }
        }
    }

    private Expression parentheses() {
        Token open = take();
        enter(open);
        Expression inside = sum();
        close(open, false);
        depth--;
        return inside;
    }

    private void close(Token open, boolean ofCall) {
        while (!current().is(')')) {
            Token token = current();
            if (token.kind() == Token.Kind.END) {
                messages.notClosed(open);
                return;
            }
            if (token.is(',')) {
                messages.strayComma(token);
                next++;
            } else {
                messages.missingOperator(token, true, ofCall);
            }
            continueAfterMistake();
        }
        next++;
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
        names.add(token.text());
        if (known.isPresent() && !known.get().contains(token.text())) {
            messages.unknownVariable(token, known.get());
        }
        return new Expression.Name(token.text());
    }

    private Expression call(Token name) {
        Token open = take();
        enter(open);
        Optional<Function> function = Function.named(name.text());
        if (function.isEmpty()) {
            messages.unknownFunction(name);
        }
        boolean alongTime = function.isPresent() && function.get().alongTime();
        List<Expression> arguments = new ArrayList<>();
        int periods = 0;
        if (!current().is(')')) {
            arguments.add(sum());
            while (current().is(',')) {
                next++;
                if (alongTime && arguments.size() == function.get().most()) {
                    periods = periods();
                    break;
                }
                arguments.add(sum());
            }
        }
        int given = arguments.size() + (periods == 0 ? 0 : 1);
        close(open, true);
        depth--;
        if (function.isEmpty()) {
            return PLACEHOLDER;
        }
        int fewest = function.get().fewest() + (alongTime ? 1 : 0);
        if (given < fewest || arguments.size() > function.get().most()) {
            messages.wrongArguments(name, function.get(), given);
            return PLACEHOLDER;
        }
        return new Expression.Call(function.get(), arguments, periods);
    }

    /** A whole number of periods, written as digits; 1 after a mistake. */
    private int periods() {
        Token token = current();
        Token after = tokens.get(Math.min(next + 1, tokens.size() - 1));
        boolean digits = token.kind() == Token.Kind.NUMBER
                && token.text().matches("[0-9]{1,9}")
                && (after.is(')') || after.is(',') || after.kind() == Token.Kind.END);
        int periods = digits ? Integer.parseInt(token.text()) : 0;
        if (periods < 1 || periods > Function.MAX_PERIODS) {
            messages.notPeriods(token);
            // read over what stands there, unless it ends the call
            if (!token.is(')') && token.kind() != Token.Kind.END) {
                sum();
            }
            return 1;
        }
        next++;
        return periods;
    }

    private void enter(Token token) {
        depth++;
        if (depth > MAX_DEPTH) {
            messages.tooDeep(token);
            throw new GivenUp();
        }
    }

    private Token current() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }
}
