package no.livskraft;

import java.util.List;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Perspective;
import no.livskraft.data.Unit;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/** Brings one calculator, which remembers the thread that it worked on. */
final class CountingCalculators implements IndicatorProvider {

    volatile Thread thread;

    @Override
    public PluginDescriptor descriptor() {
        return DoorFixture.descriptor("county.count", 0);
    }

    @Override
    public List<IndicatorCalculator> calculators() {
        IndicatorDefinition definition = IndicatorDefinition.builder("county_count")
                .title(LocalizedText.same("Antall"))
                .description(LocalizedText.same("Antall kommuner, som er én"))
                .unit(new Unit("u", LocalizedText.same("kommuner")), 0)
                .computation(new Computation.Calculated(List.of("emissions")))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .build();
        return List.of(IndicatorCalculator.of(definition, cell -> {
            thread = Thread.currentThread();
            return CellResult.value(Figure.of(1));
        }));
    }
}
