package no.livskraft.indicator.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.livskraft.data.Period;

/** Reads calls of functions, and remembers those that can be right only for some figures or some indicators. */
final class CallParser {

    /** What may stand behind an argument. */
    private static final String CLOSING = " , )";

    private final Parser parser;
    private final Tokens tokens;
    private final ParserMessages messages;
    private final LastArgument lastArgument;
    private final List<Parser.Sum> sums = new ArrayList<>();
    private final List<Parser.Base> bases = new ArrayList<>();

    CallParser(Parser parser, Tokens tokens, ParserMessages messages) {
        this.parser = parser;
        this.tokens = tokens;
        this.messages = messages;
        this.lastArgument = new LastArgument(tokens, messages);
    }

    /** The calls of {@code sum} so far. */
    List<Parser.Sum> sums() {
        return sums;
    }

    /** The periods that are counted from, so far. */
    List<Parser.Base> bases() {
        return bases;
    }

    /** Reads a call whose name has been read and whose parenthesis is next; empty after a mistake that was reported. */
    Optional<Expression> read(Token name) {
        Token open = tokens.take();
        parser.enter(open);
        Optional<Function> function = Function.named(name.text());
        if (function.isEmpty()) {
            messages.unknownFunction(name);
        }
        Arguments arguments = new Arguments(function);
        if (!tokens.current().is(")")) {
            arguments.read();
        }
        parser.close(open, CLOSING);
        parser.leave();
        return function.flatMap(known -> call(name, known, arguments));
    }

    private Optional<Expression> call(Token name, Function function, Arguments arguments) {
        int following = function.last() == Function.Last.NOTHING ? 0 : 1;
        int fewest = function.fewest() + (function.last().isRequired() ? 1 : 0);
        // the most may be every number there is
        if (arguments.given < fewest || arguments.given - following > function.most()) {
            messages.wrongArguments(name, function, arguments.given);
            return Optional.empty();
        }
        if (function == Function.SUM) {
            sums.add(new Parser.Sum(arguments.expressions.get(0), arguments.begin));
        }
        return Optional.of(new Expression.Call(function, arguments.expressions, arguments.number, arguments.base));
    }

    private final class Arguments {

        private final Optional<Function> function;
        private final int begin = tokens.current().position();
        private final List<Expression> expressions = new ArrayList<>();
        private int number;
        private Optional<Period> base = Optional.empty();
        private int given;

        Arguments(Optional<Function> function) {
            this.function = function;
        }

        void read() {
            one();
            while (!tokens.current().is(")") && tokens.current().kind() != Token.Kind.END) {
                if (tokens.current().is(",")) {
                    tokens.skip(1);
                    one();
                } else {
                    parser.operatorIsMissing(CLOSING);
                }
            }
        }

        private void one() {
            given++;
            int expressionsFirst = function.map(Function::most).orElse(Integer.MAX_VALUE);
            Function.Last last = function.map(Function::last).orElse(Function.Last.NOTHING);
            if (given == expressionsFirst + 1 && last != Function.Last.NOTHING) {
                last(last);
            } else if (function.isEmpty() && tokens.current().kind() == Token.Kind.PERIOD) {
                // what an unknown function takes is unknown
                tokens.skip(1);
            } else {
                expressions.add(parser.expression());
            }
        }

        private void last(Function.Last last) {
            int position = tokens.current().position();
            if (last == Function.Last.BASE) {
                base = lastArgument.base();
                base.ifPresentOrElse(period -> bases.add(new Parser.Base(period, position)), this::readOver);
                return;
            }
            OptionalInt digits = last == Function.Last.PERIODS ? lastArgument.periods() : lastArgument.decimals();
            number = digits.orElse(1);
            if (digits.isEmpty()) {
                readOver();
            }
        }

        /** Reads over what stands where something else should, unless it ends the call. */
        private void readOver() {
            if (!tokens.current().endsArgument()) {
                parser.expression();
            }
        }
    }
}
