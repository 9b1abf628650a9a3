package no.livskraft.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong in one document. Used by the one thread that reads it. */
final class Findings {

    private record Entry(Path path, int offset, Message message) {}

    private final DocumentText text;
    private final List<Entry> entries = new ArrayList<>();
    private int further;

    Findings(DocumentText text) {
        this.text = text;
    }

    void add(Path path, int offset, Message message) {
        add(path, offset, () -> message);
    }

    /** Adds a message that costs something to make, and is not made once there are enough. */
    void add(Path path, int offset, Supplier<Message> message) {
        if (entries.size() < DocumentLimits.PROBLEMS) {
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

    /** What was found, in the order of the document. */
    List<Finding> toList() {
        List<Finding> findings = new ArrayList<>();
        entries.stream().sorted(Comparator.comparingInt(Entry::offset)).forEach(entry -> findings.add(located(entry)));
        if (further > 0) {
            findings.add(located(new Entry(Path.ROOT, 0, Messages.andMore(further))));
        }
        return List.copyOf(findings);
    }

    private Finding located(Entry entry) {
        DocumentText.Place place = text.place(entry.offset());
        return new Finding(
                entry.message().code(),
                entry.path().pointer(),
                entry.message().within(),
                place.line(),
                place.column(),
                entry.message().text());
    }
}
