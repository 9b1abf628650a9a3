package no.livskraft.indicator.formula;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.livskraft.data.CellState;
import no.livskraft.data.Flag;
import no.livskraft.data.Period;
import no.livskraft.data.Status;

/** Random trees, and random cells full of what makes arithmetic hard. */
public final class Formulas {

    public static final List<String> NAMES = List.of("a", "b", "c_1", "min_age");

    private Formulas() {}

    public static Arbitrary<Expression> expressions() {
        return expressions(4).withoutEdgeCases();
    }

    private static Arbitrary<Expression> expressions(int depth) {
        Arbitrary<Expression> leaf = Arbitraries.oneOf(
                Arbitraries.of(NAMES).map(Expression.Name::new),
                Arbitraries.of(0.0, 1.0, 2.5, 100.0, 1e6, 1e-7, 1e300, 3.0e20, 0.1)
                        .map(Expression.Constant::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> inner = expressions(depth - 1);
        Arbitrary<Integer> periods = Arbitraries.integers().between(1, 3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf),
                Tuple.of(6, Combinators.combine(operators(), inner, inner).as(Expression.Binary::new)),
                Tuple.of(1, inner.map(Expression.Negated::new)),
                Tuple.of(2, of(Arbitraries.of(Function.MIN, Function.MAX), inner, 1, 3)),
                Tuple.of(1, of(Arbitraries.just(Function.ABS), inner, 1, 1)),
                Tuple.of(2, of(Arbitraries.just(Function.IF), inner, 3, 3)),
                Tuple.of(3, of(Arbitraries.just(Function.COALESCE), inner, 2, 3)),
                Tuple.of(
                        1,
                        Combinators.combine(inner, Arbitraries.of(0, 1, 2, 15))
                                .as((argument, decimals) -> Expression.Call.of(Function.ROUND, argument, decimals))),
                Tuple.of(2, Combinators.combine(alongTime(), inner, periods).as(Expression.Call::of)),
                Tuple.of(
                        1,
                        Combinators.combine(inner, Arbitraries.integers().between(2016, 2018))
                                .as((argument, year) ->
                                        Expression.Call.of(Function.INDEX, argument, Period.year(year)))));
    }

    private static Arbitrary<Operator> operators() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.OVER)),
                Tuple.of(1, Arbitraries.of(Operator.class)));
    }

    private static Arbitrary<Function> alongTime() {
        return Arbitraries.of(Function.class).filter(function -> function.last() == Function.Last.PERIODS);
    }

    private static Arbitrary<Expression.Call> of(
            Arbitrary<Function> functions, Arbitrary<Expression> inner, int fewest, int most) {
        return Combinators.combine(functions, inner.list().ofMinSize(fewest).ofMaxSize(most))
                .as(Expression.Call::of);
    }

    public static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, 0.0, 1.0, -1.0, 1e308, -1e308, 1e-308, Double.MIN_VALUE, Double.MAX_VALUE),
                Arbitraries.doubles().between(-1000, 1000).ofScale(2));
    }

    public static Arbitrary<Short> states() {
        Arbitrary<Short> absent =
                Arbitraries.of(EnumSet.complementOf(EnumSet.of(Status.PRESENT))).map(CellState::absent);
        Arbitrary<Short> flagged = Arbitraries.of(Flag.class)
                .set()
                .ofMinSize(1)
                .map((Set<Flag> flags) -> CellState.of(Status.PRESENT, flags));
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just((short) 0)), Tuple.of(2, absent), Tuple.of(1, flagged));
    }
}
