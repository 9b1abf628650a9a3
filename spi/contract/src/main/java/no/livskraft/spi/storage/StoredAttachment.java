package no.livskraft.spi.storage;

import java.time.Instant;
import java.util.Objects;
import no.livskraft.data.Attachment;

/**
 * An attachment that a storage holds.
 *
 * @param attachment which
 * @param savedAt when it was saved last, as the storage keeps it
 */
public record StoredAttachment(Attachment attachment, Instant savedAt) {

    /** Checks that nothing is missing. */
    public StoredAttachment {
        Objects.requireNonNull(attachment, "attachment");
        Objects.requireNonNull(savedAt, "savedAt");
    }
}
