package no.livskraft.indicator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Variable;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.ConvertedObservations;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;

/**
 * Computes indicators over whole columns: reads what is needed in one read of the store, lays vintages over each other,
 * carries figures to the borders asked for, and runs formulas and calculators, those that others need first.
 *
 * <p>A figure is used for the period that it carries, whether it was measured at its start or all through it; emissions
 * during 2016 over the population at the start of 2016 are both of period 2016. What no vintage holds is
 * {@link no.livskraft.data.Status#NOT_AVAILABLE}; nothing is taken for zero and nothing interpolated.
 *
 * <p>A name in a formula means the variable of that name; where no dataset in the store has one, the indicator. An
 * indicator that cannot be computed costs itself and those that need it, and the table says why. Safe for use by several
 * threads if store and executor are.
 */
public final class IndicatorEngine {

    private final IndicatorCatalogue catalogue;
    private final MunicipalityRegister register;
    private final BorderConversion conversion;
    private final ObservationStore store;
    private final CalculatorRunner runner;

    /**
     * An engine.
     *
     * @param catalogue the indicators there are
     * @param register the municipalities through time
     * @param store the observations
     * @param executor where calculators run, one task each; formulas run on the caller's thread. It should have a thread
     *     to spare for every calculator that may hang, as {@link java.util.concurrent.Executors#newCachedThreadPool()}
     *     has. An executor that runs tasks on the caller's thread gives no protection against one that hangs
     * @param calculatorLimit how long a calculator may take for a request, counted from when it begins; it may wait as
     *     long again for a thread
     * @throws IllegalArgumentException if the limit is zero or negative
     */
    public IndicatorEngine(
            IndicatorCatalogue catalogue,
            MunicipalityRegister register,
            ObservationStore store,
            ExecutorService executor,
            Duration calculatorLimit) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.register = Objects.requireNonNull(register, "register");
        this.conversion = new BorderConversion(register);
        this.store = Objects.requireNonNull(store, "store");
        if (calculatorLimit.isZero() || calculatorLimit.isNegative()) {
            throw new IllegalArgumentException("A calculator needs some time: " + calculatorLimit);
        }
        this.runner = new CalculatorRunner(Objects.requireNonNull(executor, "executor"), calculatorLimit);
    }

    /**
     * Computes indicators.
     *
     * @param request what is asked for
     * @return the table, and the explanation of each of its cells
     * @throws IndicatorException with code {@code INDICATOR-UNKNOWN} for every unknown indicator, each with the nearest
     *     known ones; with code {@code INDICATOR-INTERRUPTED} if the calling thread is interrupted while a calculator
     *     runs, which leaves it interrupted
     * @throws no.livskraft.data.LivskraftException if a municipality is not valid on the date of the borders, or the
     *     register does not know that date; with all such numbers; or if the request's weights do not fit the register,
     *     with all that do not
     * @throws no.livskraft.spi.storage.StorageException if the observations cannot be read
     */
    public IndicatorResult compute(IndicatorRequest request) {
        List<CatalogueEntry> wanted = catalogue.require(request.indicators());
        LocalDate borders = request.borders();
        conversion.convert(List.of(), Borders.at(borders), borders, request.municipalities());
        BorderConversion carrying = request.weights().map(conversion::weighted).orElse(conversion);

        Map<String, Dataset> datasets = datasetsByVariable();
        Plan plan = new Plan(catalogue, wanted, datasets.keySet());
        List<ObservationBatch> batches = read(plan, request);
        Needs needs = new Needs(plan, request.indicators(), request.periods(), heldPeriods(batches));
        List<Problem> dataProblems = new ArrayList<>();
        Map<String, VariableFigures> variables =
                variables(plan, needs, datasets, batches, request, carrying, dataProblems);
        Evaluation evaluation = new Evaluation(plan, needs, request.municipalities(), variables, runner);
        evaluation.run();
        return new IndicatorResult(request, plan, register, variables, evaluation, dataProblems);
    }

    private Map<String, Dataset> datasetsByVariable() {
        Map<String, Dataset> datasets = new TreeMap<>();
        for (Dataset dataset : store.datasets()) {
            dataset.variables().forEach(variable -> datasets.putIfAbsent(variable.id(), dataset));
        }
        return datasets;
    }

    private List<ObservationBatch> read(Plan plan, IndicatorRequest request) {
        Set<String> variables = plan.variables();
        if (variables.isEmpty()) {
            return List.of();
        }
        return store.read(new ObservationQuery(variables, request.knownAt())).stream()
                .filter(batch -> !batch.vintage().knownFrom().isAfter(request.knownAt()))
                .toList();
    }

    private static Map<String, Set<Period>> heldPeriods(List<ObservationBatch> batches) {
        Map<String, Set<Period>> held = new HashMap<>();
        for (ObservationBatch batch : batches) {
            for (Observations each : batch.observations()) {
                held.computeIfAbsent(each.variable().id(), id -> new TreeSet<>())
                        .addAll(each.grid().periods());
            }
        }
        return held;
    }

    private Map<String, VariableFigures> variables(
            Plan plan,
            Needs needs,
            Map<String, Dataset> datasets,
            List<ObservationBatch> batches,
            IndicatorRequest request,
            BorderConversion carrying,
            List<Problem> problems) {
        Map<Dataset, List<Variable>> byDataset = new LinkedHashMap<>();
        for (String id : plan.variables()) {
            Dataset dataset = Objects.requireNonNull(datasets.get(id), id);
            dataset.variables().stream()
                    .filter(variable -> variable.id().equals(id))
                    .forEach(variable -> byDataset
                            .computeIfAbsent(dataset, key -> new ArrayList<>())
                            .add(variable));
        }
        Map<String, VariableFigures> figures = new HashMap<>();
        byDataset.forEach((dataset, variables) -> {
            // the same periods for all of a dataset, so that the way to other borders is worked out once
            Set<Period> periods = new TreeSet<>();
            variables.forEach(variable -> periods.addAll(needs.ofVariable(variable.id())));
            List<ObservationBatch> own = batches.stream()
                    .filter(batch -> batch.dataset().id().equals(dataset.id()))
                    .toList();
            List<Overlay> overlays = variables.stream()
                    .map(variable -> Overlay.of(variable, own, periods))
                    .toList();
            List<ConvertedObservations> converted = carrying.convert(
                    overlays.stream().map(Overlay::observations).toList(),
                    dataset.borders(),
                    request.borders(),
                    request.municipalities());
            for (int i = 0; i < variables.size(); i++) {
                problems.addAll(converted.get(i).problems());
                figures.put(
                        variables.get(i).id(),
                        new VariableFigures(
                                dataset, overlays.get(i), converted.get(i), register, carrying, request.borders()));
            }
        });
        return figures;
    }
}
