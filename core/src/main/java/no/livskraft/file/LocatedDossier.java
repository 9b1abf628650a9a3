package no.livskraft.file;

import java.util.List;
import java.util.Objects;
import no.livskraft.document.DocumentPositions;
import no.livskraft.dossier.NetworkDossier;

/**
 * A network with all that belongs to it, and where the parts of each of its documents stand in the files that they were
 * read from. The places are those of the dossier as it was read; a changed one may have other parts in their place.
 *
 * @param value the dossier; each kind of part in the order of the files
 * @param positions where the parts of each document stand, in the order of the files; unmodifiable
 */
public record LocatedDossier(NetworkDossier value, List<DocumentPositions> positions) {

    /** Copies the list. */
    public LocatedDossier {
        Objects.requireNonNull(value, "value");
        positions = List.copyOf(positions);
    }
}
