package no.livskraft.readme;

import java.util.List;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Perspective;
import no.livskraft.data.Unit;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/** The example of a plugin in README.md. */
// readme: plugin
public final class ChargerIndicators implements IndicatorProvider {

    private static final IndicatorDefinition CHARGERS = IndicatorDefinition.builder("chargers_per_1000_inhabitants")
            .title(LocalizedText.of("Ladepunkter per 1000", "Ladepunkt per 1000", "Chargers per 1000"))
            .description(LocalizedText.of(
                    "Offentlige ladepunkter for elbil.",
                    "Offentlege ladepunkt for elbil.",
                    "Public chargers for cars."))
            .unit(new Unit("per-1000", LocalizedText.of("per 1000", "per 1000", "per 1000")), 1)
            .computation(new Computation.Calculated(List.of("chargers", "population")))
            .direction(Direction.HIGHER_IS_BETTER)
            .perspective(Perspective.TERRITORY)
            .build();

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of("telemark.chargers", "1.0", SpiLevel.CURRENT, LocalizedText.same("Ladepunkter"));
    }

    @Override
    public List<IndicatorCalculator> calculators() {
        return List.of(IndicatorCalculator.of(
                CHARGERS, cell -> CellResult.ratio(cell.figure("chargers"), cell.figure("population"), 1000)));
    }
}
// readme: end
