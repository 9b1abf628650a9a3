package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;

/** Vintages laid over each other by columns are what they are cell by cell. */
class OverlayLaws {

    private static final Variable VARIABLE = Store.flow("ghg");
    private static final Dataset DATASET = Store.dataset("emissions", Borders.at(Setting.BORDERS), VARIABLE);
    private static final List<String> NUMBERS = List.of("0301", "1103", "4001", "4003", "4020", "4601");

    @Property(tries = 300)
    void theNewestObservationOfACellCountsAndKeepsItsSymbolAndItsVintage(
            @ForAll @IntRange(max = 4) int vintages, @ForAll long seed) {
        Random random = new Random(seed);
        List<ObservationBatch> batches = new ArrayList<>();
        for (int i = 0; i < vintages; i++) {
            batches.add(batch(i, observations(random)));
        }
        Set<Period> periods = new HashSet<>(some(random, years()));

        Overlay overlay = Overlay.of(
                VARIABLE, batches, periods, grid -> Optional.of(grid).filter(each -> Overlay.isLaid(each, periods)));

        List<ObservationBatch> newestFirst = new ArrayList<>(batches);
        newestFirst.sort(
                Comparator.comparing((ObservationBatch batch) -> batch.vintage().knownFrom())
                        .reversed());
        for (String text : NUMBERS) {
            for (Period period : years()) {
                MunicipalityNumber number = MunicipalityNumber.of(text);
                Optional<ObservationBatch> expected = newestFirst.stream()
                        .filter(batch -> periods.contains(period))
                        .filter(batch -> observed(batch).figure(number, period).status() != Status.NOT_AVAILABLE)
                        .findFirst();
                assertThat(overlay.observations().figure(number, period))
                        .isEqualTo(expected.map(batch -> observed(batch).figure(number, period))
                                .orElse(Figure.absent(Status.NOT_AVAILABLE)));
                assertThat(overlay.vintage(number, period)).isEqualTo(expected.map(ObservationBatch::vintage));
                assertThat(overlay.symbol(number, period))
                        .isEqualTo(expected.flatMap(batch -> observed(batch).symbol(number, period)));
            }
        }
        assertThat(overlay.observations().grid().periods()).isSorted();
        assertThat(overlay.observations().grid().municipalities()).isSorted();
        assertThat(periods).containsAll(overlay.observations().grid().periods());
    }

    private static List<Period> years() {
        return List.of(Period.year(2019), Period.year(2020), Period.year(2021), Period.year(2022));
    }

    private static Observations observed(ObservationBatch batch) {
        return batch.observations().get(0);
    }

    private static ObservationBatch batch(int day, Observations observations) {
        Vintage vintage = new Vintage(DATASET.id(), Instant.parse("2026-05-0" + (day + 1) + "T00:00:00Z"), "a file");
        return new ObservationBatch(DATASET, vintage, List.of(observations));
    }

    /** Some of them, now and then all, mostly in order. */
    private static <T> List<T> some(Random random, List<T> all) {
        List<T> some = new ArrayList<>(all);
        if (random.nextInt(3) == 0) {
            some.removeIf(each -> random.nextInt(3) == 0);
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(some, random);
        }
        return some;
    }

    private static Observations observations(Random random) {
        List<MunicipalityNumber> numbers =
                some(random, NUMBERS).stream().map(MunicipalityNumber::of).toList();
        Grid grid = Grid.of(numbers, some(random, years()));
        Column.Builder cells = Column.builder(grid.size());
        Map<Integer, String> symbols = new HashMap<>();
        boolean withSymbols = random.nextBoolean();
        for (int i = 0; i < grid.size(); i++) {
            if (random.nextInt(4) != 0) {
                cells.set(i, figure(random));
            }
            if (withSymbols && random.nextInt(4) == 0) {
                symbols.put(i, "symbol " + i);
            }
        }
        return new Observations(VARIABLE, grid, cells.build(), symbols);
    }

    private static Figure figure(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Figure.absent(Status.WITHHELD);
            case 1 -> Figure.ofState(random.nextInt(5), CellState.of(Status.PRESENT, Set.of(Flag.PROVISIONAL)));
            default -> Figure.of(random.nextInt(100));
        };
    }
}
