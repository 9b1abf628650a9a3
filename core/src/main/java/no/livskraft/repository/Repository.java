package no.livskraft.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.livskraft.data.Attachment;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.DocumentProblem;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredDocument;

/**
 * The aggregates of one kind in a storage. Safe for use by several threads.
 *
 * <p>Every method throws a {@link StorageException} if the storage cannot be read or written.
 *
 * @param <T> the aggregate
 */
public final class Repository<T> {

    private final DocumentFormat<T> format;
    private final Function<T, Keys> keysOf;
    private final Set<DocumentKey> keys;
    private final Committer committer;

    Repository(DocumentFormat<T> format, Function<T, Keys> keysOf, Set<DocumentKey> keys, Committer committer) {
        this.format = format;
        this.keysOf = keysOf;
        this.keys = Collections.unmodifiableSet(keys);
        this.committer = committer;
    }

    /**
     * The kind of documents that the aggregates are kept as.
     *
     * @return the kind, such as {@code network}
     */
    public String kind() {
        return format.kind();
    }

    /**
     * The document that an aggregate is kept as.
     *
     * @param id the aggregate's id
     * @return kind and id
     */
    public DocumentId documentId(Identifier id) {
        return new DocumentId(kind(), id.value());
    }

    /**
     * The newest state of an aggregate.
     *
     * @param id its id
     * @return the aggregate, or empty if there never was one or it was removed
     * @throws DocumentException if its document cannot be read
     */
    public Optional<Versioned<T>> find(Identifier id) {
        return committer.store().find(documentId(id)).map(this::read);
    }

    /**
     * A state of an aggregate.
     *
     * @param id its id
     * @param revision which state, as {@link #history} tells
     * @return the aggregate then, or empty if it never was in that state or the state is that of its removal
     * @throws DocumentException if its document cannot be read
     */
    public Optional<Versioned<T>> find(Identifier id, Revision revision) {
        return committer.store().find(documentId(id), revision).map(this::read);
    }

    /**
     * The state that an aggregate was in at a moment.
     *
     * @param id its id
     * @param moment the moment
     * @return the aggregate then, or empty if there was none yet, or none any longer
     * @throws DocumentException if its document cannot be read
     */
    public Optional<Versioned<T>> findAt(Identifier id, Instant moment) {
        return stateAt(documentId(id), moment).map(this::read);
    }

    /**
     * What has been done to an aggregate.
     *
     * @param id its id
     * @return its states, newest first; empty if there never was one; unmodifiable
     */
    public List<HistoryEntry> history(Identifier id) {
        return List.copyOf(committer.store().history(documentId(id)));
    }

    /**
     * Every aggregate of the kind.
     *
     * @return the newest states
     */
    public Listing<T> all() {
        return listing(DocumentQuery.all(kind()));
    }

