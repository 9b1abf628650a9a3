package no.livskraft.spi.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;

/**
 * An attachment and where its bytes come from. Whoever reads them gets these bytes or an exception: every stream compares
 * what it gives with the digest and the length that the attachment is known by. Safe for use by several threads if the
 * source is; each stream is for one thread.
 */
public final class AttachmentContent {

    private final Attachment attachment;
    private final Source source;

    private AttachmentContent(Attachment attachment, Source source) {
        this.attachment = Objects.requireNonNull(attachment, "attachment");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Where bytes come from. */
    @FunctionalInterface
    public interface Source {

        /**
         * Begins to read from the first byte. Called once for every stream that is opened.
         *
         * @return the bytes; closed by the caller
         * @throws IOException if they cannot be reached
         */
        InputStream open() throws IOException;
    }

    /**
     * Bytes from a place where they can be read several times.
     *
     * @param attachment what they are said to be
     * @param source where they are
     * @return the content
     */
    public static AttachmentContent of(Attachment attachment, Source source) {
        return new AttachmentContent(attachment, source);
    }

    /**
     * Bytes in memory, which are copied.
     *
     * @param bytes the bytes
     * @param mediaType what kind of bytes they are
     * @return the content
     * @throws IllegalArgumentException if there are more than {@link Attachment#LARGEST} bytes
     */
    public static AttachmentContent of(byte[] bytes, MediaType mediaType) {
        byte[] copy = bytes.clone();
        return new AttachmentContent(Attachment.of(copy, mediaType), () -> new ByteArrayInputStream(copy));
    }

    /**
     * What the bytes are known by.
     *
     * @return the attachment
     */
    public Attachment attachment() {
        return attachment;
    }

    /**
     * Begins to read. The stream holds its last bytes back until it has compared all of them: it throws a
     * {@link StorageException} with code {@code STORAGE-ATTACHMENT-DAMAGED} instead of giving them if there are fewer or
     * more bytes than the attachment has, or others.
     *
     * @return the bytes; closed by the caller
     * @throws IOException if they cannot be reached
     * @throws StorageException if they are in a storage that cannot be read
     */
    public InputStream open() throws IOException {
        return new ComparedStream(attachment, source.open());
    }

    /**
     * All bytes at once.
     *
     * @return the bytes
     * @throws IOException if they cannot be reached
     * @throws StorageException with code {@code STORAGE-ATTACHMENT-DAMAGED} if they are not those that the attachment is
     *     known by; with another code if they are in a storage that cannot be read
     */
    public byte[] toByteArray() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** The attachment. */
    @Override
    public String toString() {
        return attachment.toString();
    }
}
