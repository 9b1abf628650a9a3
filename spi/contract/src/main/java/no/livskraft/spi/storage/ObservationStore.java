package no.livskraft.spi.storage;

import java.util.List;
import no.livskraft.data.Dataset;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Vintage;

/**
 * Keeps observations, every vintage beside the others. Safe for use by several threads. Since SPI level 1.
 *
 * <p><b>Who calls, when, on which thread.</b> The host, on whichever thread the embedding program uses. <b>If it
 * fails:</b> a {@link StorageException} reaches the embedding program, and nothing of the failed batch is kept.
 */
public interface ObservationStore {

    /**
     * Keeps a vintage. The dataset's description replaces an earlier one of the same id; the figures of earlier vintages
     * stay as they are. Keeping an equal batch a second time does nothing.
     *
     * @param batch the figures
     * @throws StorageException with code {@code STORAGE-VINTAGE-EXISTS} if other figures are held for a vintage of the
     *     same dataset and moment, {@code STORAGE-VARIABLE-TAKEN} if another dataset already has one of the variables,
     *     or another code if the storage cannot be written; nothing is kept then
     */
    void save(ObservationBatch batch);

    /**
     * The datasets of which a vintage is held.
     *
     * @return their descriptions in the order of their ids
     * @throws StorageException if the storage cannot be read
     */
    List<Dataset> datasets();

    /**
     * The vintages of a dataset.
     *
     * @param datasetId the dataset
     * @return the vintages, newest first; empty if none is held
     * @throws StorageException if the storage cannot be read
     */
    List<Vintage> vintages(String datasetId);

    /**
     * Reads figures. Every vintage known at the moment is returned with those of its variables that were asked for;
     * which of them a reader believes is the host's affair.
     *
     * @param query which
     * @return a batch for each vintage that has one of the variables, in the order of the dataset's ids, and of each
     *     dataset the newest first
     * @throws StorageException if the storage cannot be read
     */
    List<ObservationBatch> read(ObservationQuery query);
}
