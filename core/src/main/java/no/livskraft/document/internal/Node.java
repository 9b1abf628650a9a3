package no.livskraft.document.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

        /** The object with a member under another name; the same object where it has no such member. */
        public ObjectNode renamed(String from, String to) {
            Map<String, Member> renamed = new LinkedHashMap<>();
            members.forEach((name, member) -> renamed.put(name.equals(from) ? to : name, member));
            return new ObjectNode(offset, renamed);
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
