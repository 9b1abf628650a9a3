package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;

class ComparisonLaws {

    @Provide
    Arbitrary<List<Figure>> groups() {
        Arbitrary<Figure> present = Arbitraries.doubles().between(-1e6, 1e6).map(Figure::of);
        Arbitrary<Figure> few = Arbitraries.of(0.1, 0.2, 0.3).map(Figure::of);
        Arbitrary<Figure> absent =
                Arbitraries.of(EnumSet.complementOf(EnumSet.of(Status.PRESENT))).map(Figure::absent);
        return Arbitraries.frequencyOf(Tuple.of(3, present), Tuple.of(3, few), Tuple.of(2, absent))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Comparison of(List<Figure> values) {
        ResultTable table = Tables.values(Direction.LOWER_IS_BETTER, values.toArray(Figure[]::new));
        return Comparison.of(table, "x", Period.year(2024), table.grid().municipalities());
    }

    @Property
    void theMiddleLiesBetweenTheEnds(@ForAll("groups") List<Figure> values) {
        Comparison comparison = of(values);
        Assume.that(comparison.coverage().counted() > 0);

        double lowest = comparison.lowest().value();
        double highest = comparison.highest().value();
        assertThat(comparison.median().value()).isBetween(lowest, highest);
        if (comparison.mean().isPresent()) {
            assertThat(comparison.mean().value()).isBetween(lowest, highest);
        }
    }

    @Property
    void theOrderOfTheGroupMakesNoDifference(@ForAll("groups") List<Figure> values, @ForAll long seed) {
        ResultTable table = Tables.ratios(7, values, reversed(values));
        List<MunicipalityNumber> shuffled = new ArrayList<>(table.grid().municipalities());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Comparison.of(table, "x", Period.year(2024), shuffled))
                .isEqualTo(Comparison.of(
                        table, "x", Period.year(2024), table.grid().municipalities()));
    }

    private static List<Figure> reversed(List<Figure> values) {
        List<Figure> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }

    @Property
    void aMemberThatTheIndicatorDoesNotApplyToChangesNothingButTheCoverage(@ForAll("groups") List<Figure> values) {
        Comparison before = of(values);
        Assume.that(before.coverage().counted() > 0);
        List<Figure> more = new ArrayList<>(values);
        more.add(Figure.absent(Status.NOT_APPLICABLE));

        Comparison after = of(more);

        assertThat(List.of(after.mean(), after.median(), after.lowest(), after.highest()))
                .isEqualTo(List.of(before.mean(), before.median(), before.lowest(), before.highest()));
        assertThat(after.coverage())
                .isEqualTo(new Coverage(
                        before.coverage().counted(), before.coverage().all() + 1));
    }

    /** Reasons for which nobody knows the figure, as opposed to there being nothing to know. */
    private static boolean isMissing(Figure figure) {
        return !figure.isPresent() && figure.status() != Status.UNDEFINED && figure.status() != Status.NOT_APPLICABLE;
    }

    @Property
    void aWithheldFigureThatIsTheOnlyOneMissingTakesTheTotalsWithIt(
            @ForAll("groups") List<Figure> numerators, @ForAll("groups") List<Figure> others) {
        List<Figure> denominators = new ArrayList<>();
        List<Figure> values = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            denominators.add(others.get(i % others.size()));
            values.add(numerators.get(i).times(Figure.of(3)).dividedBy(denominators.get(i)));
        }
        ResultTable table = Tables.ratios(3, numerators, denominators);
        Comparison comparison =
                Comparison.of(table, "x", Period.year(2024), table.grid().municipalities());
        long missing = values.stream().filter(ComparisonLaws::isMissing).count();
        boolean alone = missing == 1 && values.stream().anyMatch(each -> each.status() == Status.WITHHELD);

        if (alone) {
            for (Figure total : List.of(comparison.ratioOfSums(), comparison.mean())) {
                // where there is nothing to add, the reason is the one that outranks the others
                assertThat(total).isEqualTo(Figure.absent(Status.WITHHELD));
            }
        } else {
            assertThat(comparison.mean().isPresent())
                    .isEqualTo(comparison.coverage().counted() > 0);
        }
        assertThat(comparison.median().isPresent())
                .isEqualTo(comparison.coverage().counted() > 0);
    }

    @Property
    void ranksAreThoseOfSorting(@ForAll("groups") List<Figure> values) {
        Comparison comparison = of(values);
        List<Double> sorted = values.stream()
                .filter(Figure::isPresent)
                .map(Figure::value)
                .sorted()
                .toList();

        List<MunicipalityNumber> municipalities = Tables.municipalities(values.size());
        for (int i = 0; i < values.size(); i++) {
            Figure value = values.get(i);
            if (value.isPresent()) {
                assertThat(comparison.rank(municipalities.get(i)))
                        .contains(new Rank(
                                sorted.indexOf(value.value()) + 1,
                                sorted.size(),
                                Collections.frequency(sorted, value.value())));
            } else {
                assertThat(comparison.rank(municipalities.get(i))).isEmpty();
            }
        }
    }
}
