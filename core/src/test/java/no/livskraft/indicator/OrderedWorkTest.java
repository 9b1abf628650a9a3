package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Integer> handedOver = new ArrayList<>();

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        Thread.interrupted();
        executor.shutdown();
        assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void run(int pieces, int threads, IntFunction<Integer> work) {
        new OrderedWork<>(pieces, work, executor, threads).run(handedOver::add);
    }

    private static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    @Test
    void whatIsDoneOutOfOrderIsHandedOverInOrder() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        run(20, 2, piece -> {
            if (piece == 1) {
                secondIsDone.countDown();
            } else if (piece == 0) {
                await(secondIsDone);
            }
            return piece;
        });
        assertThat(handedOver).isEqualTo(upTo(20));
    }

    @Test
    void severalThreadsWorkAtOnce() {
        CountDownLatch three = new CountDownLatch(3);
        Set<Thread> workers = Collections.synchronizedSet(new HashSet<>());
        run(3, 3, piece -> {
            workers.add(Thread.currentThread());
            three.countDown();
            await(three);
            return piece;
        });
        assertThat(workers).hasSize(3).contains(Thread.currentThread());
    }

    @Test
    void oneThreadIsTheCallers() {
        run(5, 1, piece -> {
            assertThat(Thread.currentThread().getName()).doesNotContain("pool");
            assertThat(handedOver).hasSize(piece);
            return piece;
        });
        assertThat(handedOver).isEqualTo(upTo(5));
    }

    @Test
    void noMoreIsBegunThanAPieceForEachThreadAndOneMore() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        new OrderedWork<>(
                        200,
                        piece -> {
                            begun.incrementAndGet();
                            return piece;
                        },
                        executor,
                        3)
                .run(piece -> ahead.add(begun.get() - piece));
        assertThat(ahead).hasSize(200).allMatch(pieces -> pieces <= 4);
    }

    @Test
    void theFirstFailureIsThrownAfterAllBeforeIt() {
        AtomicInteger last = new AtomicInteger();
        IllegalStateException broken = new IllegalStateException("broken");
        CountDownLatch failed = new CountDownLatch(1);
        assertThatThrownBy(() -> run(100, 2, piece -> {
                    last.accumulateAndGet(piece, Math::max);
                    if (piece == 1) {
                        failed.countDown();
                        throw broken;
                    }
                    await(failed);
                    return piece;
                }))
                .isSameAs(broken);
        assertThat(handedOver).containsExactly(0);
        // while it failed, the other thread may have begun what was near enough
        assertThat(last).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void anErrorOfAHelperReachesTheCallerAsItIs() {
        Thread caller = Thread.currentThread();
        CountDownLatch helped = new CountDownLatch(1);
        assertThatThrownBy(() -> run(2, 2, piece -> {
                    if (Thread.currentThread() != caller) {
                        helped.countDown();
                        throw new AssertionError("of a helper");
                    }
                    await(helped);
                    return piece;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("of a helper");
    }

    @Test
    void aConsumerThatFailsStopsTheOthersBeforeItsExceptionIsThrown() {
        CountDownLatch atWork = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> new OrderedWork<>(
                                50,
                                piece -> {
                                    // the first must come, whoever does it
                                    if (piece == 0) {
                                        return piece;
                                    }
                                    if (Thread.currentThread() == caller) {
                                        await(atWork);
                                        return piece;
                                    }
                                    atWork.countDown();
                                    try {
                                        new CountDownLatch(1).await();
                                    } catch (InterruptedException calledOff) {
                                        interrupted.incrementAndGet();
                                    }
                                    return piece;
                                },
                                executor,
                                2)
                        .run(piece -> {
                            await(atWork);
                            throw new IllegalArgumentException("cannot take " + piece);
                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot take 0");
        assertThat(interrupted).hasValue(1);
    }

    @Test
    void anInterruptedCallerStopsAndStaysInterrupted() {
        Thread caller = Thread.currentThread();
        CountDownLatch atWork = new CountDownLatch(1);
        assertThatThrownBy(() -> new OrderedWork<>(
                                50,
                                piece -> {
                                    // the first must come, whoever does it
                                    if (piece == 0) {
                                        return piece;
                                    }
                                    if (Thread.currentThread() == caller) {
                                        await(atWork);
                                        return piece;
                                    }
                                    atWork.countDown();
                                    await(new CountDownLatch(1));
                                    return piece;
                                },
                                executor,
                                2)
                        .run(piece -> {
                            handedOver.add(piece);
                            await(atWork);
                            caller.interrupt();
                        }))
                .isInstanceOfSatisfying(
                        IndicatorException.class,
                        thrown -> assertThat(thrown.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("INDICATOR-INTERRUPTED");
                            assertThat(problem.where()).isEqualTo("tile 2");
                        }));
        assertThat(handedOver).containsExactly(0);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aCallerThatIsInterruptedWhileItWaitsStopsTheOneItWaitsFor() {
        Thread caller = Thread.currentThread();
        CountDownLatch atWork = new CountDownLatch(1);
        assertThatThrownBy(() -> run(2, 2, piece -> {
                    if (Thread.currentThread() == caller) {
                        await(atWork);
                        return piece;
                    }
                    atWork.countDown();
                    caller.interrupt();
                    await(new CountDownLatch(1));
                    return piece;
                }))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anExecutorWithoutThreadsToSpareMakesNothingHang() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        ExecutorService busy = Executors.newFixedThreadPool(1);
        busy.execute(() -> await(free));
        new OrderedWork<>(30, piece -> piece, busy, 4).run(handedOver::add);
        assertThat(handedOver).isEqualTo(upTo(30));
        free.countDown();
        busy.shutdown();
        assertThat(busy.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void anExecutorThatIsShutDownMakesNothingHang() {
        ExecutorService closed = Executors.newCachedThreadPool();
        closed.shutdown();
        new OrderedWork<>(30, piece -> piece, closed, 4).run(handedOver::add);
        assertThat(handedOver).isEqualTo(upTo(30));
    }

    @Test
    void anExecutorThatRunsTasksOnTheCallersThreadMakesNothingHang() {
        new OrderedWork<>(30, piece -> piece, new OnTheSpot(), 4).run(handedOver::add);
        assertThat(handedOver).isEqualTo(upTo(30));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class OnTheSpot extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
