package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Program;

/**
 * For which periods each indicator and variable is needed: those of the request, those that formulas reach to, and for
 * calculators, which say only as they go what they read, every period that is held or reached from what is held.
 */
final class Needs {

    private final Map<String, Set<Period>> ofIndicators = new HashMap<>();
    private final Map<String, List<Period>> inOrder = new HashMap<>();
    private final Map<List<Period>, List<Period>> known = new HashMap<>();
    private final Map<String, Set<Period>> ofVariables = new HashMap<>();

    /** Sets that stand for several names, and are copied before one of them gets more. */
    private final Set<Set<Period>> shared = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Works backwards through a plan.
     *
     * @param held the periods of each variable in any vintage
     */
    Needs(Plan plan, Collection<String> wanted, List<Period> periods, Map<String, Set<Period>> held) {
        List<CatalogueEntry> lastFirst = new ArrayList<>(plan.order());
        Collections.reverse(lastFirst);
        known.put(periods, periods);
        Set<String> wantedIds = new HashSet<>(wanted);
        Map<PeriodKind, SortedSet<Period>> ofRequest = new EnumMap<>(PeriodKind.class);
        periods.forEach(period -> ofRequest
                .computeIfAbsent(period.kind(), kind -> new TreeSet<>())
                .add(period));
        shared.addAll(ofRequest.values());
        // most formulas read the same variables for the same periods
        IdentityHashMap<List<Period>, Set<Program.Input>> noted = new IdentityHashMap<>();
        IdentityHashMap<Set<Period>, List<Period>> lists = new IdentityHashMap<>();
        for (CatalogueEntry entry : lastFirst) {
            if (wantedIds.contains(entry.id())) {
                Optional.ofNullable(ofRequest.get(entry.definition().periodKind()))
                        .ifPresent(asked -> addAll(ofIndicators, entry.id(), asked));
            }
            if (entry.calculator().isPresent()) {
                everything(plan, entry, held);
            }
            Set<Period> own = ofIndicators.getOrDefault(entry.id(), Set.of());
            List<Period> ordered =
                    lists.computeIfAbsent(own, set -> known.computeIfAbsent(List.copyOf(set), list -> list));
            inOrder.put(entry.id(), ordered);
            Set<Program.Input> notedForThese = noted.computeIfAbsent(ordered, list -> new HashSet<>());
            for (Program.Input input : entry.formulaInputs()) {
                boolean indicator = plan.indicator(entry, input.name()).isPresent();
                if (indicator || notedForThese.add(input)) {
                    note(indicator ? ofIndicators : ofVariables, input, own);
                }
            }
        }
    }

    private void note(Map<String, Set<Period>> by, Program.Input input, Set<Period> users) {
        if (input.base().isEmpty() && input.lag() == 0) {
            addAll(by, input.name(), users);
        } else {
            Set<Period> needed = periods(by, input.name());
            users.forEach(period -> PeriodShift.of(input, period).ifPresent(needed::add));
        }
    }

    /** Most are needed for just the periods of the request, so that one set serves them all until one needs more. */
    private void addAll(Map<String, Set<Period>> by, String name, Set<Period> more) {
        Set<Period> needed = by.get(name);
        if (needed == null && shared.contains(more)) {
            by.put(name, more);
        } else if (needed != more) {
            periods(by, name).addAll(more);
        }
    }

    private void everything(Plan plan, CatalogueEntry entry, Map<String, Set<Period>> held) {
        for (String name : entry.names()) {
            Optional<CatalogueEntry> indicator = plan.indicator(entry, name);
            if (indicator.isEmpty()) {
                periods(ofVariables, name).addAll(held.getOrDefault(name, Set.of()));
                continue;
            }
            Set<Period> needed = periods(ofIndicators, name);
            needed.addAll(periods(ofIndicators, entry.id()).stream()
                    .filter(period ->
                            period.kind() == indicator.get().definition().periodKind())
                    .toList());
            PeriodKind kind = indicator.get().definition().periodKind();
            for (String variable : plan.variables(indicator.get())) {
                held.getOrDefault(variable, Set.of()).stream()
                        .flatMap(period -> Coarsening.reached(period, kind).stream())
                        .forEach(needed::add);
            }
        }
    }

    /** What a name is needed for, to be added to. */
    private Set<Period> periods(Map<String, Set<Period>> by, String name) {
        return by.compute(
                name,
                (key, found) ->
                        found == null ? new TreeSet<>() : shared.contains(found) ? new TreeSet<>(found) : found);
    }

    /** The list of the same periods that indicators are computed for, so that lists need not be compared one by one. */
    List<Period> known(List<Period> periods) {
        return known.getOrDefault(periods, periods);
    }

    /** The periods to compute an indicator for, in order; the same list for all that have the same. */
    List<Period> ofIndicator(String id) {
        return inOrder.getOrDefault(id, List.of());
    }

    /** The periods of any of the variables that are looked at. */
    Set<Period> ofVariables(Collection<Variable> variables) {
        Set<Period> all = new HashSet<>();
        variables.forEach(variable -> all.addAll(ofVariable(variable.id())));
        return Set.copyOf(all);
    }

    /** The periods of a variable that are looked at. */
    Set<Period> ofVariable(String id) {
        return ofVariables.getOrDefault(id, Set.of());
    }
}
