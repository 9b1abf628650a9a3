package no.livskraft.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import no.livskraft.tck.CalculatorTrial.Outcome;
import no.livskraft.tck.CalculatorTrial.Outcomes;
import no.livskraft.tck.SampleCell.Place;

/**
 * Computes a cell while, at each figure that it reads, another thread computes another cell from beginning to end. A
 * calculator that keeps anything of a call in a field shows it every time, not only when the threads happen to meet.
 */
final class ThreadTrial {

    private static final long PATIENCE_MILLIS = 300;

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
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "contract");
            thread.setDaemon(true);
            return thread;
        });
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
        for (int thread = 0; thread < 4; thread++) {
            runs.add(executor.submit(() -> trial.runAll(places, figures)));
        }
        for (Future<Outcomes> each : runs) {
            result(each).forEach((place, outcome) -> check.accept(place, List.of(alone.at(place), outcome)));
        }
    }

    /** A calculator that locks makes the other thread wait for this one: that is allowed, so it is let be. */
    private void disturb(Place other) {
        if (locks) {
            return;
        }
        Future<Outcome> beside = executor.submit(() -> trial.run(other, figures));
        try {
            beside.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            locks = true;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
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
