package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.municipality.SplitWeights;
import no.livskraft.spi.indicator.CellResult;

/** However a request is cut and by however many threads it is computed, the tiles together are what it is as a whole. */
class TilesLaws {

    private static final Variable COUNT = Store.flow("count");
    private static final Variable POPULATION = Store.population();
    private static final Variable OTHER = Store.flow("other");
    private static final List<String> INDICATORS =
            List.of("each", "guarded", "change", "derived", "counted", "calculated", "misspelt");

    /** Counties that merges, splits and new numbers went through, with some of their neighbours. */
    private static final Set<String> COUNTIES =
            Set.of("07", "08", "15", "16", "17", "18", "33", "38", "39", "40", "50");

    private static final SplitWeights WEIGHTS = SplitWeights.of(
            LocalizedText.same("invented shares"),
            SplitWeights.Split.forwards(
                    MunicipalityNumber.of("1507"),
                    Setting.BORDERS,
                    Map.of(MunicipalityNumber.of("1508"), 0.75, MunicipalityNumber.of("1580"), 0.25)));

    @Property(tries = 60)
    void tilesAndThreadsChangeNothing(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll boolean eachByItself,
            @ForAll Random random) {
        try (Setting setting = new Setting()) {
            indicators(setting);
            LocalDate measured = LocalDate.of(2012 + random.nextInt(13), 1, 1);
            figures(setting.store, measured, random);
            IndicatorRequest request = request(random);
            Tiling tiling = Tiling.of(size).withThreads(threads);
            Tiling used = eachByItself ? tiling.readingFrom(new RowsOfStore(setting.store)) : tiling;

            IndicatorResult whole = setting.engine().compute(request);
            List<IndicatorResult> tiles = new ArrayList<>();
            setting.engine().stream(request, used, tiles::add);

            assertSameTable(whole.table(), tiles);
            for (IndicatorResult tile : tiles) {
                assertThat(tile.request().municipalities())
                        .hasSizeGreaterThanOrEqualTo(tile == tiles.get(tiles.size() - 1) ? 1 : size);
                assertSameExplanations(whole, tile, random);
            }
            assertSameDataProblems(whole, tiles, eachByItself);
            statistics(whole, tiles);
        }
    }

    private static void indicators(Setting setting) {
        setting.plugin(
                "test.a",
                Setting.ratio("each", "3 * count - other", "population", 10),
                Setting.definition("guarded")
                        .computation(new Computation.Ratio("count", "population", 1000))
                        .smallestCount(200)
                        .smallestBase(3000)
                        .build(),
                Setting.formula("change", "change(count, 1) / lag(population, 1)"),
                Setting.formula("derived", "coalesce(change, guarded) + each"),
                Setting.formula("misspelt", "count / populaton"));
        setting.plugin(
                "test.b",
                Setting.calculator(
                        "counted",
                        cell -> CellResult.ratio(cell.figure("count"), cell.figure("population"), 100),
                        "count",
                        "population"),
                Setting.calculator(
                        "calculated",
                        cell -> CellResult.value(
                                cell.figure("each", cell.period().plusYears(-1))),
                        "each"));
    }

    private static void figures(Store store, LocalDate measured, Random random) {
        Borders borders = random.nextBoolean() ? Borders.eachPeriod() : Borders.at(measured);
        for (int vintage = 0; vintage <= random.nextInt(2); vintage++) {
            List<Store.Observation> observations = new ArrayList<>();
            for (MunicipalityVersion old : Setting.NORWAY.validOn(measured)) {
                if (COUNTIES.contains(old.number().value().substring(0, 2))) {
                    for (int year = measured.getYear() - 2; year <= measured.getYear(); year++) {
                        for (Variable variable : List.of(COUNT, POPULATION)) {
                            observations.add(new Store.Observation(
                                    variable, old.number().value(), Integer.toString(year), figure(random)));
                        }
                    }
                }
            }
            store.with(
                    Store.dataset("both", borders, COUNT, POPULATION),
                    vintage == 0 ? Store.MAY : Store.JUNE,
                    observations.toArray(Store.Observation[]::new));
        }
        store.with(
                Store.dataset("other", Borders.at(Setting.BORDERS), OTHER),
                Store.MAY,
                Setting.NORWAY.validOn(Setting.BORDERS).stream()
                        .map(each -> new Store.Observation(
                                OTHER, each.number().value(), Integer.toString(measured.getYear()), figure(random)))
                        .toArray(Store.Observation[]::new));
    }

    private static Figure figure(Random random) {
        Status[] statuses = Status.values();
        return switch (random.nextInt(12)) {
            case 0 -> Figure.ofState(0, CellState.absent(statuses[1 + random.nextInt(statuses.length - 1)]));
            case 1 -> Figure.of(0);
            case 2 -> Figure.ofState(random.nextInt(5000), CellState.of(Status.PRESENT, Set.of(Flag.BREAK)));
            default -> Figure.of(random.nextInt(5000));
        };
    }

