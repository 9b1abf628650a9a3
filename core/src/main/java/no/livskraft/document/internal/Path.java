package no.livskraft.document.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way from a document's root to a value in it. */
final class Path {

    static final Path ROOT = new Path(Optional.empty(), "");

    private final Optional<Path> parent;
    private final String step;
    private final int length;

    private Path(Optional<Path> parent, String step) {
        this.parent = parent;
        this.step = step;
        this.length = parent.map(Path::length).orElse(0) + step.length() + 1;
    }

    /** How many characters its pointer has at least. */
    int length() {
        return length;
    }

    Path field(String name) {
        return new Path(Optional.of(this), name);
    }

    Path item(int index) {
        return new Path(Optional.of(this), Integer.toString(index));
    }

    /** The way as a JSON pointer (RFC 6901); empty for the root. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        Path at = this;
        while (at.parent.isPresent()) {
            steps.push(at.step.replace("~", "~0").replace("/", "~1"));
            at = at.parent.get();
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(each -> pointer.append('/').append(each));
        return pointer.toString();
    }
}
