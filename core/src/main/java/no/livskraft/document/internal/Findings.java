package no.livskraft.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects what is wrong in one document. Used by the one thread that reads it. */
final class Findings {

    private record Entry(Path path, int offset, Message message) {}

    private final DocumentText text;
    private final List<Entry> entries = new ArrayList<>();
    private int ways;
    private int further;
    private Optional<Node> written = Optional.empty();
    private Optional<Entry> note = Optional.empty();

    Findings(DocumentText text) {
        this.text = text;
    }

    void add(Path path, int offset, Message message) {
        add(path, offset, () -> message);
    }

    /** Adds a message that costs something to make, and is not made once there are enough. */
    void add(Path path, int offset, Supplier<Message> message) {
        if (entries.size() < DocumentLimits.PROBLEMS && ways + path.length() <= DocumentLimits.WAYS) {
            ways += path.length();
            entries.add(new Entry(path, offset, message.get()));
        } else {
            further++;
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int lineOf(int offset) {
        return text.place(offset).line();
    }

    /**
     * Says that what is read from now on has been upgraded: its paths are not those of the document, but its offsets are.
     *
     * @param document the document as it was written
     * @param path where it says its version
     * @param offset where that stands
     * @param message what to say beside whatever else is found
     */
    void upgradedFrom(Node document, Path path, int offset, Message message) {
        written = Optional.of(document);
        note = Optional.of(new Entry(path, offset, message));
    }

    /** What was found, in the order of the document. */
    List<Finding> toList() {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>(entries);
        note.ifPresent(found::add);
        found.sort(Comparator.comparingInt(Entry::offset));
        if (further > 0) {
            found.add(new Entry(Path.ROOT, 0, Messages.andMore(further)));
        }
        Set<Integer> offsets = found.stream().map(Entry::offset).collect(Collectors.toSet());
        Optional<Pointers> pointers = written.map(document -> Pointers.of(document, offsets));
        return found.stream()
                .map(entry -> located(
                        entry, pointers.flatMap(all -> all.at(entry.offset())).orElse(entry.path())))
                .toList();
    }

    private Finding located(Entry entry, Path path) {
        DocumentText.Place place = text.place(entry.offset());
        return new Finding(
                entry.message().code(),
                path.pointer(),
                entry.message().within(),
                place.line(),
                place.column(),
                entry.message().text());
    }
}
