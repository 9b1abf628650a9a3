package no.livskraft.indicator;

import java.util.List;
import java.util.Set;
import no.livskraft.data.Dataset;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.spi.storage.ObservationQuery;

/**
 * Figures that are read for some municipalities at a time, because there are more of them than a program can hold at
 * once. A host that has such figures gives it to {@link Tiling#readingFrom}; those of an ordinary store need none.
 *
 * <p><b>Who calls, on which thread.</b> {@link IndicatorEngine#stream}: once for the datasets on the caller's thread, and
 * once for each tile on any of the threads that compute, several at once if there are several. <b>If it fails:</b>
 * whatever it throws ends the stream and reaches the embedding program.
 */
public interface FigureReader {

    /**
     * The datasets that there are figures of.
     *
     * @return their descriptions
     */
    List<Dataset> datasets();

    /**
     * Reads the figures of some municipalities.
     *
     * @param query which variables, as known when
     * @param numbers every number under which figures may stand that the tile's municipalities have a part in: their own,
     *     and those of all that they came from or became. Figures under other numbers may be given too and are not used
     * @return what {@link no.livskraft.spi.storage.ObservationStore#read} would give without the rows of other
     *     municipalities. The periods of a variable are the same whoever is asked for, with absent cells where a
     *     municipality has no figure
     */
    List<ObservationBatch> read(ObservationQuery query, Set<MunicipalityNumber> numbers);
}
