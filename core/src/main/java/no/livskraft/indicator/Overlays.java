package no.livskraft.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Needs needs;
    private final Map<Grid, Optional<Grid>> laid = new ConcurrentHashMap<>();

    Overlays(List<ObservationBatch> batches, Set<Period> periods, Needs needs) {
        this.batches = batches;
        this.periods = periods;
        this.needs = needs;
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
            return Overlay.of(variable, own, periods, this::laid);
        });
    }

    private Optional<Grid> laid(Grid grid) {
        return laid.computeIfAbsent(
                grid,
                each -> Overlay.isLaid(each, periods)
                        ? Optional.of(Grid.of(each.municipalities(), needs.known(each.periods())))
                        : Optional.empty());
    }
}
