package no.livskraft.spi.storage;

import java.util.List;
import no.livskraft.data.Dataset;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Vintage;

/**
 * Keeps observations, every vintage beside the others. Safe for use by several threads. Since SPI level 1.
 *
 * <p><b>What reading gives back.</b> For every variable of a vintage, observations that say the same as those saved
 * ({@link no.livskraft.data.Observations#hasSameFiguresAs}): every number bit for bit, every status, flag and symbol. The
 * grid may be another: its municipalities and periods may stand in another order, and those may be missing that have
 * nothing but {@link no.livskraft.data.Status#NOT_AVAILABLE} without a symbol. A variable of which nothing is known is
 * still returned, if need be with an empty grid. The moment from which a vintage was known is kept to the nanosecond.
 *
 * <p>Each vintage is returned with the description of the dataset that it was saved with, since borders and units may
 * change from one vintage to the next.
 *
 * <p><b>Who calls, when, on which thread.</b> The host, on whichever thread the embedding program uses. <b>If it
 * fails:</b> a {@link StorageException} reaches the embedding program, and nothing of the failed batch is kept.
 */
public interface ObservationStore {

    /**
     * Keeps a vintage. The dataset's description becomes the one that {@link #datasets()} tells; earlier vintages keep
     * their figures and the description that they were saved with. Keeping the same figures for the same moment a second
     * time changes nothing but the descriptions, the vintage's own among them.
     *
     * @param batch the figures
     * @throws StorageException with code {@code STORAGE-VINTAGE-EXISTS} if other figures are held for a vintage of the
     *     same dataset and moment, {@code STORAGE-VARIABLE-TAKEN} if one of the dataset's variables was described by
     *     another dataset before, or another code if the storage cannot be written; nothing is kept then
     */
    void save(ObservationBatch batch);

    /**
     * The datasets of which a vintage is held.
     *
     * @return their descriptions as they were saved last, in the order of their ids
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
