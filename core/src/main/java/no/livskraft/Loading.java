package no.livskraft;

import java.util.List;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Problem;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.spi.source.ObservationSource;
import no.livskraft.spi.source.SourceException;
import no.livskraft.spi.source.SourceRequest;

/** Reads figures through a source and looks at what it gave before anybody keeps it. */
record Loading(Host host, BorderConversion conversion) {

    ObservationBatch read(String sourceId, SourceRequest request) {
        ObservationSource source = host.require(ObservationSource.class, sourceId);
        ObservationBatch batch = PluginCalls.call(sourceId, () -> source.read(request, host.context(source)));
        if (!batch.dataset().equals(request.dataset())) {
            throw new SourceException(List.of(otherDataset(sourceId, request, batch)));
        }
        List<Problem> problems = conversion.check(batch);
        if (!problems.isEmpty()) {
            throw new SourceException(problems);
        }
        return batch;
    }

    private static Problem otherDataset(String sourceId, SourceRequest request, ObservationBatch batch) {
        String asked = "'" + request.dataset().id() + "'";
        String got = "'" + batch.dataset().id() + "'";
        return new Problem(
                "SOURCE-OTHER-DATASET",
                sourceId,
                LocalizedText.of(
                        "Kilden ble bedt om datasettet " + asked + " og ga et annet, " + got
                                + ", eller beskrev det på en annen måte. Ingenting er lagret. Ta kontakt med den som lager"
                                + " tillegget",
                        "Kjelda vart beden om datasettet " + asked + " og gav eit anna, " + got
                                + ", eller skildra det på ein annan måte. Ingenting er lagra. Ta kontakt med den som lagar"
                                + " tillegget",
                        "The source was asked for dataset " + asked + " and gave another, " + got
                                + ", or described it otherwise. Nothing was stored. Turn to whoever makes the plugin"));
    }
}
