package no.livskraft.reference.indicators;

import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Unit;

/** Electricity. The variables are in GWh, the indicators in kWh. */
final class EnergyIndicators {

    private static final double KWH_IN_A_GWH = 1_000_000;
    private static final Unit KWH_PER_INHABITANT = new Unit(
            "kwh-per-inhabitant", LocalizedText.of("kWh per innbygger", "kWh per innbyggjar", "kWh per inhabitant"));

    private EnergyIndicators() {}

    static IndicatorDefinition perInhabitant() {
        return IndicatorDefinition.builder("electricity_per_inhabitant")
                .title(LocalizedText.of(
                        "Strømforbruk per innbygger",
                        "Straumforbruk per innbyggjar",
                        "Electricity consumption per inhabitant"))
                .description(Texts.description(
                        "All strøm som ble brukt i kommunen i løpet av året, i hjem, hytter, næringsliv og offentlig"
                                + " virksomhet, delt på folketallet 1. januar samme år. Kraftkrevende industri kan"
                                + " utgjøre det meste. Mer strøm kan bety sløsing eller at strøm har erstattet olje"
                                + " og bensin, så tallet vurderes ikke som godt eller dårlig. Fjernvarme, ved og"
                                + " drivstoff er ikke med.",
                        "All straum som vart brukt i kommunen i løpet av året, i heimar, hytter, næringsliv og"
                                + " offentleg verksemd, delt på folketalet 1. januar same år. Kraftkrevjande industri"
                                + " kan utgjere det meste. Meir straum kan tyde sløsing eller at straum har erstatta"
                                + " olje og bensin, så talet blir ikkje vurdert som godt eller dårleg. Fjernvarme, ved"
                                + " og drivstoff er ikkje med.",
                        "All electricity used in the municipality during the year, in homes, cabins, business and"
                                + " public services, divided by its population on 1 January of that year."
                                + " Energy-intensive industry can be most of it. More electricity can mean waste, or"
                                + " that it has replaced oil and petrol, so the number is not judged good or bad."
                                + " District heating, firewood and fuels are left out."))
                .unit(KWH_PER_INHABITANT, 0)
                .computation(new Computation.Ratio("electricity_total", "population", KWH_IN_A_GWH))
                .direction(Direction.CONTEXT)
                .themes("climate-energy", "production-consumption")
                .vitalityDimensions("ecology")
                .build();
    }

    static IndicatorDefinition householdsPerInhabitant() {
        return IndicatorDefinition.builder("electricity_households_per_inhabitant")
                .title(LocalizedText.of(
                        "Strømforbruk i husholdninger per innbygger",
                        "Straumforbruk i hushald per innbyggjar",
                        "Household electricity consumption per inhabitant"))
                .description(Texts.description(
                        "Strøm som husholdningene brukte i løpet av året, delt på folketallet 1. januar samme år."
                                + " Kalde vintre, store hus og elbiler som lades hjemme gir høyere tall; varmepumpe,"
                                + " ved og fjernvarme gir lavere. Tallet er ikke korrigert for temperatur.",
                        "Straum som hushalda brukte i løpet av året, delt på folketalet 1. januar same år. Kalde"
                                + " vintrar, store hus og elbilar som blir lada heime gir høgare tal; varmepumpe, ved"
                                + " og fjernvarme gir lågare. Talet er ikkje korrigert for temperatur.",
                        "Electricity that households used during the year, divided by the population on 1 January of"
                                + " that year. Cold winters, large houses and electric cars charged at home raise the"
                                + " number; heat pumps, firewood and district heating lower it. It is not corrected"
                                + " for temperature."))
                .unit(KWH_PER_INHABITANT, 0)
                .computation(new Computation.Ratio("electricity_households", "population", KWH_IN_A_GWH))
                .direction(Direction.LOWER_IS_BETTER)
                .themes("climate-energy", "production-consumption")
                .vitalityDimensions("ecology")
                .build();
    }
}
