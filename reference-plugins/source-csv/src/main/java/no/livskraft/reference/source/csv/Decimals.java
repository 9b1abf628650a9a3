package no.livskraft.reference.source.csv;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.Problem;

/** Reads numbers with one decimal mark, and nothing that could be read in two ways. */
final class Decimals {

    private static final Pattern NUMBER =
            Pattern.compile("(?<mantissa>-?[0-9]+(?:(?<mark>[.,])[0-9]+)?)(?:[eE][+-]?[0-9]{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9][0-9.,'’ \\u00a0\\u2009\\u202f]*");

    private final char decimal;

    Decimals(char decimal) {
        this.decimal = decimal;
    }

    OptionalDouble read(String text, String where, Consumer<Problem> problems) {
        Matcher matcher = NUMBER.matcher(text);
        boolean plain = matcher.matches();
        Optional<String> mark = plain ? Optional.ofNullable(matcher.group("mark")) : Optional.empty();
        if (!plain || mark.map(each -> each.charAt(0) != decimal).orElse(false)) {
            boolean grouped = GROUPED.matcher(text).matches();
            problems.accept(
                    grouped ? CsvProblems.separators(where, text, decimal) : CsvProblems.number(where, text, decimal));
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        boolean vanished = number == 0 && matcher.group("mantissa").chars().anyMatch(c -> c >= '1' && c <= '9');
        if (!Double.isFinite(number) || vanished) {
            problems.accept(CsvProblems.tooLarge(where, text));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }
}
