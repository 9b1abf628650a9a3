package no.livskraft.document.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A value of a document with the place where it stands, before anybody asks what it means. */
public sealed interface Node {

    /** Where the value begins, in characters from the start of the document. */
    int offset();

    /** What kind of JSON value it is. */
    Shape shape();

    /** An object; its members in the order of the document. Whoever makes one leaves the map alone afterwards. */
    record ObjectNode(int offset, Map<String, Member> members) implements Node {

        /** Closes the map; it is not copied, since documents from strangers may have very many members. */
        public ObjectNode {
            members = Collections.unmodifiableMap(members);
        }

        @Override
        public Shape shape() {
            return Shape.OBJECT;
        }

        /** The value of a member, or empty if there is no such member. */
        public Optional<Node> value(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        /** The object without some of its members. */
        public ObjectNode without(String... names) {
            Map<String, Member> rest = new LinkedHashMap<>(members);
            rest.keySet().removeAll(List.of(names));
            return new ObjectNode(offset, rest);
        }

        /**
         * The object with a member under another name. It stays the same where it has no such member, and where it has
         * one of the new name already, so that neither is lost before the reader has seen both.
         */
        public ObjectNode renamed(String from, String to) {
            return replaced(from, value -> Map.of(to, value));
        }

        /**
         * The object with other members in the place of one, made from its value. It stays the same where it has no such
         * member, and where it has one of the new names already.
         *
         * @param name the member to replace
         * @param parts the new members, which come in the order of the map
         */
        public ObjectNode replaced(String name, Function<Node, Map<String, Node>> parts) {
            Member old = members.get(name);
            if (old == null) {
                return this;
            }
            Map<String, Node> made = parts.apply(old.value());
            if (made.keySet().stream().anyMatch(each -> !each.equals(name) && members.containsKey(each))) {
                return this;
            }
            Map<String, Member> replaced = new LinkedHashMap<>();
            members.forEach((each, member) -> {
                if (each.equals(name)) {
                    made.forEach((part, value) -> replaced.put(part, new Member(old.nameOffset(), value)));
                } else {
                    replaced.put(each, member);
                }
            });
            return new ObjectNode(offset, replaced);
        }

        /** The object with each object in a list that it has changed; what is no list and no object stays the same. */
        public ObjectNode eachIn(String list, UnaryOperator<ObjectNode> change) {
            return replaced(list, value -> Map.of(list, value instanceof ListNode items ? items.each(change) : value));
        }
    }

    /** A member of an object and where its name stands. */
    record Member(int nameOffset, Node value) {}

    /** A list. */
    record ListNode(int offset, List<Node> items) implements Node {

        /** Copies the items. */
        public ListNode {
            items = List.copyOf(items);
        }

        @Override
        public Shape shape() {
            return Shape.LIST;
        }

        /** The list with each object in it changed; what is no object stays the same. */
        public ListNode each(UnaryOperator<ObjectNode> change) {
            return new ListNode(
                    offset,
                    items.stream()
                            .<Node>map(item -> item instanceof ObjectNode object ? change.apply(object) : item)
                            .toList());
        }
    }

    /** A text. */
    record TextNode(int offset, String text) implements Node {
        @Override
        public Shape shape() {
            return Shape.TEXT;
        }
    }

    /** A number, with the digits as they stand in the document. */
    record NumberNode(int offset, String digits) implements Node {
        @Override
        public Shape shape() {
            return Shape.NUMBER;
        }
    }

    /** True or false. */
    record BooleanNode(int offset, boolean value) implements Node {
        @Override
        public Shape shape() {
            return Shape.BOOLEAN;
        }
    }

    /** The word null. */
    record NullNode(int offset) implements Node {
        @Override
        public Shape shape() {
            return Shape.NULL;
        }
    }
}
