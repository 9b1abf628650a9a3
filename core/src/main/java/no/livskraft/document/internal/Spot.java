package no.livskraft.document.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a value of a document stands, and where its parts do. The parts are those of the aggregate, so that a document of
 * an older version has them under their new names, but where its author wrote them.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param members the parts by name; unmodifiable
 * @param items the parts by number; empty where the aggregate has another order than the document; unmodifiable
 */
public record Spot(int line, int column, Map<String, Spot> members, List<Spot> items) {

    /** Closes the map and copies the list. */
    public Spot {
        members = Collections.unmodifiableMap(members);
        items = List.copyOf(items);
    }

    static Spot of(Node node, DocumentText text) {
        return of(node, text, Map.of(), List.of());
    }

    static Spot of(Node node, DocumentText text, Map<String, Spot> members, List<Spot> items) {
        DocumentText.Place place = text.place(node.offset());
        return new Spot(place.line(), place.column(), members, items);
    }

    /** A part of that name. */
    public Optional<Spot> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** A part of that number, from 0. */
    public Optional<Spot> item(int index) {
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }
}
