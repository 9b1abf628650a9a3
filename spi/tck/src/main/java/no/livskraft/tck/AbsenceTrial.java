package no.livskraft.tck;

import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.livskraft.data.Figure;
import no.livskraft.data.Status;
import no.livskraft.tck.CalculatorTrial.Outcome;
import no.livskraft.tck.SampleCell.Place;
import no.livskraft.tck.SampleCell.Read;

/**
 * Replaces each figure that a calculator read by an absent one and looks at what becomes of the result. A result that
 * would be the same for any number in that place does not rest on it.
 */
final class AbsenceTrial {

    private static final int MOST_READS = 60;

    private final CalculatorTrial trial;
    private final Function<String, FigureRange> ranges;
    private final List<SampleFigures> worlds;

    AbsenceTrial(CalculatorTrial trial, Function<String, FigureRange> ranges, List<SampleFigures> worlds) {
        this.trial = trial;
        this.ranges = ranges;
        this.worlds = worlds;
    }

    void checkAbsence(BiPredicate<String, String> tolerates) {
        forEachRead((place, figures, read) -> {
            for (Status reason : SampleFigures.REASONS) {
                Outcome without = trial.run(place, figures.with(read, Figure.absent(reason)));
                without.parts().forEach((name, part) -> {
                    if (part.isPresent()) {
                        checkNumber(
                                tolerates.test(trial.id(), read.variable()), place, figures, read, reason, name, part);
                    }
                });
            }
        });
    }

    private void checkNumber(
            boolean tolerated, Place place, SampleFigures figures, Read read, Status reason, String name, Figure part) {
        Set<Figure> others = numbersInsteadOf(read, place, figures, name);
        boolean restsOnIt = others.stream().anyMatch(other -> !sameNumber(part, other));
        Figure atZero = part(trial.run(place, figures.with(read, Figure.of(0))), name);
        boolean asZero = restsOnIt && sameNumber(part, atZero);
        if (asZero || (restsOnIt && !tolerated)) {
            fail(Promise.ABSENCE.broken(
                    trial.name(place),
                    "with " + read.variable() + " of " + read.period() + " " + reason + " the " + name + " is " + part
                            + (asZero ? ", as if it were zero" : "") + "; with numbers there it is " + others));
        }
    }

    void checkWithheld() {
        forEachRead((place, figures, read) -> {
            Outcome withheld = trial.run(place, figures.with(read, Figure.absent(Status.WITHHELD)));
            withheld.parts().forEach((name, part) -> {
                Set<Figure> others = numbersInsteadOf(read, place, figures, name);
                boolean restsOnIt = others.stream().anyMatch(other -> !sameNumber(part, other));
                if (part.status() != Status.WITHHELD && restsOnIt) {
                    fail(Promise.WITHHELD.broken(
                            trial.name(place),
                            "with " + read.variable() + " of " + read.period() + " withheld the " + name + " is " + part
                                    + "; with numbers there it is " + others));
                }
            });
        });
    }

    /** What a part of the result is for different numbers in the place of one figure. */
    private Set<Figure> numbersInsteadOf(Read read, Place place, SampleFigures figures, String name) {
        FigureRange range = ranges.apply(read.variable());
        Set<Figure> parts = new LinkedHashSet<>();
        for (double at : new double[] {0, 1, 0.5, 0.31, 0.77}) {
            parts.add(part(trial.run(place, figures.with(read, Figure.of(range.at(at)))), name));
        }
        return parts;
    }

    private static Figure part(Outcome outcome, String name) {
        return outcome.parts().getOrDefault(name, Figure.absent(Status.UNDEFINED));
    }

    private static boolean sameNumber(Figure one, Figure other) {
        return one.status() == other.status() && (!one.isPresent() || one.value() == other.value());
    }

    @FunctionalInterface
    private interface ReadCheck {
        void accept(Place place, SampleFigures figures, Read read);
    }

    private void forEachRead(ReadCheck check) {
        List<Place> places = trial.places();
        for (SampleFigures figures : worlds) {
            for (Place place : List.of(places.get(0), places.get(places.size() / 2), places.get(places.size() - 1))) {
                Map<Read, Figure> reads = trial.run(place, figures).reads();
                reads.keySet().stream().limit(MOST_READS).forEach(read -> check.accept(place, figures, read));
            }
        }
    }
}
