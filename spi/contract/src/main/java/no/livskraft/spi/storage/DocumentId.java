package no.livskraft.spi.storage;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which document: its kind, such as {@code network}, and its name among those of its kind.
 *
 * @param kind lower-case letters and hyphens, at most 40
 * @param name one to 200 UTF-16 code units, none of them a control character or half of a surrogate pair, no white space
 *     at either end
 */
public record DocumentId(String kind, String name) implements Comparable<DocumentId>, Serializable {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Comparator<DocumentId> ORDER =
            Comparator.comparing(DocumentId::kind).thenComparing(DocumentId::name);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if kind or name has another form
     */
    public DocumentId {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A document's kind is lower-case letters and hyphens: '" + kind + "'");
        }
        boolean readable = name.codePoints().noneMatch(DocumentId::cannotBeWritten) && name.equals(name.strip());
        if (name.isEmpty() || name.length() > 200 || !readable) {
            throw new IllegalArgumentException("A document's name is 1 to 200 visible characters: '" + name + "'");
        }
    }

    private static boolean cannotBeWritten(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Orders by kind, then by name, both by their UTF-16 code units. */
    @Override
    public int compareTo(DocumentId other) {
        return ORDER.compare(this, other);
    }

    /** Kind and name joined by a slash. */
    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
