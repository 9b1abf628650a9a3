package no.livskraft.spi.storage;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A document as a storage holds it.
 *
 * @param id which document
 * @param revision which state of it
 * @param keys what it can be found by: values by key name, such as {@code municipality} → {@code 4001, 4003};
 *     unmodifiable
 * @param content its bytes
 */
public record StoredDocument(DocumentId id, Revision revision, Map<String, Set<String>> keys, Content content) {

    /** Copies the keys. */
    public StoredDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(content, "content");
        keys = copy(keys);
    }

    static Map<String, Set<String>> copy(Map<String, Set<String>> keys) {
        Map<String, Set<String>> copy = new TreeMap<>();
        keys.forEach((name, values) -> copy.put(name, Collections.unmodifiableSet(new TreeSet<>(values))));
        return Collections.unmodifiableMap(copy);
    }
}
