package no.livskraft.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.document.DocumentException;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredDocument;

/**
 * Changes to several aggregates, of one or more kinds, that are made together or not at all. Collects them until
 * {@link #commit}. Not safe for use by several threads.
 */
public final class UnitOfWork {

    private final Committer committer;
    private final List<DocumentChange> changes = new ArrayList<>();

    UnitOfWork(Committer committer) {
        this.committer = committer;
    }

    /**
     * Adds an aggregate that is not there yet.
     *
     * @param in its repository
     * @param value the aggregate
     * @param <T> the aggregate's type
     * @return this unit
     * @throws DocumentException if it goes beyond the limits of documents
     * @throws IllegalArgumentException if the repository is of another storage
     */
    public <T> UnitOfWork create(Repository<T> in, T value) {
        changes.add(checked(in).put(value, Optional.empty()));
        return this;
    }

    /**
     * Adds a new value of an aggregate.
     *
     * @param in its repository
     * @param changed the new value, with the revision that it was made from
     * @param <T> the aggregate's type
     * @return this unit
     * @throws DocumentException if it goes beyond the limits of documents
     * @throws IllegalArgumentException if the repository is of another storage
     */
    public <T> UnitOfWork update(Repository<T> in, Versioned<T> changed) {
        changes.add(checked(in).put(changed.value(), Optional.of(changed.revision())));
        return this;
    }

    /**
     * Adds the removal of an aggregate.
     *
     * @param in its repository
     * @param read the aggregate as it was read
     * @param <T> the aggregate's type
     * @return this unit
     * @throws IllegalArgumentException if the repository is of another storage
     */
    public <T> UnitOfWork remove(Repository<T> in, Versioned<T> read) {
        changes.add(checked(in).removal(read));
        return this;
    }

    private <T> Repository<T> checked(Repository<T> repository) {
        if (!repository.commitsWith(committer)) {
            throw new IllegalArgumentException(
                    "The repository of " + repository.kind() + " documents belongs to another storage");
        }
        return repository;
    }

    /**
     * Whether nothing was added.
     *
     * @return true if there is nothing to commit
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Makes all the changes, or none.
     *
     * @param change who makes them and why
     * @return the new revision of each aggregate that was created or changed, by its document
     * @throws RevisionConflictException if somebody else has changed one of the aggregates since it was read
     * @throws StorageException if the storage cannot be written
     * @throws IllegalArgumentException if nothing was added, or the same aggregate twice
     */
    public Map<DocumentId, Revision> commit(Change change) {
        Map<DocumentId, Revision> revisions = new TreeMap<>();
        for (StoredDocument document : committer.commit(changes, change)) {
            revisions.put(document.id(), document.revision());
        }
        return revisions;
    }
}
