package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.CalculatorTrial.Outcome;
import no.livskraft.tck.CalculatorTrial.Outcomes;
import no.livskraft.tck.SampleCell.Place;
import org.junit.jupiter.api.Test;

/**
 * What every {@link IndicatorProvider} promises, as tests. Extend it, give it the provider, and run it:
 *
 * <pre>{@code
 * class ChargersTest extends IndicatorProviderContract {
 *     protected IndicatorProvider provider() {
 *         return new Chargers();
 *     }
 * }
 * }</pre>
 *
 * <p>The contract makes the figures itself: for each declared input, five municipalities and periods of any kind that a
 * calculator asks for, the same at every run. Give {@link #range(String)} where a variable cannot be just any number
 * from 0 to a million, and {@link #toleratesAbsence} where a calculator can do without a figure.
 *
 * <p>Of calculators it checks that a result depends on the figures of its own cell alone, that absence never becomes a
 * number, and that a withheld figure is never revealed. The last two are checked figure by figure: one that was read is
 * replaced by an absent one, and then the result must be absent too, unless it would have been the same for any other
 * number in that place. What formulas compute is the engine's affair and not checked here.
 *
 * <p>{@link IndicatorProviderLaws} looks for counterexamples with generated figures.
 */
public abstract class IndicatorProviderContract extends ProviderPromises {

    private static final String NONE = "the provider has no calculators";

    /** Makes the contract; called by JUnit. */
    protected IndicatorProviderContract() {}

    /**
     * The numbers that an input can have.
     *
     * @param variable an input of one of the calculators
     * @return the range; 0 to 1,000,000 unless overridden
     */
    protected FigureRange range(String variable) {
        return new FigureRange(0, 1_000_000);
    }

    /**
     * Whether a calculator can do without some figures of an input, such as a mean of the months that there are. Even
     * then no figure may be taken for zero, and a withheld one withholds the result.
     *
     * @param indicator the indicator's id
     * @param variable one of its inputs
     * @return false unless overridden
     */
    protected boolean toleratesAbsence(String indicator, String variable) {
        return false;
    }

    @Test
    void aCalculatorNeverThrows() {
        inEveryWorld((trial, place, outcome) -> {
            boolean otherFault = !outcome.undeclared().isEmpty() || outcome.readAfterEnd();
            if (outcome.thrown().isPresent() && !otherFault) {
                fail(Promise.TOTAL.broken(trial.name(place), "it threw on " + shown(outcome)));
            }
        });
    }

    @Test
    void aCalculatorNeverReturnsNull() {
        inEveryWorld((trial, place, outcome) -> {
            if (outcome.thrown().isEmpty() && outcome.result().isEmpty()) {
                fail(Promise.NOT_NULL.broken(trial.name(place), "it returned null for " + shown(outcome)));
            }
        });
    }

    @Test
    void aCalculatorReadsNothingButItsInputs() {
        inEveryWorld((trial, place, outcome) -> {
            if (!outcome.undeclared().isEmpty()) {
                fail(Promise.INPUTS.broken(
                        trial.name(place), "it read " + outcome.undeclared() + " and names " + trial.inputs()));
            }
        });
    }

    @Test
    void aCalculatorReadsAllItsInputs() {
        Map<String, Set<String>> unread = new HashMap<>();
        inEveryWorld((trial, place, outcome) -> {
            Set<String> left = unread.computeIfAbsent(trial.id(), id -> new HashSet<>(trial.inputs()));
            outcome.reads().keySet().forEach(read -> left.remove(read.variable()));
        });
        unread.forEach((id, left) -> assertThat(left)
                .withFailMessage(Promise.EVERY_INPUT.broken("Indicator '" + id + "'", "it never reads " + left))
                .isEmpty());
    }

    @Test
    void aCalculatorDoesNotKeepItsCell() {
        inEveryWorld((trial, place, outcome) -> {
            if (outcome.readAfterEnd()) {
                fail(Promise.CALL_ONLY.broken(trial.name(place), "it read the cell of an earlier call"));
            }
        });
    }

    @Test
    void theSameCellGivesTheSameResult() {
        inEveryWorld((trial, place, outcome) -> {
            for (int again = 0; again < 3; again++) {
                Outcome repeated = trial.run(place, outcome.figures());
                checkSame(trial, place, outcome, repeated, "at another call");
            }
        });
    }

    @Test
    void theOrderOfCallsDoesNotMatter() {
        forEachTrial(trial -> {
            SampleFigures figures = worlds().get(1);
            List<Place> places = trial.places();
            Outcomes inOrder = trial.runAll(places, figures);
            List<Place> backwards = new ArrayList<>(places);
            Collections.reverse(backwards);
            List<Place> shuffled = new ArrayList<>(places);
            Collections.shuffle(shuffled, new Random(17));
            for (List<Place> order : List.of(backwards, shuffled)) {
                trial.runAll(order, figures)
                        .forEach((place, outcome) ->
                                checkSame(trial, place, inOrder.at(place), outcome, "in another order of calls"));
            }
        });
    }

