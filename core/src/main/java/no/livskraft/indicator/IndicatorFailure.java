package no.livskraft.indicator;

import no.livskraft.data.Problem;

/** One indicator cannot be computed; the others can. */
final class IndicatorFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    IndicatorFailure(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
