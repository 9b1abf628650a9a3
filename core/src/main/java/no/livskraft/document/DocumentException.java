package no.livskraft.document;

import java.io.Serial;
import java.util.List;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

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

    /** A file that cannot be opened or read. */
    static DocumentException unreadable(String file, String why) {
        LocalizedText message = LocalizedText.of(
                "Filen kan ikke leses (" + why + "); se etter at den finnes og kan åpnes",
                "Fila kan ikkje lesast (" + why + "); sjå etter at ho finst og kan opnast",
                "The file cannot be read (" + why + "); see that it exists and can be opened");
        Problem problem = new Problem("DOC-FILE", file, message);
        return new DocumentException(List.of(new DocumentProblem(problem, "", 0, 0)));
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
