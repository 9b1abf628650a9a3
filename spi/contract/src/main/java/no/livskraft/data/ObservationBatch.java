package no.livskraft.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One vintage of a dataset, or the part of it that was asked for.
 *
 * @param dataset what the figures are and where they come from
 * @param vintage since when they were known
 * @param observations the figures, each variable at most once; unmodifiable
 */
public record ObservationBatch(Dataset dataset, Vintage vintage, List<Observations> observations) {

    /**
     * Checks that the parts belong together and copies the list.
     *
     * @throws IllegalArgumentException if the vintage is of another dataset, or a variable stands twice or is not the
     *     dataset's
     */
    public ObservationBatch {
        Objects.requireNonNull(dataset, "dataset");
        if (!vintage.datasetId().equals(dataset.id())) {
            throw new IllegalArgumentException(
                    "A vintage of '" + vintage.datasetId() + "' cannot hold figures of '" + dataset.id() + "'");
        }
        observations = List.copyOf(observations);
        Map<String, Variable> known = new HashMap<>();
        dataset.variables().forEach(variable -> known.put(variable.id(), variable));
        Set<String> seen = new HashSet<>();
        for (Observations each : observations) {
            String id = each.variable().id();
            if (!each.variable().equals(known.get(id))) {
                throw new IllegalArgumentException(
                        "Variable '" + id + "' is not one of dataset '" + dataset.id() + "'");
            }
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Variable '" + id + "' stands twice in the batch");
            }
        }
    }
}
