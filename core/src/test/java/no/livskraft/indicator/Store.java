package no.livskraft.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;

/** Observations in memory, in the order that the contract asks for, and a way to write them down in few words. */
final class Store implements ObservationStore {

    static final Instant MAY = Instant.parse("2026-05-01T08:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    final AtomicInteger reads = new AtomicInteger();
    private final List<ObservationBatch> batches = new ArrayList<>();

    static Variable flow(String id) {
        return Variable.flow(id, LocalizedText.same("Title of " + id), new Unit("t", LocalizedText.same("tonn")));
    }

    static Variable population() {
        return Variable.stock(
                "population",
                LocalizedText.of("Folketall", "Folketal", "Population"),
                new Unit("persons", LocalizedText.of("innbyggere", "innbyggjarar", "inhabitants")),
                MeasuredAt.START);
    }

    static Dataset dataset(String id, Borders borders, Variable... variables) {
        return new Dataset(
                id,
                LocalizedText.same("Dataset " + id),
                "SSB",
                "CC BY 4.0",
                LocalizedText.same("Kreditering " + id),
                borders,
                List.of(variables));
    }

    /** A figure of one variable: its municipality, its period, and the figure. */
    record Observation(Variable variable, String municipality, String period, Figure figure) {}

    static Observation of(Variable variable, String municipality, String period, double number) {
        return new Observation(variable, municipality, period, Figure.of(number));
    }

    Store with(Dataset dataset, Instant knownFrom, Observation... observations) {
        List<Observations> columns = new ArrayList<>();
        for (Variable variable : dataset.variables()) {
            List<Observation> own = Arrays.stream(observations)
                    .filter(each -> each.variable().equals(variable))
                    .toList();
            TreeSet<MunicipalityNumber> numbers = new TreeSet<>();
            TreeSet<Period> periods = new TreeSet<>();
            own.forEach(each -> numbers.add(MunicipalityNumber.of(each.municipality())));
            own.forEach(each -> periods.add(Period.parse(each.period())));
            Grid grid = Grid.of(List.copyOf(numbers), List.copyOf(periods));
            Column.Builder cells = Column.builder(grid.size());
            own.forEach(each -> cells.set(
                    grid.indexOf(MunicipalityNumber.of(each.municipality()), Period.parse(each.period())),
                    each.figure()));
            columns.add(new Observations(variable, grid, cells.build(), Map.of()));
        }
        save(new ObservationBatch(dataset, new Vintage(dataset.id(), knownFrom, dataset.id() + ".csv"), columns));
        return this;
    }

    @Override
    public void save(ObservationBatch batch) {
        batches.add(batch);
    }

    @Override
    public List<Dataset> datasets() {
        return batches.stream()
                .map(ObservationBatch::dataset)
                .distinct()
                .sorted(Comparator.comparing(Dataset::id))
                .toList();
    }

    @Override
    public List<Vintage> vintages(String datasetId) {
        return batches.stream()
                .map(ObservationBatch::vintage)
                .filter(vintage -> vintage.datasetId().equals(datasetId))
                .sorted(Comparator.comparing(Vintage::knownFrom).reversed())
                .toList();
    }

    @Override
    public List<ObservationBatch> read(ObservationQuery query) {
        reads.incrementAndGet();
        return batches.stream()
                .filter(batch -> !batch.vintage().knownFrom().isAfter(query.knownAt()))
                .map(batch -> new ObservationBatch(
                        batch.dataset(),
                        batch.vintage(),
                        batch.observations().stream()
                                .filter(each -> query.variables()
                                        .contains(each.variable().id()))
                                .toList()))
                .filter(batch -> !batch.observations().isEmpty())
                .sorted(Comparator.comparing(
                                (ObservationBatch batch) -> batch.dataset().id())
                        .thenComparing(batch -> batch.vintage().knownFrom(), Comparator.reverseOrder()))
                .toList();
    }
}
