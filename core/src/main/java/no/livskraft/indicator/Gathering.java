package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.Dataset;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.ConvertedObservations;
import no.livskraft.municipality.MunicipalityRegister;

/**
 * Gathers the figures of variables from what was read: lays vintages over each other, carries figures to the borders of
 * the request, and makes those of coarser periods that are not there. Finer periods are carried only where there is
 * something to make from them.
 */
final class Gathering {

    private final MunicipalityRegister register;
    private final BorderConversion conversion;
    private final IndicatorRequest request;
    private final Holdings holdings;
    private final List<Problem> problems = new ArrayList<>();

    Gathering(MunicipalityRegister register, BorderConversion conversion, IndicatorRequest request, Holdings holdings) {
        this.register = register;
        this.conversion = conversion;
        this.request = request;
        this.holdings = holdings;
    }

    /** Figures that could not be used. */
    List<Problem> problems() {
        return problems;
    }

    /** The figures of some variables of a dataset for the periods that each is needed for. */
    List<VariableFigures> gather(Dataset dataset, List<Variable> variables) {
        Needs needs = holdings.needs();
        // the same periods for all of a dataset, so that the way to other borders is worked out once
        Overlays asked = holdings.asked(dataset, variables);
        List<Carried> carried = carry(dataset, variables, asked);

        Map<String, List<Period>> gaps = new HashMap<>();
        List<Variable> coarser = new ArrayList<>();
        Set<Period> periods = new HashSet<>();
        for (Carried each : carried) {
            boolean reached =
                    each.coarsening().reachesAnyOf(holdings.kinds(each.id()).needed());
            List<Period> own = reached ? each.coarsening().gaps(needs.ofVariable(each.id())) : List.of();
            if (!own.isEmpty()) {
                gaps.put(each.id(), own);
                coarser.add(each.variable());
                periods.addAll(each.coarsening().partsOf(own));
            }
        }
        Map<String, Carried> withParts = new HashMap<>();
        if (!coarser.isEmpty()) {
            periods.addAll(asked.periods());
            carry(dataset, coarser, holdings.overlays(Set.copyOf(periods)))
                    .forEach(each -> withParts.put(each.id(), each));
        }
        List<VariableFigures> all = new ArrayList<>();
        for (Carried each : carried) {
            Carried used = withParts.getOrDefault(each.id(), each);
            problems.addAll(used.converted().problems());
            List<Period> own = gaps.getOrDefault(each.id(), List.of());
            Figures figures = own.isEmpty() ? used.asHeld() : used.filled(own, needs.ofVariable(each.id()));
            WholeFigures wholes = new WholeFigures(
                    used.overlay().observations(), used.converted(), used.coarsening(), dataset, conversion, request);
            all.add(new VariableFigures(
                    dataset, used.overlay(), used.converted(), used.coarsening(), figures, wholes, register, request));
        }
        return all;
    }

    private List<Carried> carry(Dataset dataset, List<Variable> variables, Overlays laid) {
        List<Overlay> overlays =
                variables.stream().map(variable -> laid.of(dataset, variable)).toList();
        List<ConvertedObservations> converted = conversion.convert(
                overlays.stream().map(Overlay::observations).toList(),
                dataset.borders(),
                request.borders(),
                request.municipalities());
        List<Carried> carried = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            Set<Period> ownHeld =
                    holdings.periods().getOrDefault(variables.get(i).id(), Set.of());
            Coarsening coarsening = new Coarsening(
                    converted.get(i).observations(),
                    ownHeld,
                    holdings.kinds(variables.get(i).id()).held());
            carried.add(new Carried(overlays.get(i), converted.get(i), coarsening));
        }
        return carried;
    }

    /** A variable's figures for some periods in the borders of the request. */
    private record Carried(Overlay overlay, ConvertedObservations converted, Coarsening coarsening) {

        Variable variable() {
            return overlay.observations().variable();
        }

        String id() {
            return variable().id();
        }

        Figures asHeld() {
            Observations observations = converted.observations();
            return new Figures(observations.grid(), Cells.of(observations.cells()), coarsening);
        }

        /** The figures that are needed: those that are held, and those that are made where there were gaps. */
        Figures filled(List<Period> gaps, Set<Period> needed) {
            Set<Period> periods = new TreeSet<>(converted.observations().grid().periods());
            periods.retainAll(needed);
            periods.addAll(gaps);
            return coarsening.figures(List.copyOf(periods));
        }
    }
}
