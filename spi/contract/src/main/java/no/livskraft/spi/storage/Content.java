package no.livskraft.spi.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a document. Immutable. A storage keeps them as they are and never looks inside. */
public final class Content {

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Content from bytes, which are copied.
     *
     * @param bytes the bytes
     * @return the content
     */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /**
     * Content from a text in UTF-8.
     *
     * @param text the text
     * @return the content
     */
    public static Content ofUtf8(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A copy of the bytes.
     *
     * @return the bytes
     */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /**
     * How many bytes there are.
     *
     * @return the size
     */
    public int size() {
        return bytes.length;
    }

    /** Two contents are equal if their bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Content that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** How many bytes there are, for logs. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
