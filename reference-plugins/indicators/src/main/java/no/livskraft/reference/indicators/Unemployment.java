package no.livskraft.reference.indicators;

import java.util.List;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Perspective;
import no.livskraft.data.Unit;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;

/** A yearly indicator from monthly figures, which a formula cannot reach: the mean of the months over the population. */
final class Unemployment {

    private static final String UNEMPLOYED = "unemployed_full";
    private static final String POPULATION = "population";

    private Unemployment() {}

    static IndicatorDefinition definition() {
        return IndicatorDefinition.builder("unemployed_per_1000_inhabitants")
                .title(LocalizedText.of(
                        "Helt arbeidsledige per 1000 innbyggere",
                        "Heilt arbeidslause per 1000 innbyggjarar",
                        "Fully unemployed per 1,000 inhabitants"))
                .description(LocalizedText.of(
                        "Gjennomsnittet av årets tolv månedstall for registrerte helt arbeidsledige, for hver 1000"
                                + " innbyggere 1. januar samme år. Nevneren er alle innbyggere, også barn og"
                                + " pensjonister, så tallet er lavere enn ledigheten i prosent av arbeidsstyrken. De"
                                + " som er delvis ledige, på tiltak eller ikke registrert, er ikke med. Mangler én"
                                + " måned, er det ingen verdi for året. Indikatoren er fra bibliotekets startsett og ikke en"
                                + " av programmets egne.",
                        "Gjennomsnittet av dei tolv månadstala i året for registrerte heilt arbeidslause, for kvar"
                                + " 1000 innbyggjarar 1. januar same år. Nemnaren er alle innbyggjarar, også barn og"
                                + " pensjonistar, så talet er lågare enn arbeidsløysa i prosent av arbeidsstyrken. Dei"
                                + " som er delvis arbeidslause, på tiltak eller ikkje registrerte, er ikkje med."
                                + " Manglar éin månad, er det ingen verdi for året. Indikatoren er frå startsettet til"
                                + " biblioteket og ikkje ein av programmet sine eigne.",
                        "The mean of the year's twelve monthly counts of people registered as fully unemployed, for"
                                + " each 1,000 inhabitants on 1 January of that year. The denominator is all"
                                + " inhabitants, children and pensioners included, so the number is lower than"
                                + " unemployment in per cent of the labour force. People who are partly unemployed, on"
                                + " a scheme or not registered are left out. Where one month is missing there is no"
                                + " value for the year. The indicator is from the library's starter set and not one of the"
                                + " programme's own."))
                .unit(
                        new Unit(
                                "persons-per-1000-inhabitants",
                                LocalizedText.of(
                                        "personer per 1000 innbyggere",
                                        "personar per 1000 innbyggjarar",
                                        "persons per 1,000 inhabitants")),
                        1)
                .computation(new Computation.Calculated(List.of(UNEMPLOYED, POPULATION)))
                .direction(Direction.LOWER_IS_BETTER)
                .perspective(Perspective.TERRITORY)
                .vitalityDimensions("business")
                .influence(Influence.SHARED)
                .smallestBase(1000)
                .sources(
                        source(
                                "NAV",
                                "NLOD 2.0",
                                LocalizedText.of(
                                        "Helt ledige etter kommune og måned",
                                        "Heilt ledige etter kommune og månad",
                                        "Fully unemployed by municipality and month")),
                        source(
                                "SSB",
                                "CC BY 4.0",
                                LocalizedText.of(
                                        "Statistikkbanken, tabell 07459: folkemengde 1. januar",
                                        "Statistikkbanken, tabell 07459: folkemengd 1. januar",
                                        "StatBank, table 07459: population on 1 January")))
                .sdgTargets("8.5")
                .build();
    }

    private static FigureSource source(String publisher, String licence, LocalizedText where) {
        String who = publisher + " (" + licence + ")";
        return FigureSource.of(
                publisher, licence, LocalizedText.of("Kilde: " + who, "Kjelde: " + who, "Source: " + who), where);
    }

    static CellResult calculate(Cell cell) {
        List<Period> months = cell.period().divide(PeriodKind.MONTH);
        Figure sum = Figure.of(0);
        for (Period month : months) {
            sum = sum.plus(cell.figure(UNEMPLOYED, month));
        }
        return CellResult.ratio(sum.dividedBy(Figure.of(months.size())), cell.figure(POPULATION), 1000);
    }
}
