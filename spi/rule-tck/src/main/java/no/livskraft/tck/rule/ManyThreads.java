package no.livskraft.tck.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Asks a rule of a dossier while, at each use of its view and its findings, another thread asks it of another dossier from
 * beginning to end. A rule that keeps what it has of a call in a field shows it every time. What meets only between two
 * uses is looked for by several threads that ask for all dossiers many times, which finds it nearly always.
 */
final class ManyThreads {

    /**
     * What was told of one dossier.
     *
     * @param alone by one thread
     * @param beside while another thread asked of others
     */
    record Pair(Told alone, Told beside) {}

    private static final long LOOK_EVERY_MILLIS = 10;
    private static final int LOOKS = 25;
    private static final int THREADS = 4;
    private static final int ROUNDS = 25;
    private static final Set<Thread.State> WAITS =
            EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final RuleTrial trial;
    private final List<Example> examples;
    private volatile boolean locks;

    private ManyThreads(RuleTrial trial, List<Example> examples) {
        this.trial = trial;
        this.examples = examples;
    }

    /** Gives for each example what was told of it alone and beside other threads. */
    static void run(RuleTrial trial, List<Example> examples, BiConsumer<Example, Pair> check) {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS, ManyThreads::daemon);
        try {
            new ManyThreads(trial, examples).run(executor, check);
        } finally {
            executor.shutdownNow();
        }
    }

    private void run(ExecutorService executor, BiConsumer<Example, Pair> check) {
        List<Told> alone = examples.stream().map(trial::run).toList();
        if (alone.stream().anyMatch(Told::unfinished)) {
            return;
        }
        for (int i = 0; i < examples.size(); i++) {
            Example other = examples.get((i + 1) % examples.size());
            check.accept(examples.get(i), new Pair(alone.get(i), trial.run(examples.get(i), () -> disturb(other))));
        }
        List<Future<List<Told>>> runs = new ArrayList<>();
        for (int round = 0; round < THREADS * ROUNDS; round++) {
            runs.add(executor.submit(() -> examples.stream().map(trial::runHere).toList()));
        }
        for (Future<List<Told>> each : runs) {
            List<Told> told = result(each);
            for (int i = 0; i < examples.size(); i++) {
                check.accept(examples.get(i), new Pair(alone.get(i), told.get(i)));
            }
        }
    }

    /**
     * A rule that locks makes the other thread wait for this one: that is allowed, so it is let be. It is told from a slow
     * machine by the other thread's state, which is looked at many times, and not by a clock.
     */
    private void disturb(Example other) {
        if (locks) {
            return;
        }
        Thread beside = daemon(() -> trial.runHere(other));
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