    private static IndicatorRequest request(Random random) {
        LocalDate borders = random.nextInt(3) > 0 ? Setting.BORDERS : LocalDate.of(2010 + random.nextInt(14), 1, 1);
        List<MunicipalityNumber> asked = new ArrayList<>();
        for (MunicipalityVersion each : Setting.NORWAY.validOn(borders)) {
            if (COUNTIES.contains(each.number().value().substring(0, 2)) && random.nextInt(4) > 0) {
                asked.add(each.number());
            }
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(asked, random);
        }
        IndicatorRequest.Builder builder = IndicatorRequest.builder(borders, Store.NOW)
                .indicators(INDICATORS)
                .municipalities(asked)
                .years(2012, 2024);
        if (borders.equals(Setting.BORDERS) && random.nextBoolean()) {
            builder.weights(WEIGHTS);
        }
        return builder.build();
    }

    private static void assertSameTable(ResultTable whole, List<IndicatorResult> tiles) {
        assertThat(tiles.stream().flatMap(tile -> tile.table().grid().municipalities().stream()))
                .containsExactlyElementsOf(whole.grid().municipalities());
        Map<String, Set<IndicatorColumn.Together>> together = new HashMap<>();
        for (IndicatorResult result : tiles) {
            ResultTable tile = result.table();
            assertThat(tile.borders()).isEqualTo(whole.borders());
            assertThat(tile.problems()).isEqualTo(whole.problems());
            assertThat(tile.columns()).hasSameSizeAs(whole.columns());
            for (IndicatorColumn expected : whole.columns()) {
                IndicatorColumn column = tile.column(expected.definition().id()).orElseThrow();
                assertThat(column.values()).isEqualTo(rows(expected.values(), whole.grid(), tile.grid()));
                assertThat(column.parts().isPresent())
                        .isEqualTo(expected.parts().isPresent());
                column.parts().ifPresent(parts -> {
                    IndicatorColumn.Parts all = expected.parts().orElseThrow();
                    assertThat(parts.numerators()).isEqualTo(rows(all.numerators(), whole.grid(), tile.grid()));
                    assertThat(parts.denominators()).isEqualTo(rows(all.denominators(), whole.grid(), tile.grid()));
                    assertThat(parts.factor()).isEqualTo(all.factor());
                    together.computeIfAbsent(expected.definition().id(), id -> new HashSet<>())
                            .addAll(parts.together());
                });
            }
        }
        for (IndicatorColumn expected : whole.columns()) {
            expected.parts()
                    .ifPresent(parts -> assertThat(
                                    together.get(expected.definition().id()))
                            .containsExactlyInAnyOrderElementsOf(parts.together()));
        }
    }

    private static Column rows(Column column, Grid whole, Grid tile) {
        Column.Builder rows = Column.builder(tile.size());
        int cell = 0;
        for (MunicipalityNumber municipality : tile.municipalities()) {
            for (Period period : tile.periods()) {
                rows.set(cell++, column.figure(whole.indexOf(municipality, period)));
            }
        }
        return rows.build();
    }

    private static void assertSameExplanations(IndicatorResult whole, IndicatorResult tile, Random random) {
        Grid grid = tile.table().grid();
        for (int i = 0; i < 3; i++) {
            MunicipalityNumber municipality = grid.municipalities()
                    .get(random.nextInt(grid.municipalities().size()));
            Period period = grid.periods().get(random.nextInt(grid.periods().size()));
            for (IndicatorColumn column : tile.table().columns()) {
                String id = column.definition().id();
                assertThat(tile.explain(id, municipality, period)).isEqualTo(whole.explain(id, municipality, period));
            }
        }
    }

    private static void assertSameDataProblems(
            IndicatorResult whole, List<IndicatorResult> tiles, boolean eachByItself) {
        if (eachByItself) {
            // nobody reads the figures of those that are not asked for
            assertThat(whole.dataProblems())
                    .containsAll(tiles.stream()
                            .flatMap(tile -> tile.dataProblems().stream())
                            .toList());
        } else {
            assertThat(tiles).allSatisfy(tile -> assertThat(tile.dataProblems()).isEqualTo(whole.dataProblems()));
        }
    }

    private static void statistics(IndicatorResult whole, List<IndicatorResult> tiles) {
        Optional<Problem> problem = whole.dataProblems().stream().findAny();
        boolean together = whole.table().columns().stream()
                .flatMap(column -> column.parts().stream())
                .anyMatch(parts -> !parts.together().isEmpty());
        Statistics.label("tiles").collect(tiles.size() > 1 ? "several" : "one");
        Statistics.label("wholes").collect(together ? "some" : "none");
        Statistics.label("problems").collect(problem.isPresent() ? "some" : "none");
    }
}
