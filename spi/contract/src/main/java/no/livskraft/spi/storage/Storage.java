package no.livskraft.spi.storage;

/**
 * An open place to keep documents and observations.
 *
 * <p>Safe for use by several threads. What a method has acknowledged by returning survives a crash of the program. Once
 * closed, every method throws a {@link StorageException} with code {@code STORAGE-CLOSED}. Since SPI level 1.
 */
public interface Storage extends AutoCloseable {

    /**
     * The documents.
     *
     * @return the same store at every call
     */
    DocumentStore documents();

    /**
     * The observations.
     *
     * @return the same store at every call
     */
    ObservationStore observations();

    /** Closes the storage; a second call does nothing. */
    @Override
    void close();
}
