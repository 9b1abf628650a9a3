package no.livskraft.spi.storage;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One change to one document. */
public sealed interface DocumentChange {

    /**
     * Which document changes.
     *
     * @return its id
     */
    DocumentId id();

    /**
     * The state that the change was made from. If the storage holds another, the whole commit is refused.
     *
     * @return the revision that was read, or empty where the document must not exist
     */
    Optional<Revision> expected();

    /**
     * Writes a document.
     *
     * @param id which document
     * @param expected the revision that was read, or empty where the document must not exist
     * @param keys what it can be found by; unmodifiable
     * @param content its bytes
     */
    record Put(DocumentId id, Optional<Revision> expected, Map<String, Set<String>> keys, Content content)
            implements DocumentChange {
        /** Copies the keys. */
        public Put {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(content, "content");
            keys = StoredDocument.copy(keys);
        }
    }

    /**
     * Removes a document. Its history stays.
     *
     * @param id which document
     * @param expected the revision that was read; never empty, since only what exists can be removed
     */
    record Remove(DocumentId id, Optional<Revision> expected) implements DocumentChange {
        /**
         * Checks that a revision is expected.
         *
         * @throws IllegalArgumentException if none is
         */
        public Remove {
            Objects.requireNonNull(id, "id");
            if (expected.isEmpty()) {
                throw new IllegalArgumentException("Removing " + id + " needs the revision that was read");
            }
        }
    }
}
