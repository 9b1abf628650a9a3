package no.livskraft.tck;

import static no.livskraft.tck.Chargers.definition;
import static no.livskraft.tck.Chargers.perInhabitant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/** Providers with one fault each in what they compute, and some that look odd and are right. */
final class WrongProviders {

    private WrongProviders() {}

    abstract static class Trial extends IndicatorProviderContract {
        private final Supplier<? extends IndicatorProvider> providers;

        Trial(Supplier<? extends IndicatorProvider> providers) {
            this.providers = providers;
        }

        @Override
        protected IndicatorProvider provider() {
            return providers.get();
        }
    }

    private static double number(Figure figure) {
        return figure.isPresent() ? figure.value() : 0;
    }

    static class Right extends Trial {
        Right() {
            super(Chargers::right);
        }
    }

    static class HasPeriodsOfEveryKind extends Trial {
        HasPeriodsOfEveryKind() {
            super(() -> new Chargers(
                    Chargers.DESCRIPTOR,
                    List.of(),
                    Stream.of(PeriodKind.values())
                            .map(kind -> definition("chargers_" + kind.months())
                                    .periodKind(kind)
                                    .build())
                            .map(each -> IndicatorCalculator.of(each, Chargers::perInhabitant))
                            .toList()));
        }
    }

    static class RemembersThePreviousCell extends Trial {
        RemembersThePreviousCell() {
            super(() -> Chargers.with(remembering(new AtomicReference<>(Figure.of(0)))));
        }

        private static IndicatorCalculator remembering(AtomicReference<Figure> previous) {
            return IndicatorCalculator.of(definition("chargers_wrong").build(), cell -> {
                CellResult now = perInhabitant(cell);
                Figure before = previous.getAndSet(now.value());
                return CellResult.value(before.isPresent() ? now.value().minus(before) : now.value());
            });
        }
    }

    static class KeepsItsSumInAField extends Trial {
        private static final class Summing implements IndicatorCalculator {
            private Figure sum = Figure.of(0);

            @Override
            public IndicatorDefinition definition() {
                return Chargers.definition("chargers_wrong").build();
            }

            @Override
            public CellResult calculate(Cell cell) {
                sum = Figure.of(0);
                for (Period month : cell.period().divide(PeriodKind.MONTH)) {
                    Figure chargers = cell.figure("chargers", month);
                    sum = sum.plus(chargers);
                }
                return CellResult.ratio(sum, cell.figure("population"), 1000);
            }
        }

        KeepsItsSumInAField() {
            super(() -> Chargers.with(new Summing()));
        }
    }

    static class ComparesWithOtherMunicipalities extends Trial {
        ComparesWithOtherMunicipalities() {
            super(() -> Chargers.with(comparing(new ConcurrentHashMap<>())));
        }

        private static IndicatorCalculator comparing(Map<Object, Double> best) {
            return IndicatorCalculator.of(definition("chargers_wrong").build(), cell -> {
                Figure own = perInhabitant(cell).value();
                if (!own.isPresent()) {
                    return CellResult.value(own);
                }
                double max = best.merge(cell.period(), own.value(), Math::max);
                return CellResult.value(own.dividedBy(Figure.of(max)));
            });
        }
    }

    static class CountsItsCalls extends Trial {
        CountsItsCalls() {
            super(() -> Chargers.with(counting(new AtomicInteger())));
        }

        private static IndicatorCalculator counting(AtomicInteger calls) {
            return IndicatorCalculator.of(
                    definition("chargers_wrong").build(),
                    cell -> CellResult.value(perInhabitant(cell).value().plus(Figure.of(calls.incrementAndGet()))));
        }
    }

    static class LooksAtTheClock extends Trial {
        LooksAtTheClock() {
            super(() -> Chargers.with(
                    cell -> CellResult.value(perInhabitant(cell).value().plus(Figure.of(System.nanoTime())))));
        }
    }

    static class ReadsWhatItDoesNotName extends Trial {
        ReadsWhatItDoesNotName() {
            super(() -> Chargers.with(cell -> CellResult.ratio(
                    cell.figure("chargers").plus(cell.figure("population")), cell.figure("dwellings"), 1)));
        }
    }

    static class NamesWhatItDoesNotRead extends Trial {
        NamesWhatItDoesNotRead() {
            super(() -> Chargers.with(cell -> CellResult.value(cell.figure("chargers"))));
        }
    }

    static class ReadsAnEarlierCell extends Trial {
        ReadsAnEarlierCell() {
            super(() -> Chargers.with(keeping(new AtomicReference<>())));
        }

        private static IndicatorCalculator keeping(AtomicReference<Cell> kept) {
            return IndicatorCalculator.of(definition("chargers_wrong").build(), cell -> {
                Cell earlier = Optional.ofNullable(kept.getAndSet(cell)).orElse(cell);
                return CellResult.ratio(cell.figure("chargers"), earlier.figure("population"), 1);
            });
        }
    }

    static class ReturnsNull extends Trial {
        ReturnsNull() {
            super(() -> Chargers.with(cell -> cell.figure("population").isPresent() ? perInhabitant(cell) : null));
        }
    }

    static class ThrowsOnAbsence extends Trial {
        ThrowsOnAbsence() {
            super(() -> Chargers.with(cell ->
                    CellResult.value(Figure.of(cell.figure("chargers").value()
                            / Math.max(1, cell.figure("population").value())))));
        }
    }

