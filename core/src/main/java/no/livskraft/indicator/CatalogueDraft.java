package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.containment.Failures;
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Problem;
import no.livskraft.indicator.formula.Parser;
import no.livskraft.spi.indicator.IndicatorCalculator;

/** A catalogue with a plugin's indicators tried out, and what is wrong with them. */
final class CatalogueDraft {

    private final Map<String, CatalogueEntry> entries;
    private final String pluginId;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueDraft(Map<String, CatalogueEntry> before, String pluginId) {
        this.entries = new TreeMap<>(before);
        this.pluginId = pluginId;
    }

    static CatalogueDraft of(Map<String, CatalogueEntry> before, IndicatorCatalogue.Contribution contribution) {
        CatalogueDraft draft = new CatalogueDraft(before, contribution.pluginId());
        for (IndicatorFile file : contribution.files()) {
            for (int i = 0; i < file.indicators().size(); i++) {
                draft.addDefinition(file.indicators().get(i), file.name() + " /indicators/" + i);
            }
        }
        contribution.definitions().forEach(definition -> draft.addDefinition(definition, definition.id()));
        contribution.calculators().forEach(draft::addCalculator);
        draft.findCycles();
        return draft;
    }

    Map<String, CatalogueEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void addDefinition(IndicatorDefinition definition, String place) {
        List<Formula> formulas = new ArrayList<>();
        if (definition.computation() instanceof Computation.Calculated) {
            problems.add(IndicatorProblems.noCalculator(place, definition.id(), pluginId));
            return;
        }
        if (definition.computation() instanceof Computation.Ratio ratio) {
            read(definition, place + ".numerator", ratio.numerator()).ifPresent(formulas::add);
            read(definition, place + ".denominator", ratio.denominator()).ifPresent(formulas::add);
        } else if (definition.computation() instanceof Computation.Formula formula) {
            read(definition, place + ".formula", formula.formula()).ifPresent(formulas::add);
        }
        add(new CatalogueEntry(definition, pluginId, Optional.empty(), formulas), place);
    }

    /** A period that is counted from is one of those that the indicator has. */
    private void checkBases(IndicatorDefinition definition, String at, Formula formula) {
        for (Parser.Base base : formula.bases()) {
            if (base.period().kind() != definition.periodKind()) {
                Located place = new Located(at, formula.place(base.position()));
                problems.add(IndicatorProblems.baseOfOtherKind(base.period(), place));
            }
        }
    }

    private Optional<Formula> read(IndicatorDefinition definition, String place, String text) {
        try {
            Formula formula = Formula.parse(text);
            checkBases(definition, place, formula);
            return Optional.of(formula);
        } catch (IndicatorException wrong) {
            wrong.problems().stream()
                    .map(problem -> new Problem(problem.code(), place + " " + problem.where(), problem.message()))
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    private void addCalculator(IndicatorCalculator calculator) {
        String provider = calculator.getClass().getName();
        IndicatorDefinition definition;
        try {
            definition = calculator.definition();
        } catch (Throwable thrown) {
            Failures.rethrowIfFatal(thrown);
            problems.add(IndicatorProblems.noDefinition(provider, pluginId, Failures.describe(thrown)));
            return;
        }
        if (definition == null) {
            problems.add(IndicatorProblems.noDefinition(provider, pluginId, "null"));
        } else if (definition.computation() instanceof Computation.Calculated) {
            add(new CatalogueEntry(definition, pluginId, Optional.of(calculator), List.of()), definition.id());
        } else {
            problems.add(IndicatorProblems.formulaInCalculator(definition.id(), pluginId));
        }
    }

    private void add(CatalogueEntry entry, String place) {
        CatalogueEntry before = entries.putIfAbsent(entry.id(), entry);
        if (before != null) {
            problems.add(IndicatorProblems.duplicate(place, entry.id(), entry.pluginId(), before.pluginId()));
        }
    }

    private void findCycles() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        entries.forEach((id, entry) -> needs.put(id, entry.names()));
        for (List<String> cycle : Cycles.of(needs)) {
            problems.add(IndicatorProblems.cycle(cycle, pluginId));
        }
    }
}
