package no.livskraft.spi.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of indicator definitions in JSON that a provider ships. The host reads it strictly; what is wrong with it is told
 * with line and column under the file's name.
 *
 * @param name what to call the file in messages, such as {@code telemark.json}; not blank
 * @param content opens it
 */
public record DefinitionFile(String name, Content content) {

    /**
     * Opens the content of a file. A provider opens its own resources, because a module shows its resources to nobody
     * else.
     */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens the content at its beginning. Called on the thread that opens the host, which closes the stream.
         *
         * @return a new stream of the same bytes at every call; null if there is no such resource, as
         *     {@link Class#getResourceAsStream(String)} gives it, which the host reports
         * @throws IOException if it cannot be opened, which the host reports
         */
        @Nullable
        InputStream open() throws IOException;
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public DefinitionFile {
        Objects.requireNonNull(content, "content");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A definition file needs a name for messages");
        }
    }

    /**
     * A resource of the provider:
     *
     * <pre>{@code
     * DefinitionFile.of("telemark.json", () -> Telemark.class.getResourceAsStream("telemark.json"))
     * }</pre>
     *
     * @param name what to call it in messages
     * @param content opens it
     * @return the file
     * @throws IllegalArgumentException if the name is blank
     */
    public static DefinitionFile of(String name, Content content) {
        return new DefinitionFile(name, content);
    }
}
