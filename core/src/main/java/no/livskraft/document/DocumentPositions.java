package no.livskraft.document;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.document.internal.Spot;
import no.livskraft.programme.Identifier;

/**
 * Where the parts of an aggregate stand in the document that it was read from. A document of an older version is
 * answered for as its author wrote it. Immutable, safe for use by several threads.
 */
public final class DocumentPositions {

    /** A name or an index, with what leads to it. */
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([0-9]{1,9})]");

    private final String kind;
    private final Identifier id;
    private final String name;
    private final Spot root;

    DocumentPositions(String kind, Identifier id, String name, Spot root) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.root = Objects.requireNonNull(root, "root");
    }

    /**
     * The kind of document.
     *
     * @return the kind, such as {@code network}
     */
    public String kind() {
        return kind;
    }

    /**
     * The aggregate's id.
     *
     * @return the id
     */
    public Identifier id() {
        return id;
    }

    /**
     * What the document was called when it was read.
     *
     * @return its name, such as that of its file
     */
    public String name() {
        return name;
    }

    /**
     * Where a part stands: the beginning of its value.
     *
     * @param path the way from the aggregate to the part, such as {@code members[2]} or {@code treatments[1].date},
     *     counted from 0; empty for the aggregate itself
     * @return its place; that of the nearest part around it where the document does not have the very part, and that of
     *     the list where it stands in one whose order does not count
     */
    public SourcePosition find(String path) {
        Spot nearest = root;
        Matcher steps = STEP.matcher(path);
        int end = 0;
        while (end < path.length() && steps.find(end) && steps.start() == end) {
            Optional<Spot> next = steps.group(1) == null
                    ? nearest.item(Integer.parseInt(steps.group(2)))
                    : nearest.member(steps.group(1));
            if (next.isEmpty()) {
                break;
            }
            nearest = next.get();
            end = steps.end();
        }
        return new SourcePosition(name, nearest.line(), nearest.column());
    }

    /** The document. */
    @Override
    public String toString() {
        return kind + "/" + id + " in " + name;
    }
}
