package no.livskraft.indicator;

import java.util.List;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;

/**
 * A formula, a definition or a request cannot be right as it stands. Carries every problem that was found.
 *
 * <p>An indicator that merely cannot be computed now is no exception: the result table says so.
 */
public class IndicatorException extends LivskraftException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with its problems.
     *
     * @param problems what was found, at least one
     * @throws IllegalArgumentException if there is none
     */
    public IndicatorException(List<Problem> problems) {
        super(problems);
    }
}
