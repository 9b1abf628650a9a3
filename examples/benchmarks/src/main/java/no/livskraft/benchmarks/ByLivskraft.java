package no.livskraft.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.livskraft.Livskraft;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Perspective;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Unit;
import no.livskraft.document.IndicatorFormat;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.tck.InMemoryStorageProvider;

/** The workload in the library: figures in a storage in memory, indicators from a file in JSON. */
final class ByLivskraft implements Subject {

    private final Livskraft livskraft;
    private final IndicatorRequest request;

    ByLivskraft(Workload workload, MunicipalityRegister register) {
        livskraft = open(workload, workload.periods(), register);
        livskraft.observations().save(workload.batch());
        request = request(workload, workload.periods());
    }

    /** The library with the indicators of a workload and without figures. */
    static Livskraft open(Workload workload, List<Period> periods, MunicipalityRegister register) {
        try {
            Path file = Files.createTempFile("indicators", ".json");
            try {
                Files.write(
                        file,
                        new IndicatorFormat()
                                .write(definitions(workload, periods.get(0).kind())));
                return Livskraft.builder()
                        .withoutDiscovery()
                        .plugin(new InMemoryStorageProvider())
                        .storage("livskraft.storage-memory")
                        .indicators(file)
                        .municipalities(register)
                        .clock(Clock.fixed(Workload.KNOWN_FROM, ZoneOffset.UTC))
                        .open();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<IndicatorDefinition> definitions(Workload workload, PeriodKind kind) {
        return workload.recipes().stream()
                .map(recipe -> definition(recipe, kind))
                .toList();
    }

    private static IndicatorDefinition definition(Recipe recipe, PeriodKind kind) {
        return IndicatorDefinition.builder(recipe.id())
                .title(LocalizedText.of(
                        "Indikator " + recipe.id(), "Indikator " + recipe.id(), "Indicator " + recipe.id()))
                .description(LocalizedText.of("Oppdiktet.", "Oppdikta.", "Invented."))
                .unit(new Unit("ratio", LocalizedText.of("forhold", "forhold", "ratio")), 2)
                .computation(new Computation.Formula(recipe.formula()))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .periodKind(kind)
                .build();
    }

    /** A request for all indicators and municipalities of a workload. */
    static IndicatorRequest request(Workload workload, List<Period> periods) {
        return IndicatorRequest.builder(workload.borders(), Workload.KNOWN_FROM)
                .indicators(workload.recipes().stream().map(Recipe::id).toList())
                .municipalities(workload.municipalities())
                .periods(periods)
                .build();
    }

    /** The whole request: reads the figures, carries them to the borders asked for, computes the values. */
    @Override
    public ResultTable compute() {
        return livskraft.compute(request).table();
    }

    @Override
    public double[][] numbers() {
        return compute().columns().stream()
                .map(IndicatorColumn::values)
                .map(ByLivskraft::numbers)
                .toArray(double[][]::new);
    }

    /** The numbers of a column: NaN where there is none. */
    static double[] numbers(Column column) {
        double[] numbers = new double[column.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = CellState.isPresent(column.state(i)) ? column.number(i) : Double.NaN;
        }
        return numbers;
    }

    @Override
    public void close() {
        livskraft.close();
    }
}
