package no.livskraft.reference.indicators;

import java.util.List;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/**
 * 31 indicators that a network can begin with. They are this library's own choice: the programme's own set of indicators
 * is not known to us, and none of these claims to be of it.
 *
 * <p>All have values for calendar years. {@code population} is that of 1 January, so that what happened during a year is
 * divided by the population at its start. The package describes the variables that they need. Safe for use by several
 * threads.
 */
public final class StarterIndicators implements IndicatorProvider {

    /** The files beside this class, in the order of the programme's themes; what belongs to no theme comes last. */
    private static final List<String> FILES = List.of(
            "climate.json",
            "energy.json",
            "land-use.json",
            "outdoor-health-quality.json",
            "international.json",
            "production-consumption.json",
            "heritage.json",
            "vitality.json");

    /** Makes the provider; called by {@link java.util.ServiceLoader}. */
    public StarterIndicators() {}

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(
                "livskraft.indicators",
                "0.1.0",
                SpiLevel.CURRENT,
                LocalizedText.of(
                        "Startsett av indikatorer for de seks temaene (bibliotekets eget utvalg)",
                        "Startsett av indikatorar for dei seks tema (biblioteket sitt eige utval)",
                        "Starter set of indicators for the six themes (the library's own choice)"));
    }

    @Override
    public List<DefinitionFile> definitionFiles() {
        return FILES.stream().map(StarterIndicators::file).toList();
    }

    private static DefinitionFile file(String name) {
        return DefinitionFile.of(name, () -> StarterIndicators.class.getResourceAsStream(name));
    }

    @Override
    public List<IndicatorCalculator> calculators() {
        return List.of(IndicatorCalculator.of(Unemployment.definition(), Unemployment::calculate));
    }
}
