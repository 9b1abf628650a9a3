package no.livskraft.repository;

import java.util.List;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentProblem;

/**
 * What a search found: one document that cannot be read does not hide the others.
 *
 * @param readable the aggregates that could be read, in the order of their ids; unmodifiable
 * @param problems what is wrong with the documents that could not, each naming its document; unmodifiable
 * @param <T> the aggregate's type
 */
public record Listing<T>(List<Versioned<T>> readable, List<DocumentProblem> problems) {

    /** Copies the lists. */
    public Listing {
        readable = List.copyOf(readable);
        problems = List.copyOf(problems);
    }

    /**
     * Everything that was found, for whoever cannot go on with less.
     *
     * @return the aggregates in the order of their ids; unmodifiable
     * @throws DocumentException if a document could not be read; with the problems of all of them
     */
    public List<Versioned<T>> complete() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return readable;
    }

    /**
     * The values of {@link #complete()}.
     *
     * @return the aggregates in the order of their ids; unmodifiable
     * @throws DocumentException if a document could not be read; with the problems of all of them
     */
    public List<T> values() {
        return complete().stream().map(Versioned::value).toList();
    }
}
