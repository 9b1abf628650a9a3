package no.livskraft.reference.indicators;

import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Unit;

/** Where people live, and how many they are. */
final class CommunityIndicators {

    private CommunityIndicators() {}

    static IndicatorDefinition dwellings() {
        return IndicatorDefinition.builder("dwellings_per_1000_inhabitants")
                .title(LocalizedText.of(
                        "Boliger per 1000 innbyggere",
                        "Bustader per 1000 innbyggjarar",
                        "Dwellings per 1,000 inhabitants"))
                .description(Texts.description(
                        "Registrerte boliger i kommunen for hver 1000 innbyggere 1. januar samme år. Et høyt tall kan"
                                + " komme av små husholdninger, tomme boliger eller boliger som brukes som"
                                + " fritidsbolig. Det sier ikke noe om pris, størrelse eller standard, eller om"
                                + " boligene ligger der folk trenger dem.",
                        "Registrerte bustader i kommunen for kvar 1000 innbyggjarar 1. januar same år. Eit høgt tal"
                                + " kan kome av små hushald, tomme bustader eller bustader som blir brukte som"
                                + " fritidsbustad. Det seier ikkje noko om pris, storleik eller standard, eller om"
                                + " bustadene ligg der folk treng dei.",
                        "Registered dwellings in the municipality for each 1,000 inhabitants on 1 January of that"
                                + " year. A high number can come from small households, empty dwellings or dwellings"
                                + " used as holiday homes. It says nothing about price, size or standard, or whether"
                                + " the dwellings are where people need them."))
                .unit(
                        new Unit(
                                "dwellings-per-1000-inhabitants",
                                LocalizedText.of(
                                        "boliger per 1000 innbyggere",
                                        "bustader per 1000 innbyggjarar",
                                        "dwellings per 1,000 inhabitants")),
                        0)
                .computation(new Computation.Ratio("dwellings", "population", 1000))
                .direction(Direction.CONTEXT)
                .themes("land-use")
                .vitalityDimensions("community")
                .build();
    }

    static IndicatorDefinition populationChange() {
        return IndicatorDefinition.builder("population_change_5y")
                .title(LocalizedText.of(
                        "Endring i folketall siste fem år",
                        "Endring i folketal siste fem år",
                        "Change in population over five years"))
                .description(Texts.description(
                        "Hvor mye folketallet 1. januar er større eller mindre enn 1. januar fem år tidligere. Det sier"
                                + " ikke om endringen kommer av fødsler, dødsfall, flytting eller innvandring, og"
                                + " verken vekst eller nedgang regnes som bedre. Mangler folketallet for ett av de to"
                                + " årene, er det ingen verdi.",
                        "Kor mykje folketalet 1. januar er større eller mindre enn 1. januar fem år før. Det seier"
                                + " ikkje om endringa kjem av fødslar, dødsfall, flytting eller innvandring, og korkje"
                                + " vekst eller nedgang blir rekna som betre. Manglar folketalet for eitt av dei to"
                                + " åra, er det ingen verdi.",
                        "How much larger or smaller the population on 1 January is than on 1 January five years"
                                + " before. It does not say whether births, deaths, moving or immigration are behind"
                                + " it, and neither growth nor decline counts as better. Where the population of"
                                + " either year is missing there is no value."))
                .unit(Texts.PER_CENT, 1)
                .computation(new Computation.Ratio("population - lag(population, 5)", "lag(population, 5)", 100))
                .direction(Direction.CONTEXT)
                .vitalityDimensions("community")
                .build();
    }
}