    static class DividesDoublesByZero extends Trial {
        DividesDoublesByZero() {
            super(() -> Chargers.with(cell -> {
                Figure chargers = cell.figure("chargers");
                Figure population = cell.figure("population");
                Figure both = chargers.plus(population);
                return CellResult.value(both.isPresent() ? Figure.of(chargers.value() / population.value()) : both);
            }));
        }
    }

    static class TakesAbsentForZero extends Trial {
        TakesAbsentForZero() {
            super(() -> Chargers.with(cell ->
                    CellResult.ratio(Figure.of(number(cell.figure("chargers"))), cell.figure("population"), 1000)));
        }
    }

    static class FillsInAMean extends Trial {
        FillsInAMean() {
            super(() -> Chargers.with(cell -> {
                Figure chargers = cell.figure("chargers");
                boolean fill = !chargers.isPresent() && chargers.status() != Status.WITHHELD;
                return CellResult.ratio(fill ? Figure.of(41.7) : chargers, cell.figure("population"), 1000);
            }));
        }
    }

    static class CountsWhatIsThere extends Trial {
        CountsWhatIsThere() {
            super(() -> Chargers.with(cell -> {
                double there = 0;
                for (String input : List.of("chargers", "population")) {
                    there += cell.figure(input).isPresent() ? 1 : 0;
                }
                return CellResult.value(Figure.of(there));
            }));
        }
    }

    static class CallsTheWithheldSomethingElse extends Trial {
        CallsTheWithheldSomethingElse() {
            super(() -> Chargers.with(cell -> {
                CellResult result = perInhabitant(cell);
                return result.value().isPresent() ? result : CellResult.value(Figure.absent(Status.NOT_AVAILABLE));
            }));
        }
    }

    static class ChangesItsFactor extends Trial {
        ChangesItsFactor() {
            super(() -> Chargers.with(cell -> CellResult.ratio(
                    cell.figure("chargers"),
                    cell.figure("population"),
                    cell.municipality().value().startsWith("0") ? 1000 : 100)));
        }
    }

    static class IsARatioSometimes extends Trial {
        IsARatioSometimes() {
            super(() -> Chargers.with(cell -> cell.period().startYear() < 2022
                    ? perInhabitant(cell)
                    : CellResult.value(perInhabitant(cell).value())));
        }
    }

    static class NeverGivesAValue extends Trial {
        NeverGivesAValue() {
            super(() -> Chargers.with(
                    cell -> CellResult.value(perInhabitant(cell).value().dividedBy(Figure.of(0)))));
        }
    }

    /** Right: a mean of the months that there are, whose test says so. */
    static class MeanOfTheMonthsThereAre extends Trial {
        MeanOfTheMonthsThereAre() {
            super(() -> Chargers.with(IndicatorCalculator.of(
                    definition("chargers_wrong")
                            .computation(new Computation.Calculated(List.of("chargers")))
                            .build(),
                    MeanOfTheMonthsThereAre::mean)));
        }

        private static CellResult mean(Cell cell) {
            Figure sum = Figure.of(0);
            int months = 0;
            Status reason = Status.NOT_AVAILABLE;
            for (Period month : cell.period().divide(PeriodKind.MONTH)) {
                Figure figure = cell.figure("chargers", month);
                if (figure.isPresent()) {
                    sum = sum.plus(figure);
                    months++;
                } else if (figure.status().compareTo(reason) > 0) {
                    reason = figure.status();
                }
            }
            boolean none = months == 0 || reason == Status.WITHHELD;
            return CellResult.value(none ? Figure.absent(reason) : sum.dividedBy(Figure.of(months)));
        }

        @Override
        protected boolean toleratesAbsence(String indicator, String variable) {
            return true;
        }
    }

    /** Wrong in spite of saying that it can do without: it divides by twelve all the same. */
    static class TwelfthOfTheMonthsThereAre extends Trial {
        TwelfthOfTheMonthsThereAre() {
            super(() -> Chargers.with(IndicatorCalculator.of(
                    definition("chargers_wrong")
                            .computation(new Computation.Calculated(List.of("chargers")))
                            .build(),
                    cell -> {
                        Figure withheld = Figure.of(0);
                        double sum = 0;
                        boolean any = false;
                        for (Period month : cell.period().divide(PeriodKind.MONTH)) {
                            Figure figure = cell.figure("chargers", month);
                            any |= figure.isPresent();
                            sum += number(figure);
                            withheld = figure.isPresent() ? withheld : withheld.plus(figure);
                        }
                        boolean none = !any || withheld.status() == Status.WITHHELD;
                        return CellResult.value(none ? withheld : Figure.of(sum / 12));
                    })));
        }

        @Override
        protected boolean toleratesAbsence(String indicator, String variable) {
            return true;
        }
    }

    /** Right: it stops at the first absence, gives parts without numbers, and lets one thread in at a time. */
    static class LocksAndStopsEarly extends Trial {
        LocksAndStopsEarly() {
            super(() -> Chargers.with(locking(new ReentrantLock())));
        }

        private static IndicatorCalculator locking(ReentrantLock lock) {
            return IndicatorCalculator.of(definition("chargers_wrong").build(), cell -> {
                lock.lock();
                try {
                    Figure population = cell.figure("population");
                    return population.isPresent() ? perInhabitant(cell) : CellResult.value(population);
                } finally {
                    lock.unlock();
                }
            });
        }
    }
}
