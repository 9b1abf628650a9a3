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
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Status;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.CalculatorTrial.Outcome;
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
public abstract class IndicatorProviderContract {

    /** Makes the contract; called by JUnit. */
    protected IndicatorProviderContract() {}

    /**
     * The provider under test.
     *
     * @return a new provider at every call
     */
    protected abstract IndicatorProvider provider();

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

    /**
     * Whether the provider is one of the library's own, whose ids begin with {@code livskraft.}.
     *
     * @return false unless overridden
     */
    protected boolean isReferencePlugin() {
        return false;
    }

    @Test
    void theDescriptorIsTheSameAtEveryCall() {
        IndicatorProvider provider = provider();
        PluginDescriptor first = provider.descriptor();

        assertThat(List.of(provider.descriptor(), provider().descriptor()))
                .withFailMessage(Promise.DESCRIPTOR.broken("Provider '" + first.id() + "'", "the descriptor changed"))
                .containsOnly(first);
    }

    @Test
    void theIdIsReservedForNobodyElse() {
        String id = provider().descriptor().id();

        assertThat(id.startsWith("livskraft."))
                .withFailMessage(
                        Promise.RESERVED_ID.broken("Provider '" + id + "'", "its id is not one for it to have"))
                .isEqualTo(isReferencePlugin());
    }

    @Test
    void theProviderWasBuiltForASupportedLevel() {
        PluginDescriptor descriptor = provider().descriptor();

        assertThat(descriptor.spiLevel())
                .withFailMessage(Promise.LEVEL.broken(
                        "Provider '" + descriptor.id() + "'", "it was built for level " + descriptor.spiLevel()))
                .isBetween(SpiLevel.OLDEST_SUPPORTED, SpiLevel.CURRENT);
    }

    @Test
    void theProviderBringsIndicators() {
        IndicatorProvider provider = provider();

        assertThat(allDefinitions(provider))
                .withFailMessage(Promise.INDICATORS.broken(
                        "Provider '" + provider.descriptor().id() + "'", "both lists are empty"))
                .isNotEmpty();
    }

    @Test
    void everyIdStandsOnce() {
        Set<String> seen = new HashSet<>();
        for (IndicatorDefinition definition : allDefinitions(provider())) {
            if (!seen.add(definition.id())) {
                fail(Promise.UNIQUE_IDS.broken("Indicator '" + definition.id() + "'", "its id stands twice"));
            }
        }
    }

    @Test
    void everyTextIsInBokmalNynorskAndEnglish() {
        IndicatorProvider provider = provider();
        PluginDescriptor descriptor = provider.descriptor();
        checkLanguages("Provider '" + descriptor.id() + "', title", descriptor.title());
        descriptor
                .settings()
                .forEach(setting ->
                        checkLanguages("Setting '" + setting.name() + "', description", setting.description()));
        for (IndicatorDefinition definition : allDefinitions(provider)) {
            String name = "Indicator '" + definition.id() + "', ";
            checkLanguages(name + "title", definition.title());
            checkLanguages(name + "description", definition.description());
            checkLanguages(name + "unit", definition.unit().label());
        }
    }

    private static void checkLanguages(String what, LocalizedText text) {
        for (String language : List.of("nb", "nn", "en")) {
            if (!text.has(language)) {
                fail(Promise.LANGUAGES.broken(what, "there is no text in '" + language + "'"));
            }
        }
    }

    @Test
    void definitionsAreFormulas() {
        for (IndicatorDefinition definition : provider().definitions()) {
            if (definition.computation() instanceof Computation.Calculated) {
                fail(Promise.FORMULAS.broken("Indicator '" + definition.id() + "'", "definitions() has a Calculated"));
            }
        }
    }

    @Test
    void calculatorsNameTheirInputs() {
        for (var calculator : provider().calculators()) {
            IndicatorDefinition definition = calculator.definition();
            if (!(definition.computation() instanceof Computation.Calculated)) {
                fail(Promise.CALCULATED.broken(
                        "Indicator '" + definition.id() + "'", "its computation is " + definition.computation()));
            }
        }
    }

    @Test
    void aDefinitionIsTheSameAtEveryCall() {
        for (var calculator : provider().calculators()) {
            IndicatorDefinition first = calculator.definition();
            if (!first.equals(calculator.definition()) || !first.equals(calculator.definition())) {
                fail(Promise.DEFINITION.broken("Indicator '" + first.id() + "'", "the definition changed"));
            }
        }
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
            Map<Place, Outcome> inOrder = trial.runAll(places, figures);
            List<Place> backwards = new ArrayList<>(places);
            Collections.reverse(backwards);
            List<Place> shuffled = new ArrayList<>(places);
            Collections.shuffle(shuffled, new Random(17));
            for (List<Place> order : List.of(backwards, shuffled)) {
                trial.runAll(order, figures)
                        .forEach((place, outcome) ->
                                checkSame(trial, place, inOrder.get(place), outcome, "in another order of calls"));
            }
        });
    }

    @Test
    void otherMunicipalitiesDoNotMatter() {
        forEachTrial(trial -> {
            List<Place> places = trial.places();
            SampleFigures here = worlds().get(0);
            for (Place place : List.of(places.get(places.size() / 2), places.get(places.size() - 1))) {
                SampleFigures elsewhere = SampleFigures.present(99, this::range);
                Outcome one = trial.runAll(places, here).get(place);
                Outcome other = trial.runAll(places, here.onlyIn(place.municipality(), elsewhere))
                        .get(place);
                checkSame(trial, place, one, other, "where other municipalities have other figures");
            }
        });
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
            var outcomes = trial.runAll(trial.places(), worlds().get(0)).values();
            boolean faulty = outcomes.stream().anyMatch(each -> each.result().isEmpty());
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
        assumeTrue(!calculators.isEmpty(), "the provider has no calculators");
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

    private static List<IndicatorDefinition> allDefinitions(IndicatorProvider provider) {
        List<IndicatorDefinition> all = new ArrayList<>(provider.definitions());
        provider.calculators().forEach(calculator -> all.add(calculator.definition()));
        return all;
    }
}
