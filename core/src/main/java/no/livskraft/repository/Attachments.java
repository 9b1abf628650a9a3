package no.livskraft.repository;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentProblem;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;

/**
 * Bytes that aggregates refer to instead of holding them, such as photos. Safe for use by several threads.
 *
 * <p>An attachment is saved before the aggregate that refers to it, and again if it is there already: saving costs little
 * then, and tells {@link #unreferenced} that it is about to be referred to. It outlives the aggregate until somebody
 * removes it.
 *
 * <pre>{@code
 * Attachment photo = repositories.attachments().save(bytes, MediaType.of("image/jpeg"));
 * repositories.workshops().update(read.with(showing(photo)), change);
 * }</pre>
 *
 * <p>Every method throws a {@link StorageException} if the storage cannot be read or written.
 */
public final class Attachments {

    private final AttachmentStore store;
    private final Clock clock;
    private final List<Repository<?>> repositories;

    /** Keeps the list itself, so that no repository that is added to it later is overlooked. */
    Attachments(AttachmentStore store, Clock clock, List<Repository<?>> repositories) {
        this.store = Objects.requireNonNull(store, "store");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.repositories = Collections.unmodifiableList(repositories);
    }

    /**
     * The attachments that an aggregate or a part of it refers to.
     *
     * @param value a record of the domain, such as a workshop or a whole dossier
     * @return every attachment that it holds at any depth, in their order; unmodifiable
     */
    public static Set<Attachment> in(Record value) {
        Set<Attachment> found = new TreeSet<>();
        AttachmentReferences.forEach(value, found::add);
        return Collections.unmodifiableSet(found);
    }

    /**
     * Saves bytes.
     *
     * @param content the bytes
     * @param mediaType what kind of bytes they are, as whoever gives them says
     * @return what to refer to them by
     * @throws RepositoryException with code {@code REPOSITORY-ATTACHMENT-TOO-LARGE} if there are more than
     *     {@link Attachment#LARGEST} bytes
     */
    public Attachment save(byte[] content, MediaType mediaType) {
        Objects.requireNonNull(mediaType, "mediaType");
        if (content.length > Attachment.LARGEST) {
            throw RepositoryException.tooLarge(mediaType);
        }
        return save(AttachmentContent.of(content, mediaType));
    }

    /**
     * Saves bytes that come as a stream. What is too large to be held in memory goes through a temporary file in the
     * machine's own folder for such files ({@code java.io.tmpdir}), which is deleted before this method returns.
     *
     * @param content the bytes; read to their end and left open
     * @param mediaType what kind of bytes they are, as whoever gives them says
     * @return what to refer to them by
     * @throws RepositoryException with code {@code REPOSITORY-ATTACHMENT-TOO-LARGE} if there are more than
     *     {@link Attachment#LARGEST} bytes; no more than that are read
     * @throws IOException if the bytes cannot be read or the temporary file not written; nothing is saved then
     */
    public Attachment save(InputStream content, MediaType mediaType) throws IOException {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(mediaType, "mediaType");
        try (ReceivedBytes received = ReceivedBytes.from(content, mediaType, temporaryFiles())) {
            return save(received.content());
        }
    }

    private static Path temporaryFiles() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }

    private Attachment save(AttachmentContent content) {
        // a storage keeps microseconds at least; more would not come back
        store.save(content, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return content.attachment();
    }

    /**
     * Whether an attachment is held, and since when. Does not look at the bytes.
     *
     * @param attachment which
     * @return the attachment with the moment at which it was saved last, or empty if it is not held
     */
    public Optional<StoredAttachment> find(Attachment attachment) {
        return store.find(attachment);
    }

    /**
     * All bytes of an attachment.
     *
     * @param attachment which
     * @return the bytes, which are those that were saved
     * @throws RepositoryException with code {@code REPOSITORY-ATTACHMENT-MISSING} if it is not held
     * @throws StorageException with code {@code STORAGE-ATTACHMENT-DAMAGED} if what is held is not what was saved
     */
    public byte[] read(Attachment attachment) {
        try {
            return content(attachment).toByteArray();
        } catch (IOException e) {
            throw RepositoryException.unreadable(attachment, e);
        }
    }

    /**
     * The bytes of an attachment one after the other. The stream throws a {@link StorageException} with code
     * {@code STORAGE-ATTACHMENT-DAMAGED} before its end if what is held is not what was saved: what was read until then is
     * good for nothing.
     *
     * @param attachment which
     * @return the bytes; closed by the caller
     * @throws RepositoryException with code {@code REPOSITORY-ATTACHMENT-MISSING} if it is not held
     */
    public InputStream open(Attachment attachment) {
        try {
            return content(attachment).open();
        } catch (IOException e) {
            throw RepositoryException.unreadable(attachment, e);
        }
    }

    private AttachmentContent content(Attachment attachment) {
        return store.read(attachment).orElseThrow(() -> RepositoryException.noAttachment(attachment));
    }

    /**
     * The attachments that no aggregate refers to, neither in its newest state nor in an earlier one, so that removing
     * them takes nothing from what can still be read. A document that cannot be read counts as referring to every
     * attachment whose digest stands in it. Reads every state of every document: for work at night.
     *
     * <p>Not seen are the earlier states of aggregates that were removed themselves, and documents of other kinds that a
     * host keeps in the same storage.
     *
     * @param savedBefore only attachments that were saved last before this moment. Give one that lies further back than
     *     it takes to save an aggregate after its attachments, such as yesterday
     * @return the attachments in their order, each for {@link #remove}; unmodifiable
     */
    public List<StoredAttachment> unreferenced(Instant savedBefore) {
        // looked at first: what is referred to for the first time after this was saved again, and is not removed
        List<StoredAttachment> candidates = store.savedBefore(savedBefore);
        if (candidates.isEmpty()) {
            return List.of();
        }
        AttachmentReferences references = new AttachmentReferences();
        repositories.forEach(repository -> repository.addReferences(references));
        return candidates.stream()
                .filter(each -> !references.has(each.attachment()))
                .toList();
    }

    /**
     * Removes an attachment unless it was saved again since it was looked at. Does not ask whether something refers to
     * it: a photo may have to go although earlier states of a workshop show it.
     *
     * @param attachment the attachment as {@link #unreferenced} or {@link #find} told it
     * @return true if it was removed; false if it was not there, or was saved again
     */
    public boolean remove(StoredAttachment attachment) {
        return store.remove(attachment);
    }

    /**
     * The references that lead nowhere: attachments that aggregates refer to in their newest states and that are not
     * held.
     *
     * @return the missing attachments by the document that refers to them, both in their order; unmodifiable, empty if
     *     every reference is whole
     * @throws DocumentException if a document cannot be read; with the problems of all that cannot
     */
    public Map<DocumentId, Set<Attachment>> missing() {
        Map<DocumentId, Set<Attachment>> missing = new TreeMap<>();
        Map<Attachment, Boolean> held = new HashMap<>();
        List<DocumentProblem> problems = new ArrayList<>();
        for (Repository<?> repository : repositories) {
            problems.addAll(repository.forEachReference((document, attachment) -> {
                if (!held.computeIfAbsent(attachment, each -> store.find(each).isPresent())) {
                    missing.computeIfAbsent(document, any -> new TreeSet<>()).add(attachment);
                }
            }));
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        missing.replaceAll((document, attachments) -> Collections.unmodifiableSet(attachments));
        return Collections.unmodifiableMap(missing);
    }
}