    @Test
    void otherMunicipalitiesDoNotMatter() {
        SampleFigures here = worlds().get(0);
        int calculators = provider().calculators().size();
        assumeTrue(calculators > 0, NONE);
        for (int i = 0; i < calculators; i++) {
            CalculatorTrial trial = fresh(i);
            List<Place> places = trial.places();
            for (Place place : List.of(places.get(places.size() / 2), places.get(places.size() - 1))) {
                Outcome one = fresh(i).runAll(places, here).at(place);
                for (int seed = 91; seed < 95; seed++) {
                    SampleFigures elsewhere = SampleFigures.present(seed, this::range);
                    Outcome other = fresh(i).runAll(places, here.onlyIn(place.municipality(), elsewhere))
                            .at(place);
                    checkSame(trial, place, one, other, "where other municipalities have other figures");
                }
            }
        }
    }

    /** A calculator that has not seen anything yet. */
    private CalculatorTrial fresh(int index) {
        return new CalculatorTrial(provider().calculators().get(index));
    }

    @Test
    void severalThreadsDoNotDisturbEachOther() {
        forEachTrial(trial -> ThreadTrial.run(
                trial,
                worlds().get(0),
                (place, outcomes) -> checkSame(
                        trial, place, outcomes.get(0), outcomes.get(1), "while another thread computed other cells")));
    }

    @Test
    void withoutAnyFigureThereIsNoValue() {
        forEachTrial(trial -> {
            for (Status reason : SampleFigures.REASONS) {
                trial.runAll(trial.places(), SampleFigures.absent(reason)).forEach((place, outcome) -> {
                    if (outcome.value().isPresent()) {
                        fail(Promise.NOTHING_PRESENT.broken(
                                trial.name(place), "all is " + reason + ", but the result is " + outcome.text()));
                    }
                });
            }
        });
    }

    @Test
    void anAbsentFigureIsNeverTakenForANumber() {
        forEachTrial(trial -> new AbsenceTrial(trial, this::range, worlds()).checkAbsence(this::toleratesAbsence));
    }

    @Test
    void aWithheldFigureIsNeverRevealed() {
        forEachTrial(trial -> new AbsenceTrial(trial, this::range, worlds()).checkWithheld());
    }

    @Test
    void aRatioHasTheSameFactorInEveryCell() {
        Map<String, Double> factors = new HashMap<>();
        inEveryWorld((trial, place, outcome) -> {
            if (outcome.result().orElse(null) instanceof CellResult.Ratio ratio) {
                Double before = factors.putIfAbsent(trial.id(), ratio.factor());
                if (before != null && before != ratio.factor()) {
                    fail(Promise.FACTOR.broken(
                            trial.name(place), "its factor is " + ratio.factor() + ", and " + before + " elsewhere"));
                }
            }
        });
    }

    @Test
    void whatIsARatioIsOneInEveryCellWithAValue() {
        Map<String, Class<?>> kinds = new HashMap<>();
        inEveryWorld((trial, place, outcome) -> outcome.result()
                .filter(each -> each.value().isPresent())
                .ifPresent(result -> {
                    Class<?> before = kinds.putIfAbsent(trial.id(), result.getClass());
                    if (before != null && before != result.getClass()) {
                        fail(Promise.RATIO.broken(
                                trial.name(place),
                                "it is " + result + ", and a " + before.getSimpleName() + " elsewhere"));
                    }
                }));
    }

    @Test
    void aCalculatorGivesAValueWhereEveryFigureIsPresent() {
        forEachTrial(trial -> {
            var outcomes =
                    trial.runAll(trial.places(), worlds().get(0)).byPlace().values();
            boolean faulty = trial.inputs().isEmpty()
                    || outcomes.stream().anyMatch(each -> each.result().isEmpty());
            if (!faulty && outcomes.stream().noneMatch(each -> each.value().isPresent())) {
                fail(Promise.VALUE.broken(trial.name(), "there is no value in any of " + outcomes.size() + " cells"));
            }
        });
    }

    private List<SampleFigures> worlds() {
        List<SampleFigures> worlds = new ArrayList<>();
        worlds.add(SampleFigures.present(1, this::range));
        worlds.add(SampleFigures.mixed(2, 0.02, this::range));
        worlds.add(SampleFigures.mixed(3, 0.1, this::range));
        worlds.add(SampleFigures.mixed(4, 0.5, this::range));
        return worlds;
    }

    @FunctionalInterface
    private interface OutcomeCheck {
        void accept(CalculatorTrial trial, Place place, Outcome outcome);
    }

    private void inEveryWorld(OutcomeCheck check) {
        forEachTrial(trial -> {
            List<SampleFigures> all = new ArrayList<>(worlds());
            SampleFigures.REASONS.forEach(reason -> all.add(SampleFigures.absent(reason)));
            for (SampleFigures figures : all) {
                trial.runAll(trial.places(), figures).forEach((place, outcome) -> check.accept(trial, place, outcome));
            }
        });
    }

    private void forEachTrial(Consumer<CalculatorTrial> check) {
        var calculators = provider().calculators();
        assumeTrue(!calculators.isEmpty(), NONE);
        calculators.forEach(calculator -> check.accept(new CalculatorTrial(calculator)));
    }

    private static void checkSame(CalculatorTrial trial, Place place, Outcome one, Outcome other, String when) {
        if (!one.essence().equals(other.essence())) {
            fail(Promise.CELL_ONLY.broken(
                    trial.name(place), "the result was " + one.text() + ", and " + when + " " + other.text()));
        }
    }

    private static String shown(Outcome outcome) {
        return outcome.reads() + ": " + outcome.text();
    }
}
