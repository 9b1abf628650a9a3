package no.livskraft.repository;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;

/**
 * A network with all that belongs to it, as a storage held it at one moment.
 *
 * @param value the dossier; each kind of part in the order of the ids
 * @param revisions the state of the network and of each part, by its document; unmodifiable
 */
public record StoredDossier(NetworkDossier value, Map<DocumentId, Revision> revisions) {

    /** Copies the map. */
    public StoredDossier {
        Objects.requireNonNull(value, "value");
        revisions = Collections.unmodifiableMap(new TreeMap<>(revisions));
    }

    Optional<Revision> revision(DocumentId id) {
        return Optional.ofNullable(revisions.get(id));
    }
}
