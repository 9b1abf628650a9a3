package no.livskraft.validation.internal.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of an object in the library's own files. What is wrong in them is a fault of the library, and is told with the
 * name of the object.
 */
record Fields(String name, Map<?, ?> members) {

    /** The fields of what must be an object. */
    static Fields of(String name, Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return new Fields(name, members);
        }
        throw new IllegalStateException(name + " is no object");
    }

    /** The items of what must be a list. */
    static List<?> list(String name, Object tree) {
        if (tree instanceof List<?> items) {
            return items;
        }
        throw new IllegalStateException(name + " is no list");
    }

    Fields named(String other) {
        return new Fields(other, members);
    }

    boolean has(String field) {
        return members.containsKey(field);
    }

    Optional<Object> find(String field) {
        return Optional.ofNullable(members.get(field));
    }

    String text(String field) {
        if (members.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalStateException(name + " has no text '" + field + "'");
    }

    List<?> items(String field) {
        return list(
                name + ": " + field,
                find(field).orElseThrow(() -> new IllegalStateException(name + " has no '" + field + "'")));
    }

    List<String> texts(String field) {
        return items(field).stream()
                .map(item -> {
                    if (item instanceof String text) {
                        return text;
                    }
                    throw new IllegalStateException(name + ": " + field + " has something that is no text");
                })
                .toList();
    }

    /** Refuses a field that nobody reads: it is most likely misspelt. */
    void only(Set<String> known) {
        Set<Object> unknown = new TreeSet<>(members.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(name + " has unknown fields: " + unknown);
        }
    }
}
