package no.livskraft.indicator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Perspective;
import no.livskraft.data.Unit;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;

/** What most tests of the engine need: definitions in few words, the real register, an executor. */
final class Setting implements AutoCloseable {

    static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    static final LocalDate BORDERS = LocalDate.of(2024, 1, 1);
    static final MunicipalityNumber MIDT_TELEMARK = MunicipalityNumber.of("4020");

    final Store store = new Store();
    final ExecutorService executor = Executors.newCachedThreadPool();
    IndicatorCatalogue catalogue = IndicatorCatalogue.empty();
    Duration limit = Duration.ofMinutes(5);

    static IndicatorDefinition.Builder definition(String id) {
        return IndicatorDefinition.builder(id)
                .title(LocalizedText.of("Tittel " + id, "Tittel " + id, "Title " + id))
                .description(LocalizedText.same("Description of " + id))
                .unit(new Unit("u", LocalizedText.of("tonn per innbygger", "tonn per innbyggjar", "tonnes each")), 2)
                .direction(Direction.LOWER_IS_BETTER)
                .perspective(Perspective.TERRITORY);
    }

    static IndicatorDefinition formula(String id, String formula) {
        return definition(id).computation(new Computation.Formula(formula)).build();
    }

    static IndicatorDefinition ratio(String id, String numerator, String denominator, double factor) {
        return definition(id)
                .computation(new Computation.Ratio(numerator, denominator, factor))
                .build();
    }

    static IndicatorCalculator calculator(String id, Function<Cell, CellResult> function, String... inputs) {
        return calculator(id, PeriodKind.YEAR, function, inputs);
    }

    static IndicatorCalculator calculator(
            String id, PeriodKind kind, Function<Cell, CellResult> function, String... inputs) {
        return IndicatorCalculator.of(
                definition(id)
                        .computation(new Computation.Calculated(Arrays.asList(inputs)))
                        .periodKind(kind)
                        .build(),
                function);
    }

    Setting plugin(String id, IndicatorDefinition... definitions) {
        catalogue = catalogue.with(new IndicatorCatalogue.Contribution(id, List.of(definitions), List.of()));
        return this;
    }

    Setting plugin(String id, IndicatorCalculator... calculators) {
        catalogue = catalogue.with(new IndicatorCatalogue.Contribution(id, List.of(), List.of(calculators)));
        return this;
    }

    IndicatorEngine engine() {
        return new IndicatorEngine(catalogue, NORWAY, store, executor, limit);
    }

    static IndicatorRequest.Builder request(String... indicators) {
        return IndicatorRequest.builder(BORDERS, Store.NOW).indicators(indicators);
    }

    /** Computes indicators of Midt-Telemark for a span of years. */
    IndicatorResult compute(int first, int last, String... indicators) {
        return engine().compute(request(indicators)
                .municipalities("4020")
                .years(first, last)
                .build());
    }

    static Figure value(IndicatorResult result, String id, int year) {
        return result.table().figure(id, MIDT_TELEMARK, Period.year(year));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
