package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.ConvertedObservations;

/**
 * A variable's figures of municipalities that have some only together, because a split went through them. For coarser
 * periods they are made as those of a municipality are. For one request and one thread.
 */
final class WholeFigures {

    private final Observations published;
    private final Coarsening coarsening;
    private final Dataset dataset;
    private final BorderConversion conversion;
    private final IndicatorRequest request;
    private final Map<Period, List<Set<MunicipalityNumber>>> held;
    private final Map<Period, List<Set<MunicipalityNumber>>> made = new HashMap<>();
    private final Map<Set<MunicipalityNumber>, Coarsening> figures = new HashMap<>();

    WholeFigures(
            Observations published,
            ConvertedObservations converted,
            Coarsening coarsening,
            Dataset dataset,
            BorderConversion conversion,
            IndicatorRequest request) {
        this.published = published;
        this.coarsening = coarsening;
        this.dataset = dataset;
        this.conversion = conversion;
        this.request = request;
        this.held = converted.together();
    }

    /** Whether there are any such municipalities in any period. */
    boolean isAny() {
        return !held.isEmpty();
    }

    /** The municipalities that have a figure only together in a period, or in periods that its figure is made from. */
    List<Set<MunicipalityNumber>> in(Period period) {
        return held.isEmpty() ? List.of() : made.computeIfAbsent(period, this::collect);
    }

    private List<Set<MunicipalityNumber>> collect(Period period) {
        Set<Set<MunicipalityNumber>> found = new LinkedHashSet<>(held.getOrDefault(period, List.of()));
        for (Period part : coarsening.partsOf(coarsening.gaps(List.of(period)))) {
            found.addAll(held.getOrDefault(part, List.of()));
        }
        return List.copyOf(found);
    }

    /** The figures of wholes are worked out for all of these at once. */
    void prepare(Set<Set<MunicipalityNumber>> wholes) {
        List<Set<MunicipalityNumber>> unknown =
                wholes.stream().filter(whole -> !figures.containsKey(whole)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<Map<Period, Figure>> carried =
                conversion.convertGroups(published, dataset.borders(), request.borders(), unknown);
        for (int i = 0; i < unknown.size(); i++) {
            Set<MunicipalityNumber> whole = unknown.get(i);
            figures.put(whole, coarsening.of(asOne(whole, carried.get(i))));
        }
    }

    /** As if its first municipality were all of it. */
    private Observations asOne(Set<MunicipalityNumber> whole, Map<Period, Figure> byPeriod) {
        List<Period> periods = new ArrayList<>(byPeriod.keySet());
        Grid grid = Grid.of(List.of(whole.iterator().next()), periods);
        Column.Builder cells = Column.builder(grid.size());
        for (int place = 0; place < periods.size(); place++) {
            cells.set(place, Objects.requireNonNull(byPeriod.get(periods.get(place)), "figure"));
        }
        return new Observations(published.variable(), grid, cells.build(), Map.of());
    }

    /** The figure of a whole that was prepared. */
    Figure figure(Set<MunicipalityNumber> whole, Period period) {
        return Optional.ofNullable(figures.get(whole))
                .map(known -> known.figure(0, period))
                .orElseThrow(() -> new IllegalStateException(whole + " was not prepared"));
    }
}
