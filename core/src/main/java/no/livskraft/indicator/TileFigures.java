package no.livskraft.indicator;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Period;
import no.livskraft.municipality.MunicipalityRegister;

/** Reads the figures of each tile by itself. For one request; safe for use by several threads. */
final class TileFigures {

    private final FigureReader reader;
    private final Preparation prepared;
    private final SetMultimap<MunicipalityNumber, MunicipalityNumber> earlier;
    private final SetMultimap<MunicipalityNumber, MunicipalityNumber> later;
    private final AtomicReference<Map<String, Set<Period>>> first = new AtomicReference<>();

    TileFigures(FigureReader reader, Preparation prepared, IndicatorRequest request, MunicipalityRegister register) {
        this.reader = reader;
        this.prepared = prepared;
        ImmutableSetMultimap.Builder<MunicipalityNumber, MunicipalityNumber> before = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<MunicipalityNumber, MunicipalityNumber> after = ImmutableSetMultimap.builder();
        for (BorderChange change : register.changes()) {
            if (change.date().isAfter(request.borders())) {
                after.put(change.from(), change.to());
            } else {
                before.put(change.to(), change.from());
            }
        }
        this.earlier = before.build();
        this.later = after.build();
    }

    /** The figures that a tile is computed from. */
    Holdings of(IndicatorRequest tile) {
        Set<MunicipalityNumber> numbers = new TreeSet<>(reached(tile.municipalities(), earlier));
        numbers.addAll(reached(tile.municipalities(), later));
        List<ObservationBatch> batches =
                prepared.query().map(query -> reader.read(query, numbers)).orElse(List.of());
        Holdings holdings = prepared.holdings(batches);
        first.compareAndSet(null, holdings.periods());
        if (!holdings.periods().equals(first.get())) {
            throw new IllegalStateException("The reader gives the figures of " + numbers + " for the periods "
                    + holdings.periods() + ", and those of others for " + first.get());
        }
        return holdings;
    }

    private static Set<MunicipalityNumber> reached(
            Collection<MunicipalityNumber> from, SetMultimap<MunicipalityNumber, MunicipalityNumber> steps) {
        Set<MunicipalityNumber> reached = new TreeSet<>(from);
        Deque<MunicipalityNumber> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (MunicipalityNumber next : steps.get(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
