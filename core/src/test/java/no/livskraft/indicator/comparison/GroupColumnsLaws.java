package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;

/** Whole columns say of each period what a comparison of that period says, and changes are those of a trend. */
class GroupColumnsLaws {

    private static final Status[] REASONS = {
        Status.NOT_AVAILABLE, Status.NOT_REPORTED, Status.UNDEFINED, Status.NOT_APPLICABLE, Status.WITHHELD
    };

    /** A table of some municipalities and years in no particular order, with all that can be wrong with figures. */
    @Provide
    Arbitrary<ResultTable> tables() {
        return Arbitraries.longs().map(seed -> table(new Random(seed)));
    }

    private static ResultTable table(Random random) {
        int count = 1 + random.nextInt(random.nextInt(6) == 0 ? 120 : 12);
        List<MunicipalityNumber> municipalities = new ArrayList<>(Tables.municipalities(count));
        Collections.shuffle(municipalities, random);
        List<Period> periods = new ArrayList<>();
        for (int year = 2015; year < 2015 + 1 + random.nextInt(9); year++) {
            if (random.nextInt(8) > 0) {
                periods.add(Period.year(year));
            }
        }
        periods.add(Period.month(2020, 5));
        Collections.shuffle(periods, random);
        Grid grid = Grid.of(municipalities, periods);
        double absent = random.nextInt(3) == 0 ? 0 : 0.3 * random.nextDouble();
        List<Figure> numerators = figures(random, grid.size(), absent);
        List<Figure> denominators = figures(random, grid.size(), absent / 2);
        List<Figure> values = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            values.add(numerators.get(i).times(Figure.of(100)).dividedBy(denominators.get(i)));
        }
        boolean ratio = random.nextInt(4) > 0;
        Optional<IndicatorColumn.Parts> parts = ratio
                ? Optional.of(new IndicatorColumn.Parts(Tables.column(numerators), Tables.column(denominators), 100))
                : Optional.empty();
        return Tables.grid(definition(random), grid, values, parts);
    }

    private static IndicatorDefinition definition(Random random) {
        return IndicatorDefinition.builder("x")
                .title(LocalizedText.same("X"))
                .description(LocalizedText.same("X"))
                .unit(new Unit("u", LocalizedText.same("u")), 0)
                .computation(new Computation.Ratio("a", "b", 100))
                .direction(Direction.values()[random.nextInt(3)])
                .perspective(Perspective.TERRITORY)
                .smallestBase(1 + random.nextInt(100))
                .build();
    }

    private static List<Figure> figures(Random random, int count, double absent) {
        List<Figure> figures = new ArrayList<>();
        boolean flags = random.nextInt(2) == 0;
        int spread = random.nextInt(3) == 0 ? 4 : 10_000;
        for (int i = 0; i < count; i++) {
            Figure figure = Figure.of(random.nextInt(spread) - (random.nextInt(3) == 0 ? spread / 2 : 0));
            if (random.nextDouble() < absent) {
                figure = Figure.absent(REASONS[random.nextInt(REASONS.length)]);
            } else if (flags && random.nextInt(6) == 0) {
                figure = figure.with(Flag.values()[random.nextInt(Flag.values().length)]);
            }
            figures.add(figure);
        }
        return figures;
    }

    private static List<MunicipalityNumber> group(ResultTable table, Random random) {
        List<MunicipalityNumber> group = new ArrayList<>(table.grid().municipalities());
        Collections.shuffle(group, random);
        return group.subList(0, 1 + random.nextInt(group.size()));
    }

    @Property(tries = 500)
    void everyPeriodIsThatOfItsComparison(@ForAll("tables") ResultTable table, @ForAll long seed) {
        List<MunicipalityNumber> group = group(table, new Random(seed));
        GroupColumns columns = GroupColumns.of(table, "x", group);
        Column ranks = columns.ranks();

        assertThat(columns.grid().periods()).isEqualTo(table.grid().periods());
        assertThat(columns.grid().municipalities()).isSorted().containsExactlyInAnyOrderElementsOf(group);
        for (int i = 0; i < table.grid().periods().size(); i++) {
            Period period = table.grid().periods().get(i);
            Comparison comparison = Comparison.of(table, "x", period, group);
            assertThat(columns.ratioOfSums().figure(i)).isEqualTo(comparison.ratioOfSums());
            assertThat(columns.mean().figure(i)).isEqualTo(comparison.mean());
            assertThat(columns.median().figure(i)).isEqualTo(comparison.median());
            assertThat(columns.lowest().figure(i)).isEqualTo(comparison.lowest());
            assertThat(columns.highest().figure(i)).isEqualTo(comparison.highest());
            assertThat(columns.coverage(period)).isEqualTo(comparison.coverage());
            assertThat(columns.ratioCoverage(period)).isEqualTo(comparison.ratioCoverage());
            for (MunicipalityNumber each : group) {
                Figure value = table.figure("x", each, period);
                Figure rank = ranks.figure(columns.grid().indexOf(each, period));
                Optional<Rank> expected = comparison.rank(each);
                assertThat(rank.state()).isEqualTo(value.state());
                assertThat(rank.isPresent()).isEqualTo(expected.isPresent());
                expected.ifPresent(place -> assertThat(rank.value()).isEqualTo(place.place()));
            }
        }
    }

    @Property(tries = 500)
    void aMedianIsThatOfAPlainSort(@ForAll("tables") ResultTable table, @ForAll long seed) {
        List<MunicipalityNumber> group = group(table, new Random(seed));
        Column medians = GroupColumns.of(table, "x", group).median();

        for (int i = 0; i < table.grid().periods().size(); i++) {
            Period period = table.grid().periods().get(i);
            List<Double> sorted = group.stream()
                    .map(each -> table.figure("x", each, period))
                    .filter(Figure::isPresent)
                    .map(Figure::value)
                    .sorted()
                    .toList();
            assertThat(medians.figure(i).isPresent()).isEqualTo(!sorted.isEmpty());
            if (!sorted.isEmpty()) {
                double lower = sorted.get((sorted.size() - 1) / 2);
                double upper = sorted.get(sorted.size() / 2);
                assertThat(medians.number(i)).isEqualTo(lower == upper ? lower : (lower + upper) / 2);
            }
        }
    }

    @Property(tries = 500)
    void aChangeIsThatOfTheTrendBetweenItsTwoPeriods(
            @ForAll("tables") ResultTable table, @ForAll @IntRange(min = 1, max = 6) int back) {
        GroupColumns columns = GroupColumns.of(table, "x", table.grid().municipalities());
        Column changes = columns.change(back);
        Column percent = columns.changeInPercent(back);

        for (MunicipalityNumber each : columns.grid().municipalities()) {
            for (Period period : table.grid().periods()) {
                int cell = columns.grid().indexOf(each, period);
                Figure now = table.figure("x", each, period);
                Period earlier = period.earlier(back).orElseThrow();
                Figure before = table.grid().periods().contains(earlier)
                        ? table.figure("x", each, earlier)
                        : Figure.absent(Status.NOT_AVAILABLE);
                if (!now.isPresent() || !before.isPresent()) {
                    assertThat(changes.figure(cell)).isEqualTo(now.minus(before));
                    assertThat(percent.figure(cell)).isEqualTo(now.minus(before));
                } else if (period.kind() == columns.definition().periodKind()) {
                    Trend trend = Trend.of(table, "x", each, earlier, period, Tolerance.NONE);
                    assertThat(changes.figure(cell)).isEqualTo(trend.change());
                    assertThat(percent.figure(cell)).isEqualTo(trend.changeInPercent());
                }
            }
        }
    }

    @Property(tries = 100)
    void allIndicatorsAtOnceAreEachOnItsOwn(@ForAll("tables") ResultTable table, @ForAll long seed) {
        List<MunicipalityNumber> group = group(table, new Random(seed));
        GroupColumns one = GroupColumns.of(table, "x", group);

        assertThat(GroupColumns.of(table, group)).containsOnlyKeys("x").allSatisfy((id, columns) -> {
            assertThat(columns.grid()).isEqualTo(one.grid());
            assertThat(columns.ranks()).isEqualTo(one.ranks());
            assertThat(columns.mean()).isEqualTo(one.mean());
        });
    }
}
