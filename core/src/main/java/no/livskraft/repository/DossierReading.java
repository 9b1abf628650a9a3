package no.livskraft.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentProblem;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;

/** One pass over the documents of a network; collects what cannot be read. */
final class DossierReading implements DossierKinds.Source {

    private final Identifier network;
    private final Map<DocumentId, Revision> revisions = new TreeMap<>();
    private final List<DocumentProblem> problems = new ArrayList<>();

    DossierReading(Identifier network) {
        this.network = network;
    }

    <T> Optional<Versioned<T>> one(Repository<T> repository) {
        try {
            Optional<Versioned<T>> found = repository.find(network);
            found.ifPresent(value -> revisions.put(repository.documentId(network), value.revision()));
            return found;
        } catch (DocumentException e) {
            problems.addAll(e.located());
            return Optional.empty();
        }
    }

    @Override
    public <T> List<T> all(DossierParts<T> kind) {
        Repository<T> repository = kind.repository();
        Listing<T> listing = repository.by(DocumentKey.NETWORK, network);
        problems.addAll(listing.problems());
        List<T> values = new ArrayList<>();
        for (Versioned<T> each : listing.readable()) {
            revisions.put(repository.documentId(repository.idOf(each.value())), each.revision());
            values.add(each.value());
        }
        return values;
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
    }

    Map<DocumentId, Revision> revisions() {
        return revisions;
    }
}
