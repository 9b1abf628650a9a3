package no.livskraft.tck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import no.livskraft.tck.CalculatorTrial.Outcome;
import no.livskraft.tck.CalculatorTrial.Outcomes;
import no.livskraft.tck.SampleCell.Place;

/**
 * Computes a cell while, at each figure that it reads, another thread computes another cell from beginning to end. A
 * calculator that keeps what it has of a call in a field while it reads shows it every time. What meets only between two
 * reads is looked for by several threads that compute all cells many times, which finds it nearly always.
 */
final class ThreadTrial {

    private static final long LOOK_EVERY_MILLIS = 10;
    private static final int LOOKS = 25;
    private static final int THREADS = 4;
    private static final int ROUNDS = 25;
    private static final Set<Thread.State> WAITS =
            EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final CalculatorTrial trial;
    private final SampleFigures figures;
    private final ExecutorService executor;
    private boolean locks;

    private ThreadTrial(CalculatorTrial trial, SampleFigures figures, ExecutorService executor) {
        this.trial = trial;
        this.figures = figures;
        this.executor = executor;
    }

    /** Gives for each cell the outcome alone and the outcome beside other threads. */
    static void run(CalculatorTrial trial, SampleFigures figures, BiConsumer<Place, List<Outcome>> check) {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS, ThreadTrial::daemon);
        try {
            new ThreadTrial(trial, figures, executor).run(check);
        } finally {
            executor.shutdownNow();
        }
    }

    private void run(BiConsumer<Place, List<Outcome>> check) {
        List<Place> places = trial.places();
        Outcomes alone = trial.runAll(places, figures);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Place other = places.get((i + places.size() / 2 + 1) % places.size());
            check.accept(place, List.of(alone.at(place), trial.run(place, figures, () -> disturb(other))));
        }
        List<Future<Outcomes>> runs = new ArrayList<>();
        for (int thread = 0; thread < THREADS * ROUNDS; thread++) {
            runs.add(executor.submit(() -> trial.runAll(places, figures)));
        }
        for (Future<Outcomes> each : runs) {
            result(each).forEach((place, outcome) -> check.accept(place, List.of(alone.at(place), outcome)));
        }
    }

    /**
     * A calculator that locks makes the other thread wait for this one: that is allowed, so it is let be. It is told
     * from a slow machine by the other thread's state, which is looked at many times, and not by a clock.
     */
    private void disturb(Place other) {
        if (locks) {
            return;
        }
        Thread beside = daemon(() -> trial.run(other, figures));
        beside.start();
        int waiting = 0;
        while (beside.isAlive() && waiting < LOOKS) {
            join(beside);
            waiting = WAITS.contains(beside.getState()) ? waiting + 1 : 0;
        }
        locks = beside.isAlive();
    }

    private static void join(Thread thread) {
        try {
            thread.join(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "contract");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
