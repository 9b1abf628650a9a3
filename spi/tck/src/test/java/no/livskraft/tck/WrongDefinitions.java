package no.livskraft.tck;

import static no.livskraft.tck.Chargers.definition;
import static no.livskraft.tck.Chargers.perInhabitant;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Status;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/** Providers with one fault each in what they say about themselves and their indicators. */
final class WrongDefinitions {

    private WrongDefinitions() {}

    static class Empty extends WrongProviders.Trial {
        Empty() {
            super(() -> new Chargers(Chargers.DESCRIPTOR, List.of(), List.of()));
        }
    }

    static class TakesAReservedId extends WrongProviders.Trial {
        TakesAReservedId() {
            super(() -> Chargers.with(PluginDescriptor.of("livskraft.chargers", "1", SpiLevel.CURRENT, Chargers.TEXT)));
        }
    }

    static class BuiltForTheFuture extends WrongProviders.Trial {
        BuiltForTheFuture() {
            super(() ->
                    Chargers.with(PluginDescriptor.of("telemark.chargers", "1", SpiLevel.CURRENT + 1, Chargers.TEXT)));
        }
    }

    static class ChangesItsDescriptor extends IndicatorProviderContract {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        protected IndicatorProvider provider() {
            return new IndicatorProvider() {
                @Override
                public PluginDescriptor descriptor() {
                    String version = "1." + calls.incrementAndGet();
                    return PluginDescriptor.of("telemark.chargers", version, SpiLevel.CURRENT, Chargers.TEXT);
                }

                @Override
                public List<IndicatorCalculator> calculators() {
                    return Chargers.right().calculators();
                }
            };
        }
    }

    static class HasAnIdTwice extends WrongProviders.Trial {
        HasAnIdTwice() {
            super(() -> Chargers.with(Chargers.formula("chargers_per_1000")));
        }
    }

    static class LacksNynorsk extends WrongProviders.Trial {
        LacksNynorsk() {
            super(() -> Chargers.with(definition("chargers_formula")
                    .computation(new Computation.Formula("chargers"))
                    .description(new LocalizedText(Map.of("nb", "Ladepunkt", "en", "Chargers")))
                    .build()));
        }
    }

    static class DefinesWhatItShouldCalculate extends WrongProviders.Trial {
        DefinesWhatItShouldCalculate() {
            super(() -> Chargers.with(definition("chargers_formula").build()));
        }
    }

    static class CalculatesAFormula extends WrongProviders.Trial {
        CalculatesAFormula() {
            super(() -> Chargers.with(new IndicatorCalculator() {
                @Override
                public IndicatorDefinition definition() {
                    return Chargers.formula("chargers_wrong");
                }

                @Override
                public CellResult calculate(Cell cell) {
                    return CellResult.value(Figure.absent(Status.NOT_APPLICABLE));
                }
            }));
        }
    }

    static class ChangesItsDefinition extends WrongProviders.Trial {
        ChangesItsDefinition() {
            super(() -> Chargers.with(new IndicatorCalculator() {
                private final AtomicInteger calls = new AtomicInteger();

                @Override
                public IndicatorDefinition definition() {
                    return Chargers.definition("chargers_wrong")
                            .version(calls.incrementAndGet())
                            .build();
                }

                @Override
                public CellResult calculate(Cell cell) {
                    return perInhabitant(cell);
                }
            }));
        }
    }
}
