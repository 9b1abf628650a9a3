package no.livskraft.spi.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Attachment;

/**
 * Keeps attachments: bytes under the digest, media type and length that they are known by. Safe for use by several
 * threads. Since SPI level 1.
 *
 * <p><b>What is the same.</b> Attachments that are equal are one, however often and by whomever they are saved. The same
 * bytes under two media types are two attachments, each kept and removed by itself. What an attachment holds never
 * changes.
 *
 * <p><b>How large.</b> Every attachment up to {@link Attachment#LARGEST} bytes is taken. The bytes come and go as streams,
 * so that a storage need not hold all of them in memory.
 *
 * <p><b>Who calls, when, on which thread.</b> The host, on whichever thread the embedding program uses: it saves an
 * attachment before it commits the document that refers to it. Which attachments are still referred to is the host's
 * affair; a storage removes nothing by itself. <b>If it fails:</b> a {@link StorageException} reaches the embedding
 * program, and nothing of the failed attachment is kept.
 */
public interface AttachmentStore {

    /**
     * Keeps an attachment. If it is there already, nothing changes but the moment at which it was saved last; its content
     * is not read again then.
     *
     * @param content the attachment and its bytes; may be opened several times, each stream is closed
     * @param at when; kept to the microsecond at least. An attachment that was saved several times has the latest moment
     * @throws StorageException with code {@code STORAGE-ATTACHMENT-DAMAGED}, as {@link AttachmentContent#open} throws it,
     *     if the bytes are not those that the attachment is known by; with another code if they cannot be read or the
     *     storage cannot be written. Nothing is kept then
     */
    void save(AttachmentContent content, Instant at);

    /**
     * Whether an attachment is held, and since when. Does not look at the bytes.
     *
     * @param attachment which
     * @return the attachment with the moment at which it was saved last, or empty if it is not held
     * @throws StorageException if the storage cannot be read
     */
    Optional<StoredAttachment> find(Attachment attachment);

    /**
     * The bytes of an attachment. A stream of them may be kept open as long as it takes and keeps nobody else waiting. If
     * the attachment is removed or the storage closed meanwhile, reading on gives the right bytes or fails, and never ends
     * early as if all were said.
     *
     * @param attachment which
     * @return its content, which can be opened several times, or empty if it is not held
     * @throws StorageException if the storage cannot be read
     */
    Optional<AttachmentContent> read(Attachment attachment);

    /**
     * The attachments that have not been saved for a while, for a host that looks for those that nothing refers to any
     * more.
     *
     * @param moment only those that were saved last before this moment; {@link Instant#MAX} for all
     * @return the attachments in their order
     * @throws StorageException if the storage cannot be read
     */
    List<StoredAttachment> savedBefore(Instant moment);

    /**
     * Removes an attachment unless it was saved again since it was looked at.
     *
     * @param attachment the attachment as it was found or listed
     * @return true if it was removed; false if it was not there, or was saved at another moment than the one given
     * @throws StorageException if the storage cannot be written
     */
    boolean remove(StoredAttachment attachment);
}
