package no.livskraft.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Vintage;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.StorageException;

/** Storages that each break one promise about observations. */
final class WrongObservations {

    private WrongObservations() {}

    /** Gives back other figures than were saved. */
    abstract static class Alters extends WrongStorage {
        private final UnaryOperator<Figure> fault;

        Alters(UnaryOperator<Figure> fault) {
            this.fault = fault;
        }

        @Override
        public List<ObservationBatch> read(ObservationQuery query) {
            return super.read(query).stream().map(this::alter).toList();
        }

        private ObservationBatch alter(ObservationBatch batch) {
            List<Observations> altered = new ArrayList<>();
            for (Observations each : batch.observations()) {
                Column.Builder cells = Column.builder(each.grid().size());
                for (int i = 0; i < each.grid().size(); i++) {
                    cells.set(i, fault.apply(each.cells().figure(i)));
                }
                altered.add(new Observations(each.variable(), each.grid(), cells.build(), each.symbols()));
            }
            return new ObservationBatch(batch.dataset(), batch.vintage(), altered);
        }
    }

    static final class TakesAbsenceForZero extends Alters {
        TakesAbsenceForZero() {
            super(figure -> figure.isPresent() ? figure : Figure.of(0));
        }
    }

    static final class TakesZeroForAbsence extends Alters {
        TakesZeroForAbsence() {
            super(figure -> figure.isPresent() && figure.value() == 0 ? Figure.absent(Status.NOT_AVAILABLE) : figure);
        }
    }

    static final class ForgetsFlags extends Alters {
        ForgetsFlags() {
            super(figure -> figure.isPresent() ? Figure.of(figure.value()) : figure);
        }
    }

    static final class KeepsFloats extends Alters {
        KeepsFloats() {
            super(figure -> figure.isPresent() && Float.isFinite((float) figure.value())
                    ? Figure.of((float) figure.value(), figure.flags())
                    : figure);
        }
    }

    static final class ForgetsWhyAFigureIsAbsent extends Alters {
        ForgetsWhyAFigureIsAbsent() {
            super(figure -> figure.isPresent() ? figure : Figure.absent(Status.NOT_REPORTED));
        }
    }

    static final class ForgetsSymbols extends WrongStorage {
        @Override
        public List<ObservationBatch> read(ObservationQuery query) {
            return super.read(query).stream()
                    .map(batch -> new ObservationBatch(
                            batch.dataset(),
                            batch.vintage(),
                            batch.observations().stream()
                                    .map(each -> new Observations(each.variable(), each.grid(), each.cells(), Map.of()))
                                    .toList()))
                    .toList();
        }
    }

    static final class IgnoresKnownAt extends WrongStorage {
        @Override
        public List<ObservationBatch> read(ObservationQuery query) {
            return super.read(new ObservationQuery(query.variables(), Instant.MAX));
        }
    }

    static final class KnowsOnlyTheNewestVintage extends WrongStorage {
        @Override
        public List<ObservationBatch> read(ObservationQuery query) {
            return super.read(query).stream().limit(1).toList();
        }
    }

    static final class TellsVintagesOldestFirst extends WrongStorage {
        @Override
        public List<Vintage> vintages(String datasetId) {
            List<Vintage> vintages = new ArrayList<>(super.vintages(datasetId));
            Collections.reverse(vintages);
            return vintages;
        }
    }

    static final class LastWinsOfOneVintage extends WrongStorage {
        @Override
        public void save(ObservationBatch batch) {
            try {
                super.save(batch);
            } catch (StorageException refused) {
                if (!refused.problems().get(0).code().equals("STORAGE-VINTAGE-EXISTS")) {
                    throw refused;
                }
            }
        }
    }

    static final class RefusesTheSameFiguresAgain extends WrongStorage {
        @Override
        public synchronized void save(ObservationBatch batch) {
            if (super.vintages(batch.dataset().id()).contains(batch.vintage())) {
                throw new StorageException(
                        new Problem("STORAGE-VINTAGE-EXISTS", batch.dataset().id(), LocalizedText.same("there")));
            }
            super.save(batch);
        }
    }

    static final class LetsDatasetsShareVariables extends WrongStorage {
        @Override
        public void save(ObservationBatch batch) {
            try {
                super.save(batch);
            } catch (StorageException refused) {
                if (!refused.problems().get(0).code().equals("STORAGE-VARIABLE-TAKEN")) {
                    throw refused;
                }
            }
        }
    }

    static final class KeepsMomentsToTheSecond extends WrongStorage {
        @Override
        public void save(ObservationBatch batch) {
            Vintage vintage = batch.vintage();
            Instant second = Instant.ofEpochSecond(vintage.knownFrom().getEpochSecond());
            super.save(new ObservationBatch(
                    batch.dataset(),
                    new Vintage(vintage.datasetId(), second, vintage.retrievedFrom()),
                    batch.observations()));
        }
    }
}
