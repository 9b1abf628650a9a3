package no.livskraft.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import no.livskraft.data.Problem;
import no.livskraft.document.DocumentException;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StorageException;

/**
 * Networks with all that belongs to them, read and saved as wholes. Safe for use by several threads.
 *
 * <p>Every method throws a {@link StorageException} if the storage cannot be read or written.
 */
public final class Dossiers {

    private static final int ATTEMPTS = 5;

    private final Repositories repositories;
    private final DossierKinds kinds;

    Dossiers(Repositories repositories) {
        this.repositories = repositories;
        this.kinds = new DossierKinds(repositories);
    }

    /**
     * A network with all that belongs to it, in one state that the storage really was in: while others change it, it is
     * read again.
     *
     * @param network the network's id
     * @return the dossier, or empty if there is no such network
     * @throws DocumentException if a document of it cannot be read; with the problems of all that cannot
     * @throws RepositoryException if its programme is not known, or others kept changing it while it was read
     */
    public Optional<StoredDossier> find(Identifier network) {
        // revisions never come back, so what is the same in two readings was so at a moment between them
        Optional<StoredDossier> earlier = readOnce(network);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<StoredDossier> later = readOnce(network);
            if (later.map(StoredDossier::revisions).equals(earlier.map(StoredDossier::revisions))) {
                return later;
            }
            earlier = later;
        }
        throw RepositoryException.busy(network, ATTEMPTS);
    }

    /**
     * A network that must be there, as {@link #find} gives it.
     *
     * @param network the network's id
     * @return the dossier
     * @throws DocumentException if a document of it cannot be read; with the problems of all that cannot
     * @throws RepositoryException if there is no such network, its programme is not known, or others kept changing it
     *     while it was read
     */
    public StoredDossier require(Identifier network) {
        return find(network).orElseThrow(() -> RepositoryException.noNetwork(network));
    }

    /**
     * All networks with what belongs to them, each in one state that the storage really was in. What others change
     * meanwhile may be in one and not yet in another.
     *
     * @return those that can be read, and what is wrong with the others
     */
    public DossierListing all() {
        List<Problem> problems = new ArrayList<>();
        List<StoredDossier> readable = new ArrayList<>();
        Listing<Network> networks = repositories.networks().all();
        networks.problems().forEach(each -> problems.add(each.problem()));
        for (Versioned<Network> each : networks.readable()) {
            try {
                find(each.value().id()).ifPresent(readable::add);
            } catch (DocumentException | RepositoryException e) {
                problems.addAll(e.problems());
            }
        }
        return new DossierListing(readable, problems);
    }

    /**
     * The networks as the storage held them at a moment. What has been removed since is read at once.
     *
     * @param moment the moment
     * @return the networks of that time
     */
    public PastDossiers at(Instant moment) {
        return new PastDossiers(repositories, kinds, moment);
    }

    private Optional<StoredDossier> readOnce(Identifier id) {
        DossierReading reading = new DossierReading(id);
        Optional<Versioned<Network>> network = reading.one(repositories.networks());
        BiFunction<ProgrammeProfile, Network, NetworkDossier> parts = kinds.take(reading);
        reading.refuseProblems();
        return network.map(found -> new StoredDossier(
                parts.apply(programme(found.value().programme()), found.value()), reading.revisions()));
    }

    private ProgrammeProfile programme(Identifier id) {
        return repositories.requireProgramme(id);
    }

    /**
     * Saves a network that is not there yet, with all that belongs to it, in one commit.
     *
     * @param dossier the network with its parts
     * @param change who creates it and why
     * @return the dossier as it is stored
     * @throws RevisionConflictException if there is a network or a part of one of the ids
     * @throws DocumentException if a part goes beyond the limits of documents
     * @throws RepositoryException if the dossier's programme is not known to the repositories just as it is
     * @throws IllegalArgumentException if two parts of a kind have the same id
     */
    public StoredDossier create(NetworkDossier dossier, Change change) {
        checkProgramme(dossier);
        UnitOfWork unit = repositories.begin();
        for (DossierParts<?> parts : kinds.all()) {
            createAll(parts, dossier, unit);
        }
        return new StoredDossier(kinds.sorted(dossier), unit.commit(change));
    }

    private static <T> void createAll(DossierParts<T> parts, NetworkDossier dossier, UnitOfWork unit) {
        parts.sorted(dossier).forEach(part -> unit.create(parts.repository(), part));
    }

    /**
     * Saves what has changed between two states of a dossier in one commit: new parts are created, changed ones updated,
     * missing ones removed, and the others are left alone.
     *
     * @param before the dossier as it was read
     * @param after the dossier as it is to be
     * @param change who changes it and why
     * @return the dossier as it is stored; {@code before} where nothing has changed
     * @throws RevisionConflictException if somebody else has changed one of the changed parts since they were read;
     *     nothing is saved then
     * @throws DocumentException if a part goes beyond the limits of documents
     * @throws RepositoryException if the dossier's programme is not known to the repositories just as it is
     * @throws IllegalArgumentException if it is another network, or two parts of a kind have the same id
     */
    public StoredDossier save(StoredDossier before, NetworkDossier after, Change change) {
        Identifier id = before.value().network().id();
        if (!after.network().id().equals(id)) {
            throw new IllegalArgumentException(
                    "Network " + after.network().id() + " cannot be saved as a change of " + id);
        }
        checkProgramme(after);
        UnitOfWork unit = repositories.begin();
        kinds.all().forEach(parts -> parts.addChanges(before, after, unit));
        if (unit.isEmpty()) {
            return before;
        }
        Map<DocumentId, Revision> revisions = new TreeMap<>();
        Map<DocumentId, Revision> changed = unit.commit(change);
        documents(after).forEach(document -> {
            Optional<Revision> now = Optional.ofNullable(changed.get(document));
            revisions.put(document, now.or(() -> before.revision(document)).orElseThrow());
        });
        return new StoredDossier(kinds.sorted(after), revisions);
    }

    private List<DocumentId> documents(NetworkDossier dossier) {
        List<DocumentId> all = new ArrayList<>();
        kinds.all().forEach(parts -> all.addAll(documents(parts, dossier)));
        return all;
    }

    private static <T> List<DocumentId> documents(DossierParts<T> parts, NetworkDossier dossier) {
        Repository<T> repository = parts.repository();
        return parts.sorted(dossier).stream()
                .map(part -> repository.documentId(repository.idOf(part)))
                .toList();
    }

    private void checkProgramme(NetworkDossier dossier) {
        ProgrammeProfile used = dossier.programme();
        if (!programme(used.id()).equals(used)) {
            throw RepositoryException.noProgramme(used.id());
        }
    }
}
