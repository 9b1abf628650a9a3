package no.livskraft.document;

import java.util.Objects;

/**
 * A place in a file, so that an editor can go there.
 *
 * @param name what the document was called when it was read, such as its file's name
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units
 */
public record SourcePosition(String name, int line, int column) {

    /**
     * Checks that it is a place.
     *
     * @throws IllegalArgumentException if the name is blank, or line or column is less than 1
     */
    public SourcePosition {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || line < 1 || column < 1) {
            throw new IllegalArgumentException("No place in a file: '" + name + "':" + line + ":" + column);
        }
    }

    /** The place as compilers write it, such as {@code network.json:12:5}. */
    @Override
    public String toString() {
        return name + ":" + line + ":" + column;
    }
}
