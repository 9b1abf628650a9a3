package no.livskraft.indicator;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.livskraft.data.Dataset;
import no.livskraft.data.Grid;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Variable;

/**
 * The figures that were read for a request, and for which periods they are needed. Whatever does not depend on who is
 * asked for is worked out once, however many tiles share it. Safe for use by several threads.
 */
final class Holdings {

    private final List<ObservationBatch> batches;
    private final Map<String, Set<Period>> periods;
    private final Needs needs;
    private final Map<String, Set<Period>> asked;
    private final Map<String, Kinds> kinds;
    private final Map<Set<Period>, Overlays> overlays = new ConcurrentHashMap<>();

    Holdings(List<ObservationBatch> batches, Plan plan, IndicatorRequest request) {
        this.batches = batches;
        this.periods = periods(batches);
        this.needs = new Needs(plan, request.indicators(), request.periods(), periods);
        this.asked = new ConcurrentHashMap<>();
        this.kinds = new ConcurrentHashMap<>();
    }

    private Holdings(List<ObservationBatch> batches, Holdings others) {
        this.batches = batches;
        this.periods = others.periods;
        this.needs = others.needs;
        this.asked = others.asked;
        this.kinds = others.kinds;
    }

    /**
     * Figures of other municipalities for the same periods.
     *
     * @throws IllegalStateException if they are for other periods
     */
    Holdings with(List<ObservationBatch> others) {
        if (!haveSameGrids(others)) {
            Map<String, Set<Period>> found = periods(others);
            if (!found.equals(periods)) {
                throw new IllegalStateException("The reader gives figures of some municipalities for the periods "
                        + found + ", and those of others for " + periods);
            }
        }
        return new Holdings(others, this);
    }

    /** Whether the periods are the same, seen without looking at each of them. */
    private boolean haveSameGrids(List<ObservationBatch> others) {
        boolean same = others.size() == batches.size();
        for (int i = 0; same && i < others.size(); i++) {
            same = haveSameGrids(batches.get(i).observations(), others.get(i).observations());
        }
        return same;
    }

    private static boolean haveSameGrids(List<Observations> own, List<Observations> theirs) {
        boolean same = own.size() == theirs.size();
        IdentityHashMap<Grid, Grid> compared = new IdentityHashMap<>();
        for (int i = 0; same && i < own.size(); i++) {
            Grid grid = own.get(i).grid();
            Grid other = theirs.get(i).grid();
            same = own.get(i).variable().id().equals(theirs.get(i).variable().id())
                    && (Optional.ofNullable(compared.get(grid))
                                    .filter(other::equals)
                                    .isPresent()
                            || grid.periods().equals(other.periods()));
            compared.put(grid, other);
        }
        return same;
    }

    /** Most variables have the same periods, so that one set stands for many; none is changed. */
    private static Map<String, Set<Period>> periods(List<ObservationBatch> batches) {
        Map<String, Set<Period>> held = new HashMap<>();
        IdentityHashMap<List<Period>, Set<Period>> sets = new IdentityHashMap<>();
        for (ObservationBatch batch : batches) {
            for (Observations each : batch.observations()) {
                Set<Period> own = sets.computeIfAbsent(each.grid().periods(), periods -> new TreeSet<>(periods));
                held.merge(each.variable().id(), own, Holdings::union);
            }
        }
        return Collections.unmodifiableMap(held);
    }

    private static Set<Period> union(Set<Period> one, Set<Period> other) {
        if (one == other || one.containsAll(other)) {
            return one;
        }
        Set<Period> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The periods of each variable in any vintage. */
    Map<String, Set<Period>> periods() {
        return periods;
    }

    Needs needs() {
        return needs;
    }

    /**
     * Kinds of a variable's periods.
     *
     * @param held of those in any vintage
     * @param needed of those that are looked at
     */
    record Kinds(Set<PeriodKind> held, Set<PeriodKind> needed) {}

    Kinds kinds(String variable) {
        return kinds.computeIfAbsent(
                variable,
                id -> new Kinds(
                        Coarsening.kinds(periods.getOrDefault(id, Set.of())), Coarsening.kinds(needs.ofVariable(id))));
    }

    /** The vintages laid over each other for all periods that any of a dataset's variables is needed for. */
    Overlays asked(Dataset dataset, List<Variable> variables) {
        return overlays(asked.computeIfAbsent(dataset.id(), id -> needs.ofVariables(variables)));
    }

    /** The vintages laid over each other for some periods. */
    Overlays overlays(Set<Period> wanted) {
        return overlays.computeIfAbsent(wanted, laid -> new Overlays(batches, laid, needs));
    }
}
