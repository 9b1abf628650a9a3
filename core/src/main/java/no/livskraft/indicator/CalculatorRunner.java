package no.livskraft.indicator;

import java.util.List;
import java.util.Map;
import no.livskraft.containment.TimeLimit;
import no.livskraft.containment.UnfinishedException;
import no.livskraft.data.Grid;
import no.livskraft.data.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a calculator within the time that is allowed, and tells how it failed. */
final class CalculatorRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CalculatorRunner.class);

    private final TimeLimit time;

    CalculatorRunner(TimeLimit time) {
        this.time = time;
    }

    Evaluated run(CatalogueEntry entry, Grid grid, Map<String, Figures> inputs) throws IndicatorFailure {
        CalculatorTask task = new CalculatorTask(entry, grid, inputs);
        try {
            CalculatorTask.Outcome outcome = time.run(task::run);
            if (outcome.thrown().isPresent()) {
                throw failure(task.problem(outcome.thrown().get()));
            }
            return outcome.evaluated().orElseThrow();
        } catch (UnfinishedException unfinished) {
            throw failure(unfinished(entry, unfinished.why()));
        } finally {
            task.abandon();
        }
    }

    private Problem unfinished(CatalogueEntry entry, UnfinishedException.Why why) {
        return switch (why) {
            case TOO_SLOW -> CalculatorProblems.tooSlow(entry, time.limit());
            case NO_THREAD -> CalculatorProblems.noThread(entry, time.limit());
            case INTERRUPTED -> throw new IndicatorException(List.of(CalculatorProblems.interrupted(entry)));
        };
    }

    private static IndicatorFailure failure(Problem problem) {
        LOG.warn("{}", problem.message().byLanguage().get("en"));
        return new IndicatorFailure(problem);
    }
}
