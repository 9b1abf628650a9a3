package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.CalculatorTrial.Outcome;
import no.livskraft.tck.SampleCell.Place;
import no.livskraft.tck.SampleCell.Read;

/**
 * What every calculator of an {@link IndicatorProvider} promises, as laws about generated figures. It looks further than
 * {@link IndicatorProviderContract} and shrinks what it finds to the smallest example. Extend it beside the contract, in
 * a class whose name ends in {@code Test}, so that every build tool runs it.
 *
 * <p>The first figure that a calculator asks for is the first of the generated list, the next the second, and so on;
 * after the last the list begins again.
 */
public abstract class IndicatorProviderLaws {

    /** One generated figure: a place in the variable's range, or a reason for absence. */
    record Draw(double part, Set<Flag> flags, Optional<Status> reason) {

        Figure figure(FigureRange range) {
            return reason.map(Figure::absent).orElseGet(() -> Figure.of(range.at(part), flags));
        }

        @Override
        public String toString() {
            return reason.map(Status::toString).orElse(part + " of its range" + (flags.isEmpty() ? "" : " " + flags));
        }
    }

    /** Makes the laws; called by jqwik. */
    protected IndicatorProviderLaws() {}

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

    @Provide
    Arbitrary<List<Draw>> figures() {
        Arbitrary<Double> parts = Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0), Arbitraries.doubles().between(0, 1));
        Arbitrary<Draw> present = Combinators.combine(
                        parts, Arbitraries.of(Flag.class).set())
                .as((part, flags) -> new Draw(part, flags, Optional.empty()));
        return Arbitraries.frequencyOf(Tuple.of(9, present), Tuple.of(1, absent()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Draw>> absentFigures() {
        return absent().list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Draw> absent() {
        return Arbitraries.of(SampleFigures.REASONS).map(reason -> new Draw(0, Set.of(), Optional.of(reason)));
    }

    @Property
    void anyFiguresGiveAResult(@ForAll("figures") List<Draw> draws) {
        forEachTrial(trial -> {
            Outcome outcome = trial.run(place(trial), world(draws));

            assertThat(outcome.thrown())
                    .withFailMessage(() -> Promise.TOTAL.broken(
                            trial.name(), "it threw on " + outcome.reads() + ": " + outcome.text()))
                    .isEmpty();
            assertThat(outcome.result())
                    .withFailMessage(
                            () -> Promise.NOT_NULL.broken(trial.name(), "it returned null for " + outcome.reads()))
                    .isPresent();
        });
    }

    @Property
    void theSameFiguresGiveTheSameResult(@ForAll("figures") List<Draw> draws, @ForAll("figures") List<Draw> between) {
        forEachTrial(trial -> {
            Place place = place(trial);
            Outcome first = trial.run(place, world(draws));
            trial.run(place, world(between));
            Outcome second = trial.run(place, world(draws));

            assertThat(second.essence())
                    .withFailMessage(() -> Promise.CELL_ONLY.broken(
                            trial.name(),
                            "on " + first.reads() + " it was " + first.text() + ", then " + second.text()))
                    .isEqualTo(first.essence());
        });
    }

    @Property
    void withoutAnyFigureThereIsNoValue(@ForAll("absentFigures") List<Draw> draws) {
        forEachTrial(trial -> {
            Outcome outcome = trial.run(place(trial), world(draws));

            assertThat(outcome.value().isPresent())
                    .withFailMessage(() -> Promise.NOTHING_PRESENT.broken(
                            trial.name(), "on " + outcome.reads() + " the result is " + outcome.text()))
                    .isFalse();
        });
    }

    @Property(tries = 300)
    void aWithheldFigureIsNeverRevealed(@ForAll("figures") List<Draw> draws) {
        forEachTrial(trial -> new AbsenceTrial(trial, this::range, List.of(settled(trial, draws))).checkWithheld());
    }

    private static Place place(CalculatorTrial trial) {
        List<Place> places = trial.places();
        return places.get(places.size() / 2);
    }

    /** A world that deals out the figures in the order in which they are first asked for. */
    private SampleFigures world(List<Draw> draws) {
        Map<Read, Figure> dealt = new HashMap<>();
        return (municipality, variable, period) -> dealt.computeIfAbsent(
                new Read(variable, period),
                read -> draws.get(dealt.size() % draws.size()).figure(range(variable)));
    }

    /** The same world, in which a figure stays what it is when another one is replaced. */
    private SampleFigures settled(CalculatorTrial trial, List<Draw> draws) {
        SampleFigures world = world(draws);
        trial.places().forEach(place -> trial.run(place, world));
        return world;
    }

    private void forEachTrial(Consumer<CalculatorTrial> check) {
        new ArrayList<>(provider().calculators()).forEach(calculator -> check.accept(new CalculatorTrial(calculator)));
    }
}
