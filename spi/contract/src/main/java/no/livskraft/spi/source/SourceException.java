package no.livskraft.spi.source;

import java.io.Serial;
import java.util.List;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;

/** Figures could not be read from a source. */
public class SourceException extends LivskraftException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Everything that is wrong with what the source holds.
     *
     * @param problems what was found, at least one
     * @throws IllegalArgumentException if there is none
     */
    public SourceException(List<Problem> problems) {
        super(problems);
    }

    /**
     * The source could not be reached or read at all.
     *
     * @param problem what is wrong and what to do
     * @param cause what was reported
     */
    public SourceException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
