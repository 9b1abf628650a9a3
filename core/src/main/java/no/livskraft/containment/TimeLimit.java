package no.livskraft.containment;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work of others on a thread of the host's and waits no longer than is allowed. The time counts from when the work
 * begins, so that nobody pays for another that holds the thread. Immutable and safe for use by many threads.
 */
public final class TimeLimit {

    private final ExecutorService executor;
    private final Duration limit;

    /** A limit for each piece of work that is run. */
    public TimeLimit(ExecutorService executor, Duration limit) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.limit = Objects.requireNonNull(limit, "limit");
    }

    /** How long one piece of work may take. */
    public Duration limit() {
        return limit;
    }

    /** The result of work that lets nothing out but a result. */
    public <T> T run(Supplier<T> work) throws UnfinishedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<T> future;
        try {
            future = executor.submit(() -> {
                begun.countDown();
                return work.get();
            });
        } catch (RejectedExecutionException noMoreWork) {
            throw new UnfinishedException(UnfinishedException.Why.NO_THREAD);
        }
        try {
            if (!begun.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new UnfinishedException(UnfinishedException.Why.NO_THREAD);
            }
            return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooSlow) {
            throw new UnfinishedException(UnfinishedException.Why.TOO_SLOW);
        } catch (CancellationException stopped) {
            throw new UnfinishedException(UnfinishedException.Why.NO_THREAD);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnfinishedException(UnfinishedException.Why.INTERRUPTED);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("The work lets nothing out", impossible);
        } finally {
            future.cancel(true);
        }
    }
}
