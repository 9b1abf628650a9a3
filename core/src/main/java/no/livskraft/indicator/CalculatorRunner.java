package no.livskraft.indicator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.livskraft.data.Grid;
import no.livskraft.data.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a calculator on a thread of the host's and waits no longer than is allowed. The time counts from when it begins,
 * so that a calculator does not pay for another that holds the thread.
 */
final class CalculatorRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CalculatorRunner.class);

    private final ExecutorService executor;
    private final Duration limit;

    CalculatorRunner(ExecutorService executor, Duration limit) {
        this.executor = executor;
        this.limit = limit;
    }

    Evaluated run(CatalogueEntry entry, Grid grid, Map<String, Figures> inputs) throws IndicatorFailure {
        CalculatorTask task = new CalculatorTask(entry, grid, inputs);
        CountDownLatch begun = new CountDownLatch(1);
        Future<CalculatorTask.Outcome> future;
        try {
            future = executor.submit(() -> {
                begun.countDown();
                return task.run();
            });
        } catch (RejectedExecutionException noMoreWork) {
            throw failure(CalculatorProblems.noThread(entry, limit));
        }
        try {
            if (!begun.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw failure(CalculatorProblems.noThread(entry, limit));
            }
            CalculatorTask.Outcome outcome = future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (outcome.thrown().isPresent()) {
                throw failure(task.problem(outcome.thrown().get()));
            }
            return outcome.evaluated().orElseThrow();
        } catch (TimeoutException tooSlow) {
            throw failure(CalculatorProblems.tooSlow(entry, limit));
        } catch (CancellationException stopped) {
            throw failure(CalculatorProblems.noThread(entry, limit));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IndicatorException(List.of(CalculatorProblems.interrupted(entry)));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("A task lets nothing out", impossible);
        } finally {
            task.abandon();
            future.cancel(true);
        }
    }

    private static IndicatorFailure failure(Problem problem) {
        LOG.warn("{}", problem.message().byLanguage().get("en"));
        return new IndicatorFailure(problem);
    }
}
