package no.livskraft.tck;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;

/** The attachments of {@link InMemoryStorageProvider}. */
final class MemoryAttachments {

    private record Held(AttachmentContent content, Instant savedAt) {}

    private final TreeMap<Attachment, Held> held = new TreeMap<>();

    void save(AttachmentContent content, Instant at) {
        Attachment attachment = content.attachment();
        if (keepAgain(attachment, at)) {
            return;
        }
        AttachmentContent copy = copy(content);
        synchronized (this) {
            if (!keepAgain(attachment, at)) {
                held.put(attachment, new Held(copy, at));
            }
        }
    }

    private synchronized boolean keepAgain(Attachment attachment, Instant at) {
        return held.computeIfPresent(
                        attachment,
                        (any, before) -> at.isAfter(before.savedAt()) ? new Held(before.content(), at) : before)
                != null;
    }

    private static AttachmentContent copy(AttachmentContent content) {
        try {
            return AttachmentContent.of(
                    content.toByteArray(), content.attachment().mediaType());
        } catch (IOException e) {
            throw new StorageException(
                    new Problem(
                            "STORAGE-ATTACHMENT-UNREADABLE",
                            content.attachment().sha256(),
                            LocalizedText.of(
                                    "Innholdet lot seg ikke lese; lagre vedlegget på nytt: " + e.getMessage(),
                                    "Innhaldet lét seg ikkje lese; lagre vedlegget på nytt: " + e.getMessage(),
                                    "The content cannot be read; save the attachment again: " + e.getMessage())),
                    e);
        }
    }

    synchronized Optional<StoredAttachment> find(Attachment attachment) {
        return Optional.ofNullable(held.get(attachment)).map(each -> new StoredAttachment(attachment, each.savedAt()));
    }

    synchronized Optional<AttachmentContent> read(Attachment attachment) {
        return Optional.ofNullable(held.get(attachment)).map(Held::content);
    }

    synchronized List<StoredAttachment> savedBefore(Instant moment) {
        return held.keySet().stream()
                .flatMap(attachment -> find(attachment).stream())
                .filter(each -> each.savedAt().isBefore(moment))
                .toList();
    }

    synchronized boolean remove(StoredAttachment attachment) {
        boolean same = find(attachment.attachment()).equals(Optional.of(attachment));
        if (same) {
            held.remove(attachment.attachment());
        }
        return same;
    }
}
