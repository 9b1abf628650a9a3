package no.livskraft.document.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.document.internal.Node.ListNode;
import no.livskraft.document.internal.Node.ObjectNode;

/**
 * Codecs of values that hold others. An empty collection is written, so that whoever edits the document sees its place,
 * and may be left out by whoever writes one by hand.
 */
final class CollectionCodecs {

    private CollectionCodecs() {}

    /** A value that may be missing: its field is left out then. */
    record OfOptional(Codec inner) implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            ((Optional<?>) value).ifPresent(present -> inner.write(present, out));
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            return inner.read(node, path, findings).map(Optional::of);
        }

        @Override
        public Spot locate(Node node, DocumentText text) {
            return inner.locate(node, text);
        }

        @Override
        public Optional<Object> whenLeftOut() {
            return Optional.of(Optional.empty());
        }

        @Override
        public boolean isLeftOut(Object value) {
            return value.equals(Optional.empty());
        }
    }

    /** A list, in its order. */
    record OfList(Codec inner) implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            writeItems((List<?>) value, inner, out);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            return readItems(node, inner, path, findings).map(items -> items);
        }

        @Override
        public Spot locate(Node node, DocumentText text) {
            List<Spot> items = node instanceof ListNode list
                    ? list.items().stream()
                            .map(item -> inner.locate(item, text))
                            .toList()
                    : List.of();
            return Spot.of(node, text, Map.of(), items);
        }

        @Override
        public Optional<Object> whenLeftOut() {
            return Optional.of(List.of());
        }
    }

    /** A set, in the natural order of what it holds; a document may have another, so its items have no numbers. */
    record OfSet(Codec inner) implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            writeItems(new TreeSet<>((Set<?>) value), inner, out);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            Optional<List<Object>> items = readItems(node, inner, path, findings);
            if (items.isEmpty() || !(node instanceof ListNode list)) {
                return Optional.empty();
            }
            Set<Object> set = new LinkedHashSet<>();
            boolean distinct = true;
            for (int i = 0; i < items.get().size(); i++) {
                if (!set.add(items.get().get(i))) {
                    findings.add(path.item(i), list.items().get(i).offset(), () -> Messages.duplicateItem());
                    distinct = false;
                }
            }
            return distinct ? Optional.of(set) : Optional.empty();
        }

        @Override
        public Optional<Object> whenLeftOut() {
            return Optional.of(Set.of());
        }
    }

    /** An object whose names are not fixed, in the order of the names. */
    record OfMap(Codec inner) implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            out.startObject();
            new TreeMap<>((Map<?, ?>) value).forEach((name, each) -> {
                out.field((String) name);
                inner.write(each, out);
            });
            out.endObject();
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            if (!(node instanceof ObjectNode object)) {
                return Codec.wrongShape(Shape.OBJECT, node, path, findings);
            }
            Map<String, Object> map = new LinkedHashMap<>();
            object.members()
                    .forEach((name, member) -> inner.read(member.value(), path.field(name), findings)
                            .ifPresent(value -> map.put(name, value)));
            return map.size() == object.members().size() ? Optional.of(map) : Optional.empty();
        }

        @Override
        public Spot locate(Node node, DocumentText text) {
            Map<String, Spot> members = new HashMap<>();
            if (node instanceof ObjectNode object) {
                object.members().forEach((name, member) -> members.put(name, inner.locate(member.value(), text)));
            }
            return Spot.of(node, text, members, List.of());
        }

        @Override
        public Optional<Object> whenLeftOut() {
            return Optional.of(Map.of());
        }
    }

    private static void writeItems(Collection<?> items, Codec inner, JsonOutput out) {
        out.startList();
        items.forEach(item -> inner.write(item, out));
        out.endList();
    }

    private static Optional<List<Object>> readItems(Node node, Codec inner, Path path, Findings findings) {
        if (!(node instanceof ListNode list)) {
            Codec.wrongShape(Shape.LIST, node, path, findings);
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            inner.read(list.items().get(i), path.item(i), findings).ifPresent(items::add);
        }
        return items.size() == list.items().size() ? Optional.of(items) : Optional.empty();
    }
}
