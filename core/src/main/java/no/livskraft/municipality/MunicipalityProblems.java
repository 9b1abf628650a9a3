package no.livskraft.municipality;

import java.time.LocalDate;
import no.livskraft.data.BorderChange;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Problem;

/** The texts of what can be wrong with a question to the register, a register itself, or the numbers of figures. */
final class MunicipalityProblems {

    private MunicipalityProblems() {}

    static Problem beforeCoverage(LocalDate asked, LocalDate coveredFrom) {
        return new Problem(
                "MUN-001",
                "date " + asked,
                LocalizedText.of(
                        "Kommuneregisteret begynner " + coveredFrom + " og vet ingenting om " + asked
                                + ". Bruk en senere dato.",
                        "Kommuneregisteret byrjar " + coveredFrom + " og veit ingenting om " + asked
                                + ". Bruk ein seinare dato.",
                        "The municipality register begins on " + coveredFrom + " and knows nothing about " + asked
                                + ". Use a later date."));
    }

    static Problem notValid(MunicipalityNumber number, LocalDate date, String validity) {
        return new Problem(
                "MUN-002",
                "municipality " + number,
                LocalizedText.of(
                        "Kommunenummer " + number + " gjaldt ikke " + date + " (" + nb(validity)
                                + "). Bruk nummeret som gjaldt den dagen, eller en annen dato.",
                        "Kommunenummer " + number + " galdt ikkje " + date + " (" + nn(validity)
                                + "). Bruk nummeret som galdt den dagen, eller ein annan dato.",
                        "Municipality number " + number + " was not valid on " + date + " (" + en(validity)
                                + "). Use the number that was valid on that day, or another date."));
    }

    static Problem figuresOutsideValidity(String variable, MunicipalityNumber number, String periods, String validity) {
        return new Problem(
                "MUN-013",
                "variable " + variable + ", municipality " + number,
                LocalizedText.of(
                        "Det står tall for " + periods + " under kommunenummer " + number
                                + ", som ikke gjaldt da (" + nb(validity)
                                + "). Rett nummeret, eller oppgi datoen som alle tallene i datasettet følger grensene for.",
                        "Det står tal for " + periods + " under kommunenummer " + number
                                + ", som ikkje galdt då (" + nn(validity)
                                + "). Rett nummeret, eller oppgi datoen som alle tala i datasettet følgjer grensene for.",
                        "There are figures for " + periods + " under municipality number " + number
                                + ", which was not valid then (" + en(validity)
                                + "). Correct the number, or state the date whose borders all figures of the dataset"
                                + " are given in."));
    }

    static Problem suspectZero(String variable, MunicipalityNumber number, String periods) {
        return new Problem(
                "MUN-014",
                "variable " + variable + ", municipality " + number,
                LocalizedText.of(
                        "Det står 0 for " + periods + " under kommunenummer " + number
                                + ", men området var ikke hele kommuner da, så tallet kan ikke regnes tilbake. Nullen regnes"
                                + " som et tall som mangler. Er det et virkelig tall, så hent inn tallene etter grensene i"
                                + " hver periode.",
                        "Det står 0 for " + periods + " under kommunenummer " + number
                                + ", men området var ikkje heile kommunar då, så talet kan ikkje reknast tilbake. Nullen blir"
                                + " rekna som eit tal som manglar. Er det eit verkeleg tal, så hent inn tala etter grensene i"
                                + " kvar periode.",
                        "There is 0 for " + periods + " under municipality number " + number
                                + ", but its area was no whole municipalities then, so that the figure cannot be carried"
                                + " back. The zero counts as a missing figure. If it is a real figure, load the figures in"
                                + " the borders of each period."));
    }

    static Problem overlap(MunicipalityNumber number, String one, String other) {
        return new Problem(
                "MUN-003",
                "municipality " + number,
                LocalizedText.of(
                        "Kommunenummer " + number + " står to ganger for samme tid: " + one + " og " + other
                                + ". Rett datoene.",
                        "Kommunenummer " + number + " står to gonger for same tid: " + one + " og " + other
                                + ". Rett datoane.",
                        "Municipality number " + number + " stands twice for the same time: " + one + " and " + other
                                + ". Correct the dates."));
    }

    static Problem beginsFromNothing(MunicipalityNumber number, LocalDate date) {
        return new Problem(
                "MUN-004",
                place(number, date),
                LocalizedText.of(
                        "Kommunenummer " + number + " begynner " + date
                                + ", men ingen endring fører til det den dagen. Legg til hvor området kom fra.",
                        "Kommunenummer " + number + " byrjar " + date
                                + ", men inga endring fører til det den dagen. Legg til kvar området kom frå.",
                        "Municipality number " + number + " begins on " + date
                                + ", but no change leads to it on that day. Add where its area came from."));
    }

    static Problem endsInNothing(MunicipalityNumber number, LocalDate date) {
        return new Problem(
                "MUN-005",
                place(number, date),
                LocalizedText.of(
                        "Kommunenummer " + number + " opphører " + date
                                + ", men ingen endring fører fra det den dagen. Legg til hvor området ble av.",
                        "Kommunenummer " + number + " opphøyrer " + date
                                + ", men inga endring fører frå det den dagen. Legg til kvar området vart av.",
                        "Municipality number " + number + " ends on " + date
                                + ", but no change leads from it on that day. Add where its area went."));
    }

