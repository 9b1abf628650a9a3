package no.livskraft.repository;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;

/** One kind of thing in a dossier, and where it is kept. */
record DossierParts<T>(Repository<T> repository, Function<NetworkDossier, List<T>> of) {

    static DossierParts<Network> network(Repository<Network> networks) {
        return new DossierParts<>(networks, dossier -> List.of(dossier.network()));
    }

    /** The parts in the order of their ids, as a storage gives them back. */
    List<T> sorted(NetworkDossier dossier) {
        return of.apply(dossier).stream()
                .sorted(Comparator.comparing(repository::idOf))
                .toList();
    }

    /** Adds to the unit what makes the parts of one dossier those of another. */
    void addChanges(StoredDossier before, NetworkDossier after, UnitOfWork unit) {
        Map<Identifier, T> old =
                of.apply(before.value()).stream().collect(Collectors.toMap(repository::idOf, Function.identity()));
        for (T part : of.apply(after)) {
            Identifier id = repository.idOf(part);
            if (!old.containsKey(id)) {
                unit.create(repository, part);
            } else if (!part.equals(old.get(id))) {
                unit.update(repository, versioned(before, part));
            }
        }
        List<Identifier> kept = of.apply(after).stream().map(repository::idOf).toList();
        old.forEach((id, part) -> {
            if (!kept.contains(id)) {
                unit.remove(repository, versioned(before, part));
            }
        });
    }

    private Versioned<T> versioned(StoredDossier before, T part) {
        return new Versioned<>(
                part,
                before.revision(repository.documentId(repository.idOf(part))).orElseThrow());
    }
}
