package no.livskraft.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.spi.storage.AttachmentContent;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that came once and can be read several times: few in memory, many in a temporary file, which closing deletes.
 */
final class ReceivedBytes implements AutoCloseable {

    /** How many bytes are kept in memory. */
    static final int MOST_IN_MEMORY = 1024 * 1024;

    private static final int BLOCK = 64 * 1024;

    private final AttachmentContent content;
    private final @Nullable Path file;

    private ReceivedBytes(AttachmentContent content, @Nullable Path file) {
        this.content = content;
        this.file = file;
    }

    /** Reads a stream to its end, by way of a file in the folder if need be. */
    static ReceivedBytes from(InputStream in, MediaType mediaType, Path folder) throws IOException {
        byte[] first = in.readNBytes(MOST_IN_MEMORY + 1);
        if (first.length <= MOST_IN_MEMORY) {
            return new ReceivedBytes(AttachmentContent.of(first, mediaType), null);
        }
        // on a file system with owners, nobody else can read it
        Path file = Files.createTempFile(folder, "livskraft-", ".attachment");
        boolean received = false;
        try {
            Attachment attachment = copy(first, in, mediaType, file);
            received = true;
            return new ReceivedBytes(AttachmentContent.of(attachment, () -> Files.newInputStream(file)), file);
        } finally {
            if (!received) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Attachment copy(byte[] first, InputStream rest, MediaType mediaType, Path file) throws IOException {
        MessageDigest digest = Attachment.newDigest();
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] block = first; block.length > 0; block = rest.readNBytes(BLOCK)) {
                length += block.length;
                if (length > Attachment.LARGEST) {
                    throw RepositoryException.tooLarge(mediaType);
                }
                digest.update(block);
                out.write(block);
            }
        }
        return new Attachment(HexFormat.of().formatHex(digest.digest()), mediaType, length);
    }

    AttachmentContent content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
