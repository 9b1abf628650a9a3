package no.livskraft.document.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way to places in a document as it was written, by their offsets. */
final class Pointers {

    private final Set<Integer> wanted;
    private final Map<Integer, Path> paths = new HashMap<>();

    private Pointers(Set<Integer> wanted) {
        this.wanted = wanted;
    }

    /** The ways to the values and names at some offsets. */
    static Pointers of(Node root, Set<Integer> offsets) {
        Pointers pointers = new Pointers(offsets);
        pointers.walk(root, Path.ROOT);
        return pointers;
    }

    private void walk(Node node, Path path) {
        note(node.offset(), path);
        if (node instanceof Node.ObjectNode object) {
            object.members().forEach((name, member) -> {
                note(member.nameOffset(), path.field(name));
                walk(member.value(), path.field(name));
            });
        } else if (node instanceof Node.ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                walk(list.items().get(i), path.item(i));
            }
        }
    }

    private void note(int offset, Path path) {
        if (wanted.contains(offset)) {
            paths.put(offset, path);
        }
    }

    /** The way to the value or name at an offset, or empty if none begins there. */
    Optional<Path> at(int offset) {
        return Optional.ofNullable(paths.get(offset));
    }
}
