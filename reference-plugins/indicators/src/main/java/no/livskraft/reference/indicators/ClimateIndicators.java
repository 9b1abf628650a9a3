package no.livskraft.reference.indicators;

import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Unit;

/** Greenhouse gas emissions. */
final class ClimateIndicators {

    private ClimateIndicators() {}

    static IndicatorDefinition perInhabitant() {
        return IndicatorDefinition.builder("ghg_per_inhabitant")
                .title(LocalizedText.of(
                        "Klimagassutslipp per innbygger",
                        "Klimagassutslepp per innbyggjar",
                        "Greenhouse gas emissions per inhabitant"))
                .description(Texts.description(
                        "Klimagassene som ble sluppet ut innenfor kommunens grenser i løpet av året, delt på"
                                + " folketallet 1. januar samme år. Utslippene føres der de skjer: ett stort"
                                + " industrianlegg kan veie tyngre enn alt innbyggerne gjør. Utslipp andre steder fra"
                                + " varer innbyggerne kjøper, og opptak i skog, er ikke med.",
                        "Klimagassane som vart sleppte ut innanfor grensene til kommunen i løpet av året, delte på"
                                + " folketalet 1. januar same år. Utsleppa blir førte der dei skjer: eitt stort"
                                + " industrianlegg kan vege tyngre enn alt innbyggjarane gjer. Utslepp andre stader"
                                + " frå varer innbyggjarane kjøper, og opptak i skog, er ikkje med.",
                        "Greenhouse gases emitted inside the municipality's borders during the year, divided by its"
                                + " population on 1 January of that year. Emissions are booked where they happen: one"
                                + " large plant can outweigh everything the inhabitants do. Emissions elsewhere from"
                                + " goods that inhabitants buy, and uptake in forests, are left out."))
                .unit(
                        new Unit(
                                "t-co2e-per-inhabitant",
                                LocalizedText.of(
                                        "tonn CO₂-ekv. per innbygger",
                                        "tonn CO₂-ekv. per innbyggjar",
                                        "tonnes CO₂-eq. per inhabitant")),
                        1)
                .computation(new Computation.Ratio("ghg_emissions", "population", 1))
                .direction(Direction.LOWER_IS_BETTER)
                .themes("climate-energy")
                .vitalityDimensions("ecology")
                .build();
    }

    static IndicatorDefinition fiveYearChange() {
        return IndicatorDefinition.builder("ghg_change_5y")
                .title(LocalizedText.of(
                        "Endring i klimagassutslipp siste fem år",
                        "Endring i klimagassutslepp siste fem år",
                        "Change in greenhouse gas emissions over five years"))
                .description(Texts.description(
                        "Hvor mye utslippene innenfor kommunens grenser er større eller mindre enn fem år tidligere."
                                + " Et tall under null betyr lavere utslipp. Det sier ikke hvorfor: en nedlagt fabrikk"
                                + " teller like mye som et vellykket tiltak, og folketallet er ikke regnet inn. Mangler"
                                + " utslippene for ett av de to årene, er det ingen verdi.",
                        "Kor mykje utsleppa innanfor grensene til kommunen er større eller mindre enn fem år før."
                                + " Eit tal under null betyr lågare utslepp. Det seier ikkje kvifor: ein nedlagd"
                                + " fabrikk tel like mykje som eit vellykka tiltak, og folketalet er ikkje rekna inn."
                                + " Manglar utsleppa for eitt av dei to åra, er det ingen verdi.",
                        "How much larger or smaller emissions inside the municipality's borders are than five years"
                                + " before. A number below zero means lower emissions. It does not say why: a factory"
                                + " that closed counts as much as a measure that worked, and population plays no part."
                                + " Where emissions of either year are missing there is no value."))
                .unit(Texts.PER_CENT, 1)
                .computation(
                        new Computation.Ratio("ghg_emissions - lag(ghg_emissions, 5)", "lag(ghg_emissions, 5)", 100))
                .direction(Direction.LOWER_IS_BETTER)
                .themes("climate-energy")
                .vitalityDimensions("ecology")
                .build();
    }

    static IndicatorDefinition roadTrafficShare() {
        return IndicatorDefinition.builder("ghg_road_traffic_share")
                .title(LocalizedText.of(
                        "Veitrafikkens andel av klimagassutslippene",
                        "Vegtrafikken sin del av klimagassutsleppa",
                        "Road traffic's share of greenhouse gas emissions"))
                .description(Texts.description(
                        "Hvor stor del av utslippene innenfor kommunens grenser som kommer fra biler, busser og andre"
                                + " kjøretøy på veiene der, også gjennomgangstrafikk. Andelen går opp når andre"
                                + " utslipp går ned, så den sier hvor utslippene er og ikke om det går bedre."
                                + " Innbyggernes kjøring i andre kommuner er ikke med.",
                        "Kor stor del av utsleppa innanfor grensene til kommunen som kjem frå bilar, bussar og andre"
                                + " køyretøy på vegane der, også gjennomgangstrafikk. Delen går opp når andre utslepp"
                                + " går ned, så han seier kvar utsleppa er og ikkje om det går betre. Køyringa til"
                                + " innbyggjarane i andre kommunar er ikkje med.",
                        "How much of the emissions inside the municipality's borders comes from cars, buses and other"
                                + " vehicles on its roads, through traffic included. The share rises when other"
                                + " emissions fall, so it tells where emissions are and not whether things improve."
                                + " What inhabitants drive in other municipalities is left out."))
                .unit(Texts.PER_CENT, 1)
                .computation(new Computation.Ratio("ghg_emissions_road_traffic", "ghg_emissions", 100))
                .direction(Direction.CONTEXT)
                .themes("climate-energy", "land-use")
                .vitalityDimensions("ecology")
                .build();
    }
}
