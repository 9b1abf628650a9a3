package no.livskraft.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentProblem;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredDocument;

/**
 * Networks with all that belonged to them at a moment, put together from the history of each document. Safe for use by
 * several threads.
 *
 * <p>What belongs to a network is looked for among the documents that belong to it today and among those that have been
 * removed; a part that is another network's today is not found. Every method throws a {@link StorageException} if the
 * storage cannot be read.
 */
public final class PastDossiers {

    private final Repositories repositories;
    private final DossierKinds kinds;
    private final Instant moment;
    private final Map<String, List<StoredDocument>> removed = new HashMap<>();
    private final boolean knowsRemoved;

    PastDossiers(Repositories repositories, DossierKinds kinds, Instant moment) {
        this.repositories = repositories;
        this.kinds = kinds;
        this.moment = moment;
        boolean known = true;
        for (DossierParts<?> kind : kinds.all()) {
            known &= addRemoved(kind.repository());
        }
        this.knowsRemoved = known;
    }

    private boolean addRemoved(Repository<?> repository) {
        Optional<List<DocumentId>> ids = repository.removed();
        List<StoredDocument> states = new ArrayList<>();
        for (DocumentId id : ids.orElse(List.of())) {
            repository.stateAt(id, moment).ifPresent(states::add);
        }
        removed.put(repository.kind(), states);
        return ids.isPresent();
    }

    /**
     * Whether the storage tells what has been removed. Where it does not, what was there then and has been removed since
     * is missing.
     *
     * @return true if it tells
     */
    public boolean knowsRemoved() {
        return knowsRemoved;
    }

    /**
     * The networks that were there then and have been removed since.
     *
     * @return their ids in their order; unmodifiable
     */
    public List<Identifier> removedNetworks() {
        return removed.getOrDefault(repositories.networks().kind(), List.of()).stream()
                .map(document -> Identifier.of(document.id().name()))
                .toList();
    }

    private List<StoredDocument> removedWith(Repository<?> repository, DocumentKey key, Identifier value) {
        return removed.getOrDefault(repository.kind(), List.of()).stream()
                .filter(document -> has(document, key, value))
                .toList();
    }

    private static boolean has(StoredDocument document, DocumentKey key, Identifier value) {
        return document.keys().getOrDefault(key.key(), Set.of()).contains(value.value());
    }

    /**
     * A network as it was then, with all that belonged to it.
     *
     * @param network the network's id
     * @return the dossier, each kind of part in the order of the ids; empty if there was no such network then
     * @throws DocumentException if a document of that time cannot be read; with the problems of all that cannot
     * @throws RepositoryException if its programme was not known
     */
    public Optional<NetworkDossier> find(Identifier network) {
        Reading reading = new Reading(network);
        Optional<Network> found = reading.network();
        if (found.isEmpty()) {
            reading.refuseProblems();
            return Optional.empty();
        }
        BiFunction<ProgrammeProfile, Network, NetworkDossier> parts = kinds.take(reading);
        reading.refuseProblems();
        ProgrammeProfile programme = repositories
                .programmeAt(found.get().programme(), moment)
                .orElseThrow(() -> RepositoryException.noProgramme(found.get().programme()));
        return Optional.of(kinds.sorted(parts.apply(programme, found.get())));
    }

    /** One pass over the documents of a network; collects what cannot be read. */
    private final class Reading implements DossierKinds.Source {

        private final Identifier id;
        private final List<DocumentProblem> problems = new ArrayList<>();

        Reading(Identifier id) {
            this.id = id;
        }

        Optional<Network> network() {
            Repository<Network> networks = repositories.networks();
            return networks.stateAt(networks.documentId(id), moment).flatMap(state -> read(networks, state));
        }

        @Override
        public <T> List<T> all(DossierParts<T> kind) {
            Repository<T> repository = kind.repository();
            Set<DocumentId> ids = new LinkedHashSet<>(repository.idsBy(DocumentKey.NETWORK, id));
            removedWith(repository, DocumentKey.NETWORK, id).forEach(state -> ids.add(state.id()));
            List<T> values = new ArrayList<>();
            for (DocumentId each : ids) {
                repository
                        .stateAt(each, moment)
                        .filter(state -> has(state, DocumentKey.NETWORK, id))
                        .flatMap(state -> read(repository, state))
                        .ifPresent(values::add);
            }
            return values;
        }

        private <T> Optional<T> read(Repository<T> repository, StoredDocument state) {
            try {
                return Optional.of(repository.read(state).value());
            } catch (DocumentException e) {
                problems.addAll(e.located());
                return Optional.empty();
            }
        }

        void refuseProblems() {
            if (!problems.isEmpty()) {
                throw new DocumentException(problems);
            }
        }
    }
}
