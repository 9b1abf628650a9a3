package no.livskraft.reference.indicators;

import java.util.List;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/**
 * Eight indicators that a network can begin with. They are this library's own choice: the programme's own set of
 * indicators is not known to us, and none of these claims to be of it.
 *
 * <table>
 * <caption>Indicators and the variables that they need</caption>
 * <tr><th>indicator</th><th>unit</th><th>variables</th></tr>
 * <tr><td>{@code ghg_per_inhabitant}</td><td>t CO2e</td><td>{@code ghg_emissions}, {@code population}</td></tr>
 * <tr><td>{@code ghg_change_5y}</td><td>per cent</td><td>{@code ghg_emissions}</td></tr>
 * <tr><td>{@code ghg_road_traffic_share}</td><td>per cent</td>
 * <td>{@code ghg_emissions_road_traffic}, {@code ghg_emissions}</td></tr>
 * <tr><td>{@code electricity_per_inhabitant}</td><td>kWh</td>
 * <td>{@code electricity_total} in GWh, {@code population}</td></tr>
 * <tr><td>{@code electricity_households_per_inhabitant}</td><td>kWh</td>
 * <td>{@code electricity_households} in GWh, {@code population}</td></tr>
 * <tr><td>{@code dwellings_per_1000_inhabitants}</td><td>dwellings</td>
 * <td>{@code dwellings}, {@code population}</td></tr>
 * <tr><td>{@code unemployed_per_1000_inhabitants}</td><td>persons</td>
 * <td>{@code unemployed_full} by month, {@code population}</td></tr>
 * <tr><td>{@code population_change_5y}</td><td>per cent</td><td>{@code population}</td></tr>
 * </table>
 *
 * <p>All have values for calendar years. {@code population} is that of 1 January, so that what happened during a year is
 * divided by the population at its start. Safe for use by several threads.
 */
public final class StarterIndicators implements IndicatorProvider {

    /** Makes the provider; called by {@link java.util.ServiceLoader}. */
    public StarterIndicators() {}

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(
                "livskraft.indicators",
                "0.1.0",
                SpiLevel.CURRENT,
                LocalizedText.of(
                        "Startsett av indikatorer for klima, energi og lokalsamfunn (bibliotekets eget utvalg)",
                        "Startsett av indikatorar for klima, energi og lokalsamfunn (biblioteket sitt eige utval)",
                        "Starter set of indicators for climate, energy and community (the library's own choice)"));
    }

    @Override
    public List<IndicatorDefinition> definitions() {
        return List.of(
                ClimateIndicators.perInhabitant(),
                ClimateIndicators.fiveYearChange(),
                ClimateIndicators.roadTrafficShare(),
                EnergyIndicators.perInhabitant(),
                EnergyIndicators.householdsPerInhabitant(),
                CommunityIndicators.dwellings(),
                CommunityIndicators.populationChange());
    }

    @Override
    public List<IndicatorCalculator> calculators() {
        return List.of(IndicatorCalculator.of(Unemployment.definition(), Unemployment::calculate));
    }
}