    static Problem changeFromInvalid(MunicipalityNumber number, LocalDate date) {
        return new Problem(
                "MUN-006",
                place(number, date),
                LocalizedText.of(
                        "En endring " + date + " fører fra kommunenummer " + number
                                + ", som ikke gjaldt dagen før. Rett nummeret eller datoen.",
                        "Ei endring " + date + " fører frå kommunenummer " + number
                                + ", som ikkje galdt dagen før. Rett nummeret eller datoen.",
                        "A change of " + date + " leads from municipality number " + number
                                + ", which was not valid the day before. Correct the number or the date."));
    }

    static Problem changeToInvalid(MunicipalityNumber number, LocalDate date) {
        return new Problem(
                "MUN-007",
                place(number, date),
                LocalizedText.of(
                        "En endring " + date + " fører til kommunenummer " + number
                                + ", som ikke gjelder fra den dagen. Rett nummeret eller datoen.",
                        "Ei endring " + date + " fører til kommunenummer " + number
                                + ", som ikkje gjeld frå den dagen. Rett nummeret eller datoen.",
                        "A change of " + date + " leads to municipality number " + number
                                + ", which is not valid from that day on. Correct the number or the date."));
    }

    static Problem kindContradicts(BorderChange change, BorderChange.Kind fitting) {
        String from = change.from().value();
        String to = change.to().value();
        return new Problem(
                "MUN-008",
                from + " to " + to + " on " + change.date(),
                LocalizedText.of(
                        "Overgangen fra " + from + " til " + to + " " + change.date() + " er oppgitt som "
                                + change.kind()
                                + ", men ut fra de andre endringene samme dag er den " + fitting
                                + ". Rett slaget, eller legg til endringen som mangler.",
                        "Overgangen frå " + from + " til " + to + " " + change.date() + " er oppgitt som "
                                + change.kind() + ", men ut frå dei andre endringane same dag er han " + fitting
                                + ". Rett slaget, eller legg til endringa som manglar.",
                        "The step from " + from + " to " + to + " on " + change.date() + " is given as " + change.kind()
                                + ", but by the other changes of that day it is " + fitting
                                + ". Correct the kind, or add the change that is missing."));
    }

    static Problem keptOnOneSide(MunicipalityNumber number, LocalDate date) {
        return new Problem(
                "MUN-009",
                place(number, date),
                LocalizedText.of(
                        "Kommunenummer " + number + " gjelder både før og etter " + date
                                + ", men endringene den dagen nevner det bare på den ene siden. Legg til hva som skjedde med"
                                + " området på den andre siden, for eksempel fra " + number + " til " + number + ".",
                        "Kommunenummer " + number + " gjeld både før og etter " + date
                                + ", men endringane den dagen nemner det berre på den eine sida. Legg til kva som hende med"
                                + " området på den andre sida, til dømes frå " + number + " til " + number + ".",
                        "Municipality number " + number + " is valid both before and after " + date
                                + ", but the changes of that day name it on one side only. Add what happened to its area"
                                + " on the other side, such as from " + number + " to " + number + "."));
    }

    static Problem outsideCoverage(MunicipalityNumber number, LocalDate date, LocalDate coveredFrom) {
        return new Problem(
                "MUN-010",
                place(number, date),
                LocalizedText.of(
                        "En endring " + date + " ligger før registeret begynner, " + coveredFrom + ". Ta den bort.",
                        "Ei endring " + date + " ligg før registeret byrjar, " + coveredFrom + ". Ta henne bort.",
                        "A change of " + date + " lies before the register begins on " + coveredFrom + ". Remove it."));
    }

    static Problem repeated(MunicipalityNumber from, MunicipalityNumber to, LocalDate date) {
        return new Problem(
                "MUN-011",
                from + " to " + to + " on " + date,
                LocalizedText.of(
                        "Endringen fra " + from + " til " + to + " " + date + " står flere ganger. La den stå én gang.",
                        "Endringa frå " + from + " til " + to + " " + date
                                + " står fleire gonger. Lat henne stå éin gong.",
                        "The change from " + from + " to " + to + " on " + date
                                + " stands more than once. Keep it once."));
    }

    static Problem nothing() {
        return new Problem(
                "MUN-012",
                "register",
                LocalizedText.of(
                        "Et kommuneregister trenger minst én kommune.",
                        "Eit kommuneregister treng minst éin kommune.",
                        "A municipality register needs at least one municipality."));
    }

    private static String place(MunicipalityNumber number, LocalDate date) {
        return "municipality " + number + " on " + date;
    }

    private static String nb(String validity) {
        return validity.isEmpty() ? "registeret kjenner det ikke" : "det gjelder " + validity;
    }

    private static String nn(String validity) {
        return validity.isEmpty() ? "registeret kjenner det ikkje" : "det gjeld " + validity;
    }

    private static String en(String validity) {
        return validity.isEmpty() ? "the register does not have it" : "it is valid " + validity;
    }
}
