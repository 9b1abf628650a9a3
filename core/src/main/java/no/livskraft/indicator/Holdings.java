package no.livskraft.indicator;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;

/**
 * The figures that were read for a request, and for which periods they are needed. Whatever does not depend on who is
 * asked for is worked out once, however many tiles share it. Safe for use by several threads.
 */
final class Holdings {

    private final List<ObservationBatch> batches;
    private final Map<String, Set<Period>> periods;
    private final Needs needs;
    private final Map<Laid, Overlay> overlays = new ConcurrentHashMap<>();

    /** What an overlay was laid of. */
    private record Laid(String variable, Set<Period> periods) {}

    Holdings(List<ObservationBatch> batches, Plan plan, IndicatorRequest request) {
        this.batches = batches;
        this.periods = periods(batches);
        this.needs = new Needs(plan, request.indicators(), request.periods(), periods);
    }

    private static Map<String, Set<Period>> periods(List<ObservationBatch> batches) {
        Map<String, Set<Period>> held = new HashMap<>();
        for (ObservationBatch batch : batches) {
            for (Observations each : batch.observations()) {
                held.computeIfAbsent(each.variable().id(), id -> new TreeSet<>())
                        .addAll(each.grid().periods());
            }
        }
        return Collections.unmodifiableMap(held);
    }

    /** The periods of each variable in any vintage. */
    Map<String, Set<Period>> periods() {
        return periods;
    }

    Needs needs() {
        return needs;
    }

    /** The vintages of a variable laid over each other for some periods, in a set that nobody changes. */
    Overlay overlay(String datasetId, Variable variable, Set<Period> wanted) {
        return overlays.computeIfAbsent(new Laid(variable.id(), wanted), laid -> {
            List<ObservationBatch> own = batches.stream()
                    .filter(batch -> batch.dataset().id().equals(datasetId))
                    .toList();
            return Overlay.of(variable, own, wanted);
        });
    }
}
