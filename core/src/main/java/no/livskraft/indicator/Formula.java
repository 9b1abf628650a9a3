package no.livskraft.indicator;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.indicator.formula.Compiler;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Parser;
import no.livskraft.indicator.formula.Place;
import no.livskraft.indicator.formula.Program;

/**
 * A formula over variables and other indicators. Immutable and safe for use by several threads.
 *
 * <table>
 * <caption>What a formula is made of, what binds most tightly first</caption>
 * <tr><th>form</th><th>meaning</th></tr>
 * <tr><td>{@code 12}, {@code 1.5}, {@code 1e6}</td><td>a number, with a full stop as decimal mark</td></tr>
 * <tr><td>{@code population}</td><td>the figure of a variable or the value of an indicator</td></tr>
 * <tr><td>{@code (a)}</td><td>parentheses</td></tr>
 * <tr><td>{@code min(a, b, ...)}, {@code max(a, b, ...)}, {@code abs(a)}</td><td>the smallest, the largest, without
 * sign</td></tr>
 * <tr><td>{@code round(a)}, {@code round(a, d)}</td><td>rounded half up, away from zero, to a whole number or to d
 * decimals, d from 0 to 15; by the decimals that the number is written with, so that {@code round(1.005, 2)} is
 * 1.01</td></tr>
 * <tr><td>{@code if(c, a, b)}</td><td>a where c is not 0, b where it is</td></tr>
 * <tr><td>{@code coalesce(a, b, ...)}</td><td>the first that has a figure</td></tr>
 * <tr><td>{@code lag(a, n)}</td><td>the value n periods earlier, n a whole number from 1 to 1200; for a yearly
 * indicator n years</td></tr>
 * <tr><td>{@code change(a, n)}</td><td>{@code a - lag(a, n)}</td></tr>
 * <tr><td>{@code change_pct(a, n)}</td><td>{@code 100 * change(a, n) / lag(a, n)}</td></tr>
 * <tr><td>{@code sum(a, n)}</td><td>the sum of the values of n periods, of which the cell's own is the last; refused for
 * a variable that does not add up over time</td></tr>
 * <tr><td>{@code mean(a, n)}</td><td>that sum over n, for every variable</td></tr>
 * <tr><td>{@code index(a, 2016)}</td><td>{@code 100 * (a / b)}, where b is the value of a in the period 2016, which is of
 * the indicator's own kind: 2016-Q1 for a quarterly one</td></tr>
 * <tr><td>{@code -a}</td><td>the other sign</td></tr>
 * <tr><td>{@code a * b}, {@code a / b}</td><td>product and quotient, from the left</td></tr>
 * <tr><td>{@code a + b}, {@code a - b}</td><td>sum and difference, from the left</td></tr>
 * <tr><td>{@code a < b}, {@code a <= b}, {@code a > b}, {@code a >= b}, {@code a == b}, {@code a != b}</td><td>1 where it
 * is so and 0 where it is not; numbers are compared as they are, so round what was computed before asking whether it is
 * equal</td></tr>
 * </table>
 *
 * <p>Absent figures meet by the table in {@link no.livskraft.data.CellState}; a division by zero and a result too large
 * to hold are {@link no.livskraft.data.Status#UNDEFINED}. Only {@code if} and {@code coalesce} can do without a figure,
 * and never without one that is withheld. A formula is at most 10,000 characters long, 200 levels deep and 20,000 steps
 * when its functions along time are written out, and reaches nothing but the figures that it names.
 */
public final class Formula {

    private final Expression expression;
    private final String text;
    private final String source;
    private final Parser.Result read;
    private final Set<String> variables;
    private final Program program;

    private Formula(String source, Parser.Result result) {
        this.source = source;
        read = result;
        expression = result.expression();
        text = Expression.text(expression);
        variables = Collections.unmodifiableSet(new TreeSet<>(result.names().keySet()));
        program = Compiler.compile(expression);
    }

    /**
     * Reads a formula that may name any variable.
     *
     * @param text the formula
     * @return the formula
     * @throws IndicatorException with every problem that was found, each with its column and a caret
     */
    public static Formula parse(String text) {
        return read(text, Optional.empty());
    }

    /**
     * Reads a formula that may name certain variables only.
     *
     * @param text the formula
     * @param known the variables and indicators that there are
     * @return the formula
     * @throws IndicatorException with every problem that was found, each with its column and a caret; an unknown variable
     *     with the nearest known ones
     */
    public static Formula parse(String text, Set<String> known) {
        return read(text, Optional.of(Set.copyOf(known)));
    }

    private static Formula read(String text, Optional<Set<String>> known) {
        Parser.Result result = Parser.parse(Objects.requireNonNull(text, "text"), known);
        if (!result.problems().isEmpty()) {
            throw new IndicatorException(result.problems());
        }
        return new Formula(text, result);
    }

    /**
     * The variables and indicators that the formula names.
     *
     * @return their ids in alphabetical order; unmodifiable
     */
    public Set<String> variables() {
        return variables;
    }

    /**
     * Whether the formula is one figure over another, times or over plain numbers, such as {@code 100 * a / b} and
     * {@code change_pct(a, 5)}. Of several municipalities together such a formula has no value, where
     * {@link no.livskraft.data.Computation.Ratio} has the ratio of their sums.
     *
     * @return true if it could be written as a ratio; false too if only a cleverer look could tell
     */
    public boolean isQuotient() {
        return QuotientForm.is(expression);
    }

    Expression expression() {
        return expression;
    }

    Program program() {
        return program;
    }

    /** The calls of {@code sum}. */
    List<Parser.Sum> sums() {
        return read.sums();
    }

    /** The periods that are counted from. */
    List<Parser.Base> bases() {
        return read.bases();
    }

    /** Where a variable stands first. */
    Place placeOf(String variable) {
        return place(Objects.requireNonNull(read.names().get(variable), variable));
    }

    /** A place in the formula as it was written. */
    Place place(int position) {
        return new Place(source, position);
    }

    /** Two formulas are equal if they are the same but for spaces and needless parentheses. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The formula with no more parentheses than it needs; {@link #parse(String)} reads it back to an equal formula. */
    @Override
    public String toString() {
        return text;
    }
}
