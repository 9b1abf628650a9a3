package no.livskraft.indicator;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work in numbered pieces, done by the caller's thread and helpers from an executor, and handed over in order on the
 * caller's. Helpers never wait, and the caller only for pieces that somebody is at, so nothing hangs if the executor has
 * no thread to spare. At most one piece for each thread and one more is begun and not yet handed over. For one run.
 *
 * <p>A piece that fails ends the run when its turn comes: those before it are handed over, and none is begun after it.
 *
 * @param <T> what a piece of work gives
 */
final class OrderedWork<T> {

    private static final int NONE = -1;

    private final int pieces;
    private final IntFunction<T> work;
    private final ExecutorService executor;
    private final int mostHelpers;
    private final int window;
    private final Thread caller = Thread.currentThread();

    private final Map<Integer, Outcome<T>> done = new HashMap<>();
    private final List<Future<?>> helpers = new ArrayList<>();
    private int next;
    private int handedOver;
    private int asked;
    private int working;
    private boolean stopped;

    /** What became of a piece: what it gave, or what it threw. */
    private record Outcome<T>(@Nullable T value, @Nullable Throwable thrown) {}

    /** @param threads how many work, the caller's among them */
    OrderedWork(int pieces, IntFunction<T> work, ExecutorService executor, int threads) {
        this.pieces = pieces;
        this.work = work;
        this.executor = executor;
        this.mostHelpers = threads - 1;
        this.window = threads == 1 ? 1 : threads + 1;
    }

    /**
     * Does all the work. When it returns, nobody works any more.
     *
     * @throws IndicatorException with code {@code INDICATOR-INTERRUPTED} if the thread is interrupted, which it stays
     */
    void run(Consumer<? super T> consumer) {
        try {
            for (int piece = 0; piece < pieces; piece++) {
                askForHelp();
                consumer.accept(result(piece));
                handOver();
            }
        } finally {
            stop();
        }
    }

    /** Asks for as many helpers as have something to do, the next piece being the caller's own. */
    private void askForHelp() {
        while (needsHelper()) {
            try {
                Future<?> helper = executor.submit(this::help);
                synchronized (this) {
                    helpers.removeIf(Future::isDone);
                    helpers.add(helper);
                }
            } catch (RejectedExecutionException noThreadToSpare) {
                leave();
                return;
            }
        }
    }

    private synchronized boolean needsHelper() {
        int toCome = asked - working;
        boolean needed = asked < mostHelpers && next + toCome + 1 < Math.min(pieces, handedOver + window);
        asked += needed ? 1 : 0;
        return needed;
    }

    private synchronized void leave() {
        asked--;
    }

    private void help() {
        if (Thread.currentThread() == caller) {
            // an executor that runs tasks at once has no helpers
            return;
        }
        for (int piece = begin(); piece != NONE; piece = goOn()) {
            put(piece, attempt(piece));
        }
    }

    private synchronized int begin() {
        working++;
        return goOn();
    }

    /** The next piece for a helper; without one, it has left. */
    private synchronized int goOn() {
        int piece = take();
        if (piece == NONE) {
            asked--;
            working--;
            notifyAll();
        }
        return piece;
    }

    /** The next piece that nobody has begun, if it is near enough to those handed over. */
    private synchronized int take() {
        return !stopped && next < Math.min(pieces, handedOver + window) ? next++ : NONE;
    }

    private Outcome<T> attempt(int piece) {
        try {
            return new Outcome<>(work.apply(piece), null);
        } catch (Throwable thrown) {
            return new Outcome<>(null, thrown);
        }
    }

    private synchronized void put(int piece, Outcome<T> outcome) {
        done.put(piece, outcome);
        stopped |= outcome.thrown != null;
        notifyAll();
    }

    private synchronized void handOver() {
        handedOver++;
    }

    /** What a piece gave. While others are at it, the caller does what else there is to do. */
    private T result(int piece) {
        while (true) {
            int own = takeOrWait(piece);
            if (own == NONE) {
                return found(piece);
            }
            put(own, attempt(own));
        }
    }

    /** Something for the caller to do, or {@link #NONE} once the piece is done. */
    private synchronized int takeOrWait(int piece) {
        try {
            while (true) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                int own = done.containsKey(piece) ? NONE : take();
                if (own != NONE || done.containsKey(piece)) {
                    return own;
                }
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IndicatorException(List.of(IndicatorProblems.interrupted(piece, pieces)));
        }
    }

    private synchronized T found(int piece) {
        Outcome<T> outcome = Objects.requireNonNull(done.remove(piece), "outcome");
        if (outcome.thrown != null) {
            Throwables.throwIfUnchecked(outcome.thrown);
            throw new IllegalStateException(outcome.thrown);
        }
        return Objects.requireNonNull(outcome.value, "value");
    }

    /** Calls helpers off, and waits for those that are at work however often the caller is interrupted meanwhile. */
    private synchronized void stop() {
        stopped = true;
        helpers.forEach(helper -> helper.cancel(true));
        boolean interrupted = false;
        while (working > 0) {
            try {
                wait();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
