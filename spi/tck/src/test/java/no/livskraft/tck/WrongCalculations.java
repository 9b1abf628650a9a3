package no.livskraft.tck;

import no.livskraft.data.Figure;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorProvider;

/** Providers that break one law each, and one that breaks none. */
final class WrongCalculations {

    private WrongCalculations() {}

    abstract static class Trial extends IndicatorProviderLaws {
        private final Chargers provider;

        Trial(Chargers provider) {
            this.provider = provider;
        }

        @Override
        protected IndicatorProvider provider() {
            return provider;
        }
    }

    static class Right extends Trial {
        Right() {
            super(Chargers.right());
        }
    }

    static class DividesDoubles extends Trial {
        DividesDoubles() {
            super(Chargers.with(cell -> {
                Figure both = cell.figure("chargers").plus(cell.figure("population"));
                return CellResult.value(
                        both.isPresent()
                                ? Figure.of(cell.figure("chargers").value()
                                        / cell.figure("population").value())
                                : both);
            }));
        }
    }

    static class RevealsTheWithheld extends Trial {
        RevealsTheWithheld() {
            super(Chargers.with(cell -> {
                Figure chargers = cell.figure("chargers");
                Figure population = cell.figure("population");
                boolean few = chargers.status() == Status.WITHHELD;
                return CellResult.ratio(few ? Figure.of(3) : chargers, population, 1000);
            }));
        }
    }

    static class GuessesWhereNothingIsPresent extends Trial {
        GuessesWhereNothingIsPresent() {
            super(Chargers.with(cell -> {
                Figure sum = cell.figure("chargers").plus(cell.figure("population"));
                return CellResult.value(sum.status() == Status.NOT_REPORTED ? Figure.of(0) : sum);
            }));
        }
    }
}
