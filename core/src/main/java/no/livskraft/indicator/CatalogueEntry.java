package no.livskraft.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.indicator.formula.Program;
import no.livskraft.spi.indicator.IndicatorCalculator;

/**
 * An indicator as the engine knows it.
 *
 * @param formulas numerator and denominator, or the one formula, or none where there is a calculator
 */
record CatalogueEntry(
        IndicatorDefinition definition,
        String pluginId,
        Optional<IndicatorCalculator> calculator,
        List<Formula> formulas) {

    CatalogueEntry {
        formulas = List.copyOf(formulas);
    }

    String id() {
        return definition.id();
    }

    /** Where one of the formulas stands, for messages. */
    String placeOfFormula(int index) {
        String part = definition.computation() instanceof Computation.Ratio
                ? index == 0 ? ".numerator" : ".denominator"
                : ".formula";
        return id() + part;
    }

    /** What the formulas read, each once; empty for a calculator, which says its periods only as it goes. */
    Set<Program.Input> formulaInputs() {
        Set<Program.Input> inputs = new LinkedHashSet<>();
        formulas.forEach(formula -> inputs.addAll(formula.program().inputs()));
        return inputs;
    }

    /** The variables and indicators that it needs. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        if (definition.computation() instanceof Computation.Calculated calculated) {
            names.addAll(calculated.inputs());
        }
        formulaInputs().forEach(input -> names.add(input.name()));
        return names;
    }
}
