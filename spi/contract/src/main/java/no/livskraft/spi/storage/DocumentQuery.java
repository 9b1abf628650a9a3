package no.livskraft.spi.storage;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which documents to find.
 *
 * @param kind the kind of document
 * @param keys a value that each of these keys must have among its values; empty for all of the kind; unmodifiable
 * @param after only documents whose name comes after this one, for reading in pages
 * @param limit how many at most, at least 1
 */
public record DocumentQuery(String kind, Map<String, String> keys, Optional<String> after, int limit) {

    /**
     * Checks the parts and copies the map.
     *
     * @throws IllegalArgumentException if the kind has a form that no document has, or the limit is less than 1
     */
    public DocumentQuery {
        kind = new DocumentId(kind, "any").kind();
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is at least 1: " + limit);
        }
    }

    /**
     * All documents of a kind.
     *
     * @param kind the kind
     * @return the query
     */
    public static DocumentQuery all(String kind) {
        return new DocumentQuery(kind, Map.of(), Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * The documents of a kind that have a value among those of a key.
     *
     * @param kind the kind
     * @param key the key
     * @param value the value
     * @return the query
     */
    public static DocumentQuery by(String kind, String key, String value) {
        return new DocumentQuery(kind, Map.of(key, value), Optional.empty(), Integer.MAX_VALUE);
    }
}
