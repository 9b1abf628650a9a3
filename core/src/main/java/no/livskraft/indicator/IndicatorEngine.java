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
import no.livskraft.containment.TimeLimit;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;

/**
 * Computes indicators over whole columns: reads what is needed in one read of the store, lays vintages over each other,
 * carries figures to the borders asked for, and runs formulas and calculators, those that others need first.
 *
 * <p>A figure is used for the period that it carries, whether it was measured at its start or all through it; emissions
 * during 2016 over the population at the start of 2016 are both of period 2016. Where no figure was published for a
 * period, it is made from those for its parts if the variable allows it: a flow is the sum of all its parts, a stock at
 * the start of its periods the first part's and at the end the last part's. An average is not made coarser, since only its
 * indicator can say how. What no vintage holds is {@link no.livskraft.data.Status#NOT_AVAILABLE}; nothing is taken for
 * zero and nothing interpolated.
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
        this.runner = new CalculatorRunner(new TimeLimit(executor, calculatorLimit));
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
        Plan plan = new Plan(catalogue, wanted, variablesOf(datasets));
        List<ObservationBatch> batches = read(plan, request);
        Map<String, Set<Period>> held = heldPeriods(batches);
        Needs needs = new Needs(plan, request.indicators(), request.periods(), held);
        Gathering gathering = new Gathering(register, carrying, request, held);
        Map<String, VariableFigures> variables = variables(plan, needs, datasets, batches, gathering);
        Evaluation evaluation = new Evaluation(plan, needs, request.municipalities(), variables, runner);
        evaluation.run();
        return new IndicatorResult(request, plan, register, variables, evaluation, gathering.problems());
    }

    /**
     * The indicators that the store has every variable for, those of others that they need included. Whether there are
     * figures for a certain municipality and period is another matter.
     *
     * @return their definitions in the order of their ids; unmodifiable
     * @throws no.livskraft.spi.storage.StorageException if the store cannot be read
     */
    public List<IndicatorDefinition> computable() {
        List<String> all =
                catalogue.definitions().stream().map(IndicatorDefinition::id).toList();
        Plan plan = new Plan(catalogue, catalogue.require(all), variablesOf(datasetsByVariable()));
        return catalogue.definitions().stream()
                .filter(each -> !plan.problems().containsKey(each.id()))
                .toList();
    }

    private Map<String, Dataset> datasetsByVariable() {
        Map<String, Dataset> datasets = new TreeMap<>();
        for (Dataset dataset : store.datasets()) {
            dataset.variables().forEach(variable -> datasets.putIfAbsent(variable.id(), dataset));
        }
        return datasets;
    }

    private static Map<String, Variable> variablesOf(Map<String, Dataset> datasets) {
        Map<String, Variable> variables = new TreeMap<>();
        datasets.forEach((id, dataset) -> dataset.variables().stream()
                .filter(variable -> variable.id().equals(id))
                .forEach(variable -> variables.put(id, variable)));
        return variables;
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

    private static Map<String, VariableFigures> variables(
            Plan plan,
            Needs needs,
            Map<String, Dataset> datasets,
            List<ObservationBatch> batches,
            Gathering gathering) {
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
            List<ObservationBatch> own = batches.stream()
                    .filter(batch -> batch.dataset().id().equals(dataset.id()))
                    .toList();
            List<VariableFigures> gathered = gathering.gather(dataset, variables, own, needs);
            for (int i = 0; i < variables.size(); i++) {
                figures.put(variables.get(i).id(), gathered.get(i));
            }
        });
        return figures;
    }
}
