package no.livskraft.spi.source;

import no.livskraft.data.ObservationBatch;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.PluginContext;

/**
 * Reads figures from somewhere: a file, a statistics bank, a system of the county's.
 *
 * <p><b>Who calls, when, on which thread.</b> The host, each time the embedding program asks it to load figures, on that
 * program's thread; several loads may run at once. <b>If it fails:</b> the exception reaches the embedding program and
 * nothing is stored. Since SPI level 1.
 */
public interface ObservationSource extends Plugin {

    /**
     * Reads one vintage of a dataset, whole or not at all.
     *
     * @param request what to read and from where
     * @param context settings, clock, progress, cancellation and log
     * @return the figures, with the dataset of the request
     * @throws SourceException with every problem found, each with its place, if the figures cannot be read; nothing is
     *     guessed and nothing left out
     */
    ObservationBatch read(SourceRequest request, PluginContext context);
}