    /**
     * The aggregates that belong to something.
     *
     * @param key what they are found by
     * @param value which, such as the id of a network
     * @return the newest states
     * @throws IllegalArgumentException if aggregates of this kind cannot be found by the key, or the value has a form
     *     that none can have
     */
    public Listing<T> by(DocumentKey key, String value) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException(
                    "A " + kind() + " cannot be found by " + key.key() + ", only by its id and " + keys);
        }
        return listing(DocumentQuery.by(kind(), key.key(), key.checked(value)));
    }

    /**
     * The aggregates that belong to something.
     *
     * @param key what they are found by
     * @param id which
     * @return the newest states
     * @throws IllegalArgumentException if aggregates of this kind cannot be found by the key, or the key is not an id
     */
    public Listing<T> by(DocumentKey key, Identifier id) {
        return by(key, id.value());
    }

    /**
     * The aggregates that a municipality or county authority has part in.
     *
     * @param organisation which it is
     * @return the newest states
     * @throws IllegalArgumentException if aggregates of this kind cannot be found by an organisation
     */
    public Listing<T> by(MemberOrganisation organisation) {
        return by(DocumentKey.ORGANISATION, organisation.toString());
    }

    /**
     * Saves an aggregate that is not there yet.
     *
     * @param value the aggregate
     * @param change who creates it and why
     * @return the aggregate with its first revision
     * @throws RevisionConflictException if there is one of that id
     * @throws DocumentException if it goes beyond the limits of documents
     */
    public Versioned<T> create(T value, Change change) {
        return new Versioned<>(value, written(put(value, Optional.empty()), change));
    }

    /**
     * Saves a new value of an aggregate.
     *
     * @param changed the new value, with the revision that it was made from
     * @param change who changes it and why
     * @return the aggregate with its new revision
     * @throws RevisionConflictException if somebody else has changed or removed it since it was read
     * @throws DocumentException if it goes beyond the limits of documents
     */
    public Versioned<T> update(Versioned<T> changed, Change change) {
        Revision revision = written(put(changed.value(), Optional.of(changed.revision())), change);
        return new Versioned<>(changed.value(), revision);
    }

    /**
     * Removes an aggregate. Its history stays.
     *
     * @param read the aggregate as it was read
     * @param change who removes it and why
     * @throws RevisionConflictException if somebody else has changed or removed it since it was read
     */
    public void remove(Versioned<T> read, Change change) {
        committer.commit(List.of(removal(read)), change);
    }

    private Revision written(DocumentChange put, Change change) {
        return committer.commit(List.of(put), change).get(0).revision();
    }

    DocumentChange put(T value, Optional<Revision> expected) {
        Content content = Content.of(format.write(value));
        return new DocumentChange.Put(
                documentId(format.idOf(value)), expected, keysOf.apply(value).toMap(), content);
    }

    DocumentChange removal(Versioned<T> read) {
        DocumentId id = documentId(format.idOf(read.value()));
        return new DocumentChange.Remove(id, Optional.of(read.revision()));
    }

    boolean commitsWith(Committer other) {
        return committer.equals(other);
    }

    Identifier idOf(T value) {
        return format.idOf(value);
    }

    /** The documents that belong to something, as they are today. */
    List<DocumentId> idsBy(DocumentKey key, Identifier id) {
        return committer.store().search(DocumentQuery.by(kind(), key.key(), id.value())).stream()
                .map(StoredDocument::id)
                .toList();
    }

    /** The documents that have been removed; empty if the storage cannot tell. */
    Optional<List<DocumentId>> removed() {
        return committer.store().removed(kind());
    }

    /** The state that a document was in at a moment, whether it can be read or not. */
    Optional<StoredDocument> stateAt(DocumentId id, Instant moment) {
        DocumentStore store = committer.store();
        return store.history(id).stream()
                .filter(entry -> !entry.at().isAfter(moment))
                .findFirst()
                .flatMap(entry -> store.find(id, entry.revision()));
    }

    Versioned<T> read(StoredDocument document) {
        T value = format.readStored(document.id(), document.content().toByteArray());
        return new Versioned<>(value, document.revision());
    }

    /** Adds what the documents of the kind refer to in any of the states that they have had. */
    void addReferences(AttachmentReferences references) {
        DocumentStore store = committer.store();
        for (StoredDocument newest : store.search(DocumentQuery.all(kind()))) {
            addReferences(newest, references);
            for (HistoryEntry entry : store.history(newest.id())) {
                if (!entry.revision().equals(newest.revision())) {
                    store.find(newest.id(), entry.revision()).ifPresent(state -> addReferences(state, references));
                }
            }
        }
    }

    private void addReferences(StoredDocument document, AttachmentReferences references) {
        try {
            references.addAllIn(read(document).value());
        } catch (DocumentException e) {
            references.addDigestsIn(document.content().toByteArray());
        }
    }

    /** Shows each attachment that a document of the kind refers to now; gives back what cannot be read. */
    List<DocumentProblem> forEachReference(BiConsumer<DocumentId, Attachment> look) {
        Listing<T> all = all();
        for (Versioned<T> each : all.readable()) {
            DocumentId id = documentId(format.idOf(each.value()));
            AttachmentReferences.forEach(each.value(), attachment -> look.accept(id, attachment));
        }
        return all.problems();
    }

    private Listing<T> listing(DocumentQuery query) {
        List<Versioned<T>> readable = new ArrayList<>();
        List<DocumentProblem> problems = new ArrayList<>();
        for (StoredDocument document : committer.store().search(query)) {
            try {
                readable.add(read(document));
            } catch (DocumentException e) {
                problems.addAll(e.located());
            }
        }
        return new Listing<>(readable, problems);
    }
}
