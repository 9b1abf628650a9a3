package no.livskraft.indicator.formula;

import java.util.Optional;
import java.util.OptionalInt;
import no.livskraft.data.Period;

/** Reads what follows the expressions of a call: written out as digits or a period, and never computed. */
final class LastArgument {

    private final Tokens tokens;
    private final ParserMessages messages;

    LastArgument(Tokens tokens, ParserMessages messages) {
        this.tokens = tokens;
        this.messages = messages;
    }

    /** How many periods; empty, with nothing read, after a mistake that was reported. */
    OptionalInt periods() {
        OptionalInt periods = wholeNumber(1, Function.MAX_PERIODS);
        if (periods.isEmpty()) {
            messages.notPeriods(tokens.current());
        }
        return periods;
    }

    /** How many decimals; empty, with nothing read, after a mistake that was reported. */
    OptionalInt decimals() {
        OptionalInt decimals = wholeNumber(0, Rounding.MOST_DECIMALS);
        if (decimals.isEmpty()) {
            messages.notDecimals(tokens.current());
        }
        return decimals;
    }

    private OptionalInt wholeNumber(int fewest, int most) {
        Token token = tokens.current();
        boolean digits = token.kind() == Token.Kind.NUMBER
                && token.text().matches("[0-9]{1,9}")
                && tokens.ahead(1).endsArgument();
        int number = digits ? Integer.parseInt(token.text()) : -1;
        if (number < fewest || number > most) {
            return OptionalInt.empty();
        }
        tokens.skip(1);
        return OptionalInt.of(number);
    }

    /** A period; empty, with nothing read, after a mistake that was reported. */
    Optional<Period> base() {
        Token token = tokens.current();
        String text = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.PERIOD ? token.text() : "";
        int words = 1;
        if (tokens.ahead(1).is("-") && tokens.ahead(2).kind() == Token.Kind.NUMBER) {
            text += "-" + tokens.ahead(2).text();
            words = 3;
        }
        Optional<Period> period = tokens.ahead(words).endsArgument() ? period(text) : Optional.empty();
        if (period.isEmpty()) {
            messages.notBase(token);
        } else {
            tokens.skip(words);
        }
        return period;
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
