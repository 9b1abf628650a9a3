package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.calculator;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A calculator that fails costs its own indicator and those that need it. Everything else is computed. */
@Timeout(60)
class CalculatorIsolationTest {

    private static final Variable EMISSIONS = Store.flow("emissions");

    private final Setting setting = new Setting();

    @BeforeEach
    void figures() {
        setting.store.with(
                Store.dataset("climate", Borders.at(Setting.BORDERS), EMISSIONS),
                Store.MAY,
                Store.of(EMISSIONS, "4020", "2023", 10),
                Store.of(EMISSIONS, "4020", "2024", 20));
    }

    @AfterEach
    void close() {
        setting.close();
    }

    /** Computes a bad calculator beside a good formula and a good calculator, and gives the bad one's problem. */
    private Problem problemOf(Function<Cell, CellResult> bad) {
        setting.plugin("county.bad", calculator("bad", bad, "emissions"));
        setting.plugin(
                "county.good", calculator("good", cell -> CellResult.value(cell.figure("emissions")), "emissions"));
        setting.plugin("county.formula", formula("plain", "emissions + 1"), formula("victim", "bad + 1"));

        IndicatorResult result = setting.compute(2023, 2024, "victim", "bad", "good", "plain");

        assertThat(value(result, "good", 2024)).isEqualTo(Figure.of(20));
        assertThat(value(result, "plain", 2024)).isEqualTo(Figure.of(21));
        assertThat(result.table().column("bad")).isEmpty();
        assertThat(result.table().problems().get("victim").code()).isEqualTo("INDICATOR-NEEDS-FAILED");
        Problem problem = result.table().problems().get("bad");
        assertThat(problem.message().in(Locale.ENGLISH)).contains("county.bad", "'bad'");
        return problem;
    }

    @Test
    void anExceptionCostsTheIndicatorAndNamesPluginAndCell() {
        Problem problem = problemOf(cell -> {
            throw new IllegalStateException("no chargers");
        });

        assertThat(problem.code()).isEqualTo("INDICATOR-FAILED");
        assertThat(problem.message().in(Locale.ENGLISH)).contains("4020 2023", "no chargers");
    }

    @Test
    void anExceptionWhoseTextCannotBeHadIsContained() {
        Problem problem = problemOf(cell -> {
            throw new IllegalStateException() {
                private static final long serialVersionUID = 1L;

                @Override
                public String getMessage() {
                    throw new UnsupportedOperationException();
                }
            };
        });

        assertThat(problem.code()).isEqualTo("INDICATOR-FAILED");
    }

