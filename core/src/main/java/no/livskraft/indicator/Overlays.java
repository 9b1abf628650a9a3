package no.livskraft.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.livskraft.data.Dataset;
import no.livskraft.data.Grid;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;

/** The vintages that were read, laid over each other for some periods, each variable once. Safe for use by several threads. */
final class Overlays {

    private final List<ObservationBatch> batches;
    private final Set<Period> periods;
    private final Map<String, Overlay> byVariable = new ConcurrentHashMap<>();
    private final Map<Grid, Boolean> laid = new ConcurrentHashMap<>();

    Overlays(List<ObservationBatch> batches, Set<Period> periods) {
        this.batches = batches;
        this.periods = periods;
    }

    /** The periods that figures are wanted for, whether any are held or not. */
    Set<Period> periods() {
        return periods;
    }

    Overlay of(Dataset dataset, Variable variable) {
        return byVariable.computeIfAbsent(variable.id(), id -> {
            List<ObservationBatch> own = batches.stream()
                    .filter(batch -> batch.dataset().id().equals(dataset.id()))
                    .toList();
            return Overlay.of(variable, own, periods, this::isLaid);
        });
    }

    private boolean isLaid(Grid grid) {
        return laid.computeIfAbsent(grid, each -> Overlay.isLaid(each, periods));
    }
}
