package no.livskraft.benchmarks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.livskraft.Livskraft;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Unit;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.InMemoryStorageProvider;

/** The workload in the library: figures in a storage in memory, indicators from a plugin. */
final class ByLivskraft implements Subject {

    private final Livskraft livskraft;
    private final IndicatorRequest request;

    ByLivskraft(Workload workload, MunicipalityRegister register) {
        PeriodKind kind = workload.periods().get(0).kind();
        livskraft = Livskraft.builder()
                .withoutDiscovery()
                .plugin(new InMemoryStorageProvider())
                .storage("livskraft.storage-memory")
                .plugin(new Indicators(workload.recipes().stream()
                        .map(recipe -> definition(recipe, kind))
                        .toList()))
                .municipalities(register)
                .clock(Clock.fixed(Workload.KNOWN_FROM, ZoneOffset.UTC))
                .open();
        livskraft.observations().save(workload.batch());
        request = IndicatorRequest.builder(workload.borders(), Workload.KNOWN_FROM)
                .indicators(workload.recipes().stream().map(Recipe::id).toList())
                .municipalities(workload.municipalities())
                .periods(workload.periods())
                .build();
    }

    private static IndicatorDefinition definition(Recipe recipe, PeriodKind kind) {
        return IndicatorDefinition.builder(recipe.id())
                .title(LocalizedText.of(
                        "Indikator " + recipe.id(), "Indikator " + recipe.id(), "Indicator " + recipe.id()))
                .description(LocalizedText.of("Oppdiktet.", "Oppdikta.", "Invented."))
                .unit(new Unit("ratio", LocalizedText.of("forhold", "forhold", "ratio")), 2)
                .computation(new Computation.Formula(recipe.formula()))
                .periodKind(kind)
                .build();
    }

    private record Indicators(List<IndicatorDefinition> definitions) implements IndicatorProvider {
        @Override
        public PluginDescriptor descriptor() {
            return PluginDescriptor.of(
                    "benchmarks.indicators", "1", SpiLevel.CURRENT, LocalizedText.same("Benchmarks"));
        }
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

    private static double[] numbers(Column column) {
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
