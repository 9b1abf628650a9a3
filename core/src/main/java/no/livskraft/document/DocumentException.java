package no.livskraft.document;

import java.io.Serial;
import java.util.List;
import no.livskraft.data.LivskraftException;

/** One or more documents could not be read or written. It carries everything that was found, in their order. */
public final class DocumentException extends LivskraftException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> located;

    /**
     * An exception with its problems.
     *
     * @param located what was found, at least one
     * @throws IllegalArgumentException if there is none
     */
    public DocumentException(List<DocumentProblem> located) {
        super(located.stream().map(DocumentProblem::problem).toList());
        this.located = List.copyOf(located);
    }

    /**
     * The problems with their places in parts, the same and in the same order as {@link #problems()}.
     *
     * @return the problems, at least one; unmodifiable
     */
    public List<DocumentProblem> located() {
        return located;
    }
}
