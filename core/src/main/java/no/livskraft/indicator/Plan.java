package no.livskraft.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.Problem;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Operator;
import no.livskraft.indicator.formula.OverTime;
import no.livskraft.indicator.formula.Parser;

/**
 * Which indicators are to be computed, those that others need first, and which variables they need. A name in a formula
 * means the variable of that name, and where no dataset has one, the indicator.
 */
final class Plan {

    private final IndicatorCatalogue catalogue;
    private final Map<String, Variable> known;
    private final Map<String, OverTime> overTime = new HashMap<>();
    private final Map<String, CatalogueEntry> order = new LinkedHashMap<>();
    private final Map<String, Set<String>> variables = new LinkedHashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    /** Plans for indicators of the catalogue, given the variables that datasets have. */
    Plan(IndicatorCatalogue catalogue, Collection<CatalogueEntry> wanted, Map<String, Variable> known) {
        this.catalogue = catalogue;
        this.known = known;
        wanted.forEach(this::order);
        order.values().forEach(this::judge);
        order.keySet().removeAll(problems.keySet());
    }

    /** The indicator that a name in another's formula means; empty if it means a variable or nothing. */
    Optional<CatalogueEntry> indicator(CatalogueEntry user, String name) {
        return known.containsKey(name) || name.equals(user.id()) ? Optional.empty() : catalogue.entry(name);
    }

    /** What is to be computed, in order. */
    List<CatalogueEntry> order() {
        return List.copyOf(order.values());
    }

    /** All variables that an indicator needs, also by way of others. */
    Set<String> variables(CatalogueEntry entry) {
        return variables.getOrDefault(entry.id(), Set.of());
    }

    /** All variables that are needed. */
    Set<String> variables() {
        Set<String> all = new TreeSet<>();
        order.values().forEach(entry -> all.addAll(variables(entry)));
        return all;
    }

    /** Why indicators cannot be computed. */
    Map<String, Problem> problems() {
        return problems;
    }

    private void order(CatalogueEntry wanted) {
        Deque<CatalogueEntry> open = new ArrayDeque<>();
        open.push(wanted);
        while (!open.isEmpty()) {
            CatalogueEntry entry = open.element();
            List<CatalogueEntry> before = entry.names().stream()
                    .flatMap(name -> indicator(entry, name).stream())
                    .filter(needed -> !order.containsKey(needed.id()))
                    .toList();
            if (before.isEmpty()) {
                open.pop();
                order.put(entry.id(), entry);
            } else {
                before.forEach(open::push);
            }
        }
    }

    private void judge(CatalogueEntry entry) {
        Set<String> needed = new TreeSet<>();
        List<String> missing = new ArrayList<>();
        for (String name : entry.names()) {
            Optional<CatalogueEntry> indicator = indicator(entry, name);
            if (indicator.isPresent()) {
                needed.addAll(variables(indicator.get()));
                judgeUse(entry, indicator.get());
            } else if (known.containsKey(name)) {
                needed.add(name);
            } else {
                missing.add(name);
            }
        }
        variables.put(entry.id(), needed);
        if (!missing.isEmpty()) {
            Set<String> names = new TreeSet<>(known.keySet());
            names.addAll(catalogue.ids());
            names.remove(entry.id());
            problems.put(entry.id(), missing(entry, missing, names));
        }
        judgeSums(entry);
    }

    /** Says where in its formula the first missing name of an indicator stands, if it has formulas. */
    private static Problem missing(CatalogueEntry entry, List<String> missing, Set<String> names) {
        for (int i = 0; i < entry.formulas().size(); i++) {
            Formula formula = entry.formulas().get(i);
            for (String name : missing) {
                if (formula.variables().contains(name)) {
                    Located place = new Located(entry.placeOfFormula(i), formula.placeOf(name));
                    return IndicatorProblems.missingVariables(entry.definition(), missing, names, place);
                }
            }
        }
        return IndicatorProblems.missingVariables(entry.definition(), missing, names);
    }

    private void judgeUse(CatalogueEntry user, CatalogueEntry used) {
        Problem why = problems.get(used.id());
        if (why != null) {
            problems.putIfAbsent(user.id(), IndicatorProblems.needsFailed(user.id(), used.id(), why));
        } else if (user.calculator().isEmpty()
                && user.definition().periodKind() != used.definition().periodKind()) {
            problems.putIfAbsent(user.id(), IndicatorProblems.otherPeriodKind(user.id(), used.id()));
        }
    }

    /** Refuses sums over time of what does not add up over time; and notes whether this indicator's own values do. */
    private void judgeSums(CatalogueEntry entry) {
        OverTime own = OverTime.flow();
        for (int i = 0; i < entry.formulas().size(); i++) {
            Formula formula = entry.formulas().get(i);
            for (Parser.Sum sum : formula.sums()) {
                Set<String> levels = overTime(entry, sum.argument()).levels();
                if (!levels.isEmpty()) {
                    Located place = new Located(entry.placeOfFormula(i), formula.place(sum.position()));
                    problems.putIfAbsent(entry.id(), IndicatorProblems.sumOfLevels(levels, place));
                }
            }
            OverTime part = overTime(entry, formula.expression());
            own = i == 0 ? part : own.with(Operator.OVER, part);
        }
        overTime.put(entry.id(), own.levels().isEmpty() ? OverTime.flow() : OverTime.level(entry.id()));
    }

    private OverTime overTime(CatalogueEntry entry, Expression expression) {
        return OverTime.of(expression, name -> {
            Variable variable = known.get(name);
            if (variable != null) {
                return variable.additiveOverTime() ? OverTime.flow() : OverTime.level(name);
            }
            // what a calculator computes is its own affair
            return indicator(entry, name)
                    .map(used -> overTime.getOrDefault(used.id(), OverTime.flow()))
                    .orElse(OverTime.flow());
        });
    }
}
