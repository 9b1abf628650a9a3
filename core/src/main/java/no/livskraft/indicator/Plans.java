package no.livskraft.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.livskraft.data.Dataset;
import no.livskraft.data.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Plans for the indicators of a catalogue. The last one is kept, since a host asks for the same indicators again and again,
 * of one network after the other. Safe for use by several threads.
 */
final class Plans {

    private final IndicatorCatalogue catalogue;
    private volatile @Nullable Kept kept;

    /** A plan and all that it depends on. */
    private record Kept(List<String> indicators, Map<String, Variable> variables, Plan plan) {}

    Plans(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The plan for some indicators, given the variables that datasets have.
     *
     * @throws IndicatorException if an indicator is unknown, with all that are
     */
    Plan plan(List<String> indicators, Collection<Dataset> datasets) {
        Map<String, Variable> variables = Preparation.variables(datasets);
        Kept last = kept;
        if (last != null && last.indicators.equals(indicators) && last.variables.equals(variables)) {
            return last.plan;
        }
        Plan plan = new Plan(catalogue, catalogue.require(indicators), variables);
        kept = new Kept(List.copyOf(indicators), variables, plan);
        return plan;
    }
}
