package no.livskraft.spi.storage;

import java.util.List;
import java.util.Optional;

/**
 * Keeps documents and every state that they have had. Safe for use by several threads. Since SPI level 1.
 *
 * <p><b>Who calls, when, on which thread.</b> The host, on whichever thread the embedding program uses. <b>If it
 * fails:</b> a {@link StorageException} reaches the embedding program, and nothing of the failed commit is kept.
 */
public interface DocumentStore {

    /**
     * The newest state of a document.
     *
     * @param id which document
     * @return the document, or empty if there never was one or it was removed
     * @throws StorageException if the storage cannot be read
     */
    Optional<StoredDocument> find(DocumentId id);

    /**
     * An earlier or the newest state of a document.
     *
     * @param id which document
     * @param revision which state
     * @return the document in that state, or empty if it never had it or the revision is that of a removal
     * @throws StorageException if the storage cannot be read
     */
    Optional<StoredDocument> find(DocumentId id, Revision revision);

    /**
     * The newest states of the documents that match.
     *
     * @param query which
     * @return the documents in the order of their names by UTF-16 code units
     * @throws StorageException if the storage cannot be read
     */
    List<StoredDocument> search(DocumentQuery query);

    /**
     * Makes all changes of a commit or none.
     *
     * @param commit the changes
     * @return the written documents with their new revisions, in the order of the changes that wrote one
     * @throws RevisionConflictException if a document is not in the expected state; the message names both revisions
     * @throws StorageException if the storage cannot be written
     */
    List<StoredDocument> commit(Commit commit);

    /**
     * What has been done to a document.
     *
     * @param id which document
     * @return its states, newest first; empty if there never was one
     * @throws StorageException if the storage cannot be read
     */
    List<HistoryEntry> history(DocumentId id);

    /**
     * The documents of a kind that there were and that have been removed, whose history is kept. With those that are there
     * it makes the whole of an earlier state. A storage that does not override this cannot tell, and the host says so
     * where it matters.
     *
     * @param kind the kind of document
     * @return their ids in the order of their names by UTF-16 code units, without those that are there again; empty if the
     *     storage cannot tell
     * @throws StorageException if the storage cannot be read
     */
    default Optional<List<DocumentId>> removed(String kind) {
        return Optional.empty();
    }
}
