package no.livskraft.data;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators that the laws of this package share. */
final class Samples {

    private Samples() {}

    static final List<Status> REASONS =
            EnumSet.complementOf(EnumSet.of(Status.PRESENT)).stream().toList();

    static Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9998), Arbitraries.integers().between(2015, 2020));
        return Arbitraries.oneOf(
                years.map(Period::year),
                years.flatMap(year -> Arbitraries.integers().between(1, 12).map(month -> Period.month(year, month))),
                years.flatMap(year -> Arbitraries.of(PeriodKind.QUARTER, PeriodKind.TERTIAL, PeriodKind.HALF_YEAR)
                        .flatMap(kind ->
                                Arbitraries.of(Period.year(year).divide(kind).toArray(Period[]::new)))),
                elections().map(Period::councilPeriod),
                Arbitraries.integers()
                        .between(0, 9997)
                        .flatMap(first -> Arbitraries.integers()
                                .between(first + 1, Math.min(9998, first + 30))
                                .map(last -> Period.years(first, last))));
    }

    /** Years in which municipal councils are elected, near and far. */
    static Arbitrary<Integer> elections() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 2007),
                        Arbitraries.integers().between(12, 16))
                .map(number -> 1963 + 4 * number);
    }

    static Arbitrary<Figure> figures() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.of(0.0, -0.0, 1.0, -1.0, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e-200));
        Arbitrary<Figure> present = Combinators.combine(
                        numbers, Arbitraries.of(Flag.values()).set())
                .as(Figure::of);
        return Arbitraries.oneOf(present, Arbitraries.of(REASONS).map(Figure::absent));
    }

    static Arbitrary<Short> states() {
        return figures().map(Figure::state);
    }
}
