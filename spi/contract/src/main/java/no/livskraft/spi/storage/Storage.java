package no.livskraft.spi.storage;

/**
 * An open place to keep documents, observations and attachments. Only documents are committed together. Whoever refers to
 * something saves it first, the attachment and the vintage before the document that names them, so that whatever is
 * interrupted, no reference leads nowhere.
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

    /**
     * The attachments.
     *
     * @return the same store at every call
     */
    AttachmentStore attachments();

    /** Closes the storage; a second call does nothing. */
    @Override
    void close();
}
