package no.livskraft.repository;

import java.util.List;
import no.livskraft.data.Problem;
import no.livskraft.dossier.NetworkDossier;

/**
 * All networks of a storage with what belongs to them: one that cannot be read does not hide the others.
 *
 * @param readable the networks that could be read, in the order of their ids; unmodifiable
 * @param problems what is wrong with those that could not, each naming its document; unmodifiable
 */
public record DossierListing(List<StoredDossier> readable, List<Problem> problems) {

    /** Copies the lists. */
    public DossierListing {
        readable = List.copyOf(readable);
        problems = List.copyOf(problems);
    }

    /**
     * Every network, for whoever cannot go on with less.
     *
     * @return the dossiers in the order of their networks' ids; unmodifiable
     * @throws RepositoryException if a network could not be read; with the problems of all of them
     */
    public List<NetworkDossier> values() {
        if (!problems.isEmpty()) {
            throw RepositoryException.unreadable(problems);
        }
        return readable.stream().map(StoredDossier::value).toList();
    }
}
