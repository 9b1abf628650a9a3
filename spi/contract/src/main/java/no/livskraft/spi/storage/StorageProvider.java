package no.livskraft.spi.storage;

import no.livskraft.spi.Plugin;
import no.livskraft.spi.PluginContext;

/**
 * Opens a place to keep documents, observations and attachments, such as a database.
 *
 * <p><b>Who calls, when, on which thread.</b> The host opens the storage that it was told to use once, on the thread
 * that opens the host, and closes it with itself. <b>If it fails:</b> the host does not open, and the exception reaches
 * the embedding program. Since SPI level 1.
 */
public interface StorageProvider extends Plugin {

    /**
     * Opens the storage, creating or upgrading what it needs.
     *
     * @param context settings, clock, progress and log
     * @return an open storage
     * @throws StorageException if it cannot be opened, for example because the place is in use or was written by a newer
     *     version; nothing is changed then
     */
    Storage open(PluginContext context);
}
