package no.livskraft.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Problem;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.StorageException;

/** The observations of {@link InMemoryStorageProvider}: batches by dataset and the moment from which they were known. */
final class MemoryObservations {

    private final TreeMap<String, Dataset> datasets = new TreeMap<>();
    private final Map<String, String> datasetOfVariable = new HashMap<>();
    private final TreeMap<String, NavigableMap<Instant, ObservationBatch>> batches = new TreeMap<>();

    synchronized void save(ObservationBatch batch) {
        Dataset dataset = batch.dataset();
        for (Variable variable : dataset.variables()) {
            String owner = datasetOfVariable.getOrDefault(variable.id(), dataset.id());
            if (!owner.equals(dataset.id())) {
                throw new StorageException(variableTaken(variable.id(), owner));
            }
        }
        Vintage vintage = batch.vintage();
        ObservationBatch held =
                batches.getOrDefault(dataset.id(), new TreeMap<>()).get(vintage.knownFrom());
        if (held != null && !sayTheSame(held.observations(), batch.observations())) {
            throw new StorageException(vintageExists(vintage));
        }
        dataset.variables().forEach(variable -> datasetOfVariable.put(variable.id(), dataset.id()));
        datasets.put(dataset.id(), dataset);
        ObservationBatch kept =
                held == null ? batch : new ObservationBatch(dataset, held.vintage(), batch.observations());
        batches.computeIfAbsent(dataset.id(), any -> new TreeMap<>()).put(vintage.knownFrom(), kept);
    }

    private static boolean sayTheSame(List<Observations> held, List<Observations> given) {
        Map<String, Observations> byVariable = new HashMap<>();
        held.forEach(each -> byVariable.put(each.variable().id(), each));
        return held.size() == given.size()
                && given.stream().allMatch(each -> {
                    Observations same = byVariable.get(each.variable().id());
                    return same != null && same.hasSameFiguresAs(each);
                });
    }

    synchronized List<Dataset> datasets() {
        return List.copyOf(datasets.values());
    }

    synchronized List<Vintage> vintages(String datasetId) {
        return batches.getOrDefault(datasetId, new TreeMap<>()).descendingMap().values().stream()
                .map(ObservationBatch::vintage)
                .toList();
    }

    synchronized List<ObservationBatch> read(ObservationQuery query) {
        List<ObservationBatch> answer = new ArrayList<>();
        for (NavigableMap<Instant, ObservationBatch> vintages : batches.values()) {
            for (ObservationBatch batch :
                    vintages.headMap(query.knownAt(), true).descendingMap().values()) {
                List<Observations> asked = batch.observations().stream()
                        .filter(each ->
                                query.variables().contains(each.variable().id()))
                        .toList();
                if (!asked.isEmpty()) {
                    answer.add(new ObservationBatch(batch.dataset(), batch.vintage(), asked));
                }
            }
        }
        return List.copyOf(answer);
    }

    private static Problem vintageExists(Vintage vintage) {
        return new Problem(
                "STORAGE-VINTAGE-EXISTS",
                vintage.datasetId() + " " + vintage.knownFrom(),
                LocalizedText.of(
                        "Lageret har alt andre tall for denne årgangen; oppgi et annet tidspunkt",
                        "Lageret har alt andre tal for denne årgangen; oppgi eit anna tidspunkt",
                        "The storage already holds other figures for this vintage; give another moment"));
    }

    private static Problem variableTaken(String variable, String owner) {
        return new Problem(
                "STORAGE-VARIABLE-TAKEN",
                variable,
                LocalizedText.of(
                        "Variabelen hører til datasettet «" + owner + "»; gi den et annet navn",
                        "Variabelen høyrer til datasettet «" + owner + "»; gi han eit anna namn",
                        "The variable belongs to the dataset '" + owner + "'; give it another name"));
    }
}