    @Test
    void aStackOverflowIsContained() {
        assertThat(problemOf(CalculatorIsolationTest::forever).message().in(Locale.ENGLISH))
                .contains("StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static CellResult forever(Cell cell) {
        return cell.period().startYear() == 0
                ? CellResult.value(Figure.of(0))
                : CellResult.value(forever(cell).value());
    }

    @Test
    void outOfMemoryIsEverybodysAndThrownOn() {
        setting.plugin(
                "county.bad",
                calculator(
                        "bad",
                        cell -> {
                            throw new OutOfMemoryError("test");
                        },
                        "emissions"));

        assertThatThrownBy(() -> setting.compute(2023, 2024, "bad"))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("test");
    }

    @Test
    void aMethodThatIsMissingIsToldAsAnOldPlugin() {
        assertThat(problemOf(cell -> {
                            throw new AbstractMethodError("newMethod()");
                        })
                        .code())
                .isEqualTo("INDICATOR-LINKAGE");
    }

    @Test
    void aClassThatIsMissingIsToldAsAnOldPlugin() {
        assertThat(problemOf(cell -> {
                            throw new NoClassDefFoundError("no/livskraft/Gone");
                        })
                        .code())
                .isEqualTo("INDICATOR-LINKAGE");
    }

    @Test
    void nullIsNoResult() {
        assertThat(problemOf(cell -> null).code()).isEqualTo("INDICATOR-NULL");
    }

    @Test
    void aValueOfNullIsTheCalculatorsOwnFailure() {
        assertThat(problemOf(cell -> CellResult.value(null)).code()).isEqualTo("INDICATOR-FAILED");
    }

    @Test
    void whatIsMadeOfAWithheldFigureIsWithheldWhateverTheCalculatorSays() {
        setting.store.with(
                Store.dataset("secret", Borders.at(Setting.BORDERS), Store.flow("few")),
                Store.MAY,
                new Store.Observation(Store.flow("few"), "4020", "2024", Figure.absent(Status.WITHHELD)));
        setting.plugin(
                "county.leak",
                calculator(
                        "leak",
                        cell -> cell.figure("few").isPresent()
                                ? CellResult.ratio(Figure.of(1), Figure.of(2), 1)
                                : CellResult.ratio(cell.figure("emissions"), Figure.of(5), 1),
                        "few",
                        "emissions"));

        IndicatorResult result = setting.compute(2023, 2024, "leak");

        assertThat(value(result, "leak", 2023)).isEqualTo(Figure.of(2));
        assertThat(value(result, "leak", 2024)).isEqualTo(Figure.absent(Status.WITHHELD));
        IndicatorColumn.Parts parts =
                result.table().column("leak").orElseThrow().parts().orElseThrow();
        assertThat(parts.numerators().figure(1)).isEqualTo(Figure.absent(Status.WITHHELD));
    }

    @Test
    void theFactorIsTheSameInEveryCell() {
        Problem problem = problemOf(cell ->
                CellResult.ratio(Figure.of(1), Figure.of(1), cell.period().startYear()));

        assertThat(problem.code()).isEqualTo("INDICATOR-FACTOR");
        assertThat(problem.message().in(Locale.ENGLISH)).contains("2024.0 in 4020 2024", "2023.0");
    }

    @Test
    void ratiosAndValuesAreNotMixed() {
        Problem problem = problemOf(cell -> cell.period().startYear() == 2023
                ? CellResult.ratio(Figure.of(1), Figure.of(1), 1)
                : CellResult.value(Figure.absent(Status.NOT_APPLICABLE)));

        assertThat(problem.code()).isEqualTo("INDICATOR-MIXED");
    }

    @Test
    void aVariableThatIsNotDeclaredIsNotGiven() {
        Problem problem = problemOf(cell -> CellResult.value(cell.figure("secret")));

        assertThat(problem.message().in(Locale.ENGLISH)).contains("'secret'", "[emissions]");
    }

    @Test
    void aCalculatorThatBlocksIsInterruptedAndLeftBehind() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        setting.limit = Duration.ofSeconds(1);

        Problem problem = problemOf(cell -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                interrupted.countDown();
            }
            return CellResult.value(cell.figure("emissions"));
        });

        assertThat(problem.code()).isEqualTo("INDICATOR-TOO-SLOW");
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aCalculatorThatIgnoresTheInterruptIsStoppedWhereItAsksForAFigure() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Throwable> stoppedBy = new AtomicReference<>();
        setting.limit = Duration.ofSeconds(1);

        problemOf(cell -> {
            while (goOn.getCount() > 0) {
                Thread.onSpinWait();
            }
            try {
                return CellResult.value(cell.figure("emissions"));
            } catch (RuntimeException stopped) {
                stoppedBy.set(stopped);
                throw stopped;
            } finally {
                ended.countDown();
            }
        });
        goOn.countDown();

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(stoppedBy.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void anExecutorThatTakesNoMoreWorkCostsTheCalculators() {
        setting.executor.shutdown();
        setting.plugin("county.good", calculator("good", cell -> CellResult.value(Figure.of(1)), "emissions"));
        setting.plugin("county.formula", formula("plain", "emissions + 1"));

        IndicatorResult result = setting.compute(2024, 2024, "good", "plain");

        assertThat(value(result, "plain", 2024)).isEqualTo(Figure.of(21));
        assertThat(result.table().problems().get("good").code()).isEqualTo("INDICATOR-NO-THREAD");
    }

    @Test
    void anInterruptOfTheCallerEndsTheWaitAndIsKept() {
        setting.plugin("county.good", calculator("good", cell -> CellResult.value(Figure.of(1)), "emissions"));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> setting.compute(2024, 2024, "good"))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("INDICATOR-INTERRUPTED");
        assertThat(Thread.interrupted()).isTrue();
    }
}
