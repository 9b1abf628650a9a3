package no.livskraft.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.data.Dataset;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Variable;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.spi.storage.ObservationQuery;

/**
 * A request made ready: what is to be computed and in which order, from which datasets, on which way to the borders asked
 * for. Safe for use by several threads, each computing a part of the municipalities.
 */
final class Preparation {

    private final IndicatorRequest request;
    private final MunicipalityRegister register;
    private final BorderConversion conversion;
    private final CalculatorRunner runner;
    private final Plan plan;
    private final Optional<ObservationQuery> query;
    private final Map<Dataset, List<Variable>> needed = new LinkedHashMap<>();

    /** @param conversion carries figures to the borders, with the weights of the request */
    Preparation(
            IndicatorRequest request,
            Plan plan,
            Collection<Dataset> datasets,
            MunicipalityRegister register,
            BorderConversion conversion,
            CalculatorRunner runner) {
        this.request = request;
        this.register = register;
        this.conversion = conversion;
        this.runner = runner;
        this.plan = plan;
        Set<String> open = new HashSet<>(plan.variables());
        this.query = open.isEmpty() ? Optional.empty() : Optional.of(new ObservationQuery(open, request.knownAt()));
        for (Dataset dataset : datasets) {
            List<Variable> own = dataset.variables().stream()
                    .filter(variable -> open.remove(variable.id()))
                    .sorted(Comparator.comparing(Variable::id))
                    .toList();
            if (!own.isEmpty()) {
                needed.put(dataset, own);
            }
        }
    }

    /** The variables of datasets by their ids; where two have the same, the first dataset's. */
    static Map<String, Variable> variables(Collection<Dataset> datasets) {
        Map<String, Variable> known = new TreeMap<>();
        for (Dataset dataset : datasets) {
            dataset.variables().forEach(variable -> known.putIfAbsent(variable.id(), variable));
        }
        return known;
    }

    /** The datasets that figures are needed of, each with those of its variables. */
    Map<Dataset, List<Variable>> needed() {
        return needed;
    }

    /** What to read; empty if nothing is needed. */
    Optional<ObservationQuery> query() {
        return query;
    }

    /** What was read. */
    Holdings holdings(List<ObservationBatch> read) {
        return new Holdings(known(read), plan, request);
    }

    /** Those of the batches that were known at the moment of the request. */
    List<ObservationBatch> known(List<ObservationBatch> read) {
        return read.stream()
                .filter(batch -> !batch.vintage().knownFrom().isAfter(request.knownAt()))
                .toList();
    }

    /** Computes the request or a part of it, which asks for the same of some of its municipalities. */
    IndicatorResult compute(IndicatorRequest part, Holdings holdings) {
        Gathering gathering = new Gathering(register, conversion, part, holdings);
        Map<String, VariableFigures> figures = new HashMap<>();
        needed.forEach((dataset, variables) -> {
            List<VariableFigures> gathered = gathering.gather(dataset, variables);
            for (int i = 0; i < variables.size(); i++) {
                figures.put(variables.get(i).id(), gathered.get(i));
            }
        });
        Evaluation evaluation = new Evaluation(plan, holdings.needs(), part.municipalities(), figures, runner);
        evaluation.run();
        return new IndicatorResult(part, plan, register, figures, evaluation, gathering.problems());
    }
}
