package no.livskraft.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.indicator.formula.NearestNames;

/** What can be wrong with indicators and with what is asked of them. */
final class IndicatorProblems {

    /** More names than this in one message help nobody. */
    private static final int MOST_NAMES = 10;

    private IndicatorProblems() {}

    static Problem unknown(String id, Collection<String> known) {
        List<String> near = NearestNames.of(id, known);
        return problem(
                "INDICATOR-UNKNOWN",
                id,
                "Det finnes ingen indikator «" + id + "»"
                        + (near.isEmpty() ? "; se katalogen for dem som finnes" : "; mente du " + quoted(near) + "?"),
                "Det finst ingen indikator «" + id + "»"
                        + (near.isEmpty() ? "; sjå katalogen for dei som finst" : "; meinte du " + quoted(near) + "?"),
                "There is no indicator '" + id + "'"
                        + (near.isEmpty()
                                ? "; see the catalogue for those there are"
                                : "; did you mean " + inEnglish(near) + "?"));
    }

    static Problem duplicate(String place, String id, String pluginId, String first) {
        return problem(
                "INDICATOR-DUPLICATE",
                place,
                "Indikatoren «" + id + "» fra " + pluginId + " finnes allerede fra " + first + "; gi den en annen id",
                "Indikatoren «" + id + "» frå " + pluginId + " finst alt frå " + first + "; gje han ein annan id",
                "Indicator '" + id + "' of " + pluginId + " is already there from " + first + "; give it another id");
    }

    static Problem noCalculator(String place, String id, String pluginId) {
        return problem(
                "INDICATOR-NO-CALCULATOR",
                place,
                "Indikatoren «" + id + "» fra " + pluginId
                        + " skal regnes ut av kode, men står blant formlene; lever den som en beregner",
                "Indikatoren «" + id + "» frå " + pluginId
                        + " skal reknast ut av kode, men står blant formlane; lever han som ein utreknar",
                "Indicator '" + id + "' of " + pluginId
                        + " is to be computed by code but stands among the formulas; provide it as a calculator");
    }

    static Problem formulaInCalculator(String id, String pluginId) {
        return problem(
                "INDICATOR-CALCULATOR-FORMULA",
                id,
                "Beregneren for «" + id + "» fra " + pluginId + " oppgir en formel; oppgi variablene den leser",
                "Utreknaren for «" + id + "» frå " + pluginId + " gjev opp ein formel; gje opp variablane han les",
                "The calculator of '" + id + "' of " + pluginId
                        + " names a formula; let it name the variables it reads");
    }

    static Problem noDefinition(String calculator, String pluginId, String what) {
        return problem(
                "INDICATOR-NO-DEFINITION",
                calculator,
                "Beregneren " + calculator + " fra " + pluginId + " sier ikke hva den regner ut: " + what,
                "Utreknaren " + calculator + " frå " + pluginId + " seier ikkje kva han reknar ut: " + what,
                "The calculator " + calculator + " of " + pluginId + " does not say what it computes: " + what);
    }

    static Problem cycle(List<String> cycle, String pluginId) {
        String way = String.join(" → ", cycle);
        return problem(
                "INDICATOR-CYCLE",
                cycle.get(0),
                "Indikatorer trenger hverandre i ring: " + way + ". Bryt ringen i " + pluginId,
                "Indikatorar treng kvarandre i ring: " + way + ". Bryt ringen i " + pluginId,
                "Indicators need each other in a circle: " + way + ". Break it in " + pluginId);
    }

    static Problem missingVariables(
            IndicatorDefinition definition, Collection<String> missing, Collection<String> known) {
        LocalizedText text = missingText(definition, missing, known);
        return new Problem("INDICATOR-VARIABLE-MISSING", definition.id(), text);
    }

    static Problem missingVariables(
            IndicatorDefinition definition, Collection<String> missing, Collection<String> known, Located place) {
        Map<String, String> text = missingText(definition, missing, known).byLanguage();
        return place.problem(
                "INDICATOR-VARIABLE-MISSING",
                Objects.requireNonNull(text.get("nb")),
                Objects.requireNonNull(text.get("nn")),
                Objects.requireNonNull(text.get("en")));
    }

    private static LocalizedText missingText(
            IndicatorDefinition definition, Collection<String> all, Collection<String> known) {
        String id = definition.id();
        String nb = sources(definition, Locale.forLanguageTag("nb"));
        String nn = sources(definition, Locale.forLanguageTag("nn"));
        String en = sources(definition, Locale.ENGLISH);
        List<String> missing = all.stream().limit(MOST_NAMES).toList();
        String more = all.size() > missing.size() ? " …" : "";
        String names = quoted(missing) + more;
        String englishNames = inEnglish(missing) + more;
        List<String> near = missing.stream()
                .flatMap(name -> NearestNames.of(name, known).stream())
                .distinct()
                .toList();
        return LocalizedText.of(
                "Indikatoren «" + id + "» trenger " + names
                        + ", som ingen datasett i lageret har. Hent inn et datasett " + "med " + names
                        + " gjennom en kilde" + (near.isEmpty() ? "" : "; lignende finnes: " + quoted(near))
                        + (nb.isEmpty() ? "" : ". Tallene finnes hos " + nb),
                "Indikatoren «" + id + "» treng " + names + ", som ingen datasett i lageret har. Hent inn eit datasett "
                        + "med " + names + " gjennom ei kjelde"
                        + (near.isEmpty() ? "" : "; liknande finst: " + quoted(near))
                        + (nn.isEmpty() ? "" : ". Tala finst hos " + nn),
                "Indicator '" + id + "' needs " + englishNames
                        + ", which no dataset in the storage has. Load a dataset with "
                        + englishNames + " through a source"
                        + (near.isEmpty() ? "" : "; there are similar ones: " + inEnglish(near))
                        + (en.isEmpty() ? "" : ". The figures are to be had from " + en));
    }

    private static String sources(IndicatorDefinition definition, Locale locale) {
        return definition.sources().stream()
                .map(source -> source.publisher() + " (" + source.where().in(locale) + ")")
                .collect(Collectors.joining("; "));
    }

    static Problem sumOfLevels(Collection<String> names, Located place) {
        List<String> some = names.stream().limit(MOST_NAMES).toList();
        return place.problem(
                "INDICATOR-SUM-OVER-TIME",
                quoted(some) + " kan ikke legges sammen over tid, for det er en beholdning, en andel eller et "
                        + "gjennomsnitt; bruk mean for gjennomsnittet over periodene, eller change for endringen",
                quoted(some) + " kan ikkje leggjast saman over tid, for det er ei behaldning, ein del eller "
                        + "eit gjennomsnitt; bruk mean for gjennomsnittet over periodane, eller change for endringa",
                inEnglish(some) + " cannot be added up over time, since it is a stock, a share or an average; use mean "
                        + "for the average over the periods, or change for the difference");
    }

    static Problem baseOfOtherKind(Period base, Located place) {
        return place.problem(
                "INDICATOR-BASE-KIND",
                "Perioden " + base + " er av et annet slag enn indikatorens egne; regn fra en av dem",
                "Perioden " + base + " er av eit anna slag enn dei indikatoren har; rekn frå ein av dei",
                "The period " + base + " is of another kind than the indicator's own; count from one of those");
    }

    static Problem needsFailed(String id, String needed, Problem why) {
        return new Problem(
                "INDICATOR-NEEDS-FAILED",
                id,
                LocalizedText.of(
                        "Indikatoren «" + id + "» trenger «" + needed + "», som ikke kunne regnes ut: "
                                + why.message().byLanguage().get("nb"),
                        "Indikatoren «" + id + "» treng «" + needed + "», som ikkje kunne reknast ut: "
                                + why.message().byLanguage().get("nn"),
                        "Indicator '" + id + "' needs '" + needed + "', which could not be computed: "
                                + why.message().byLanguage().get("en")));
    }

    static Problem otherPeriodKind(String id, String needed) {
        return problem(
                "INDICATOR-PERIOD-KIND",
                id,
                "Formelen til «" + id + "» bruker indikatoren «" + needed + "», som har en annen slags perioder; "
                        + "bruk variablene bak den, eller en beregner",
                "Formelen til «" + id + "» bruker indikatoren «" + needed + "», som har ein annan slags periodar; "
                        + "bruk variablane bak han, eller ein utreknar",
                "The formula of '" + id + "' uses the indicator '" + needed
                        + "', which has periods of another kind; use the variables behind it, or a calculator");
    }

    static Problem interrupted(int tiles, int of) {
        return problem(
                "INDICATOR-INTERRUPTED",
                "tile " + (tiles + 1),
                "Programmet som spurte, avbrøt utregningen etter " + tiles + " av " + of + " deler",
                "Programmet som spurde, braut av utrekninga etter " + tiles + " av " + of + " delar",
                "The program that asked interrupted the computation after " + tiles + " of " + of + " tiles");
    }

    static Problem problem(String code, String where, String bokmal, String nynorsk, String english) {
        return new Problem(code, where, LocalizedText.of(bokmal, nynorsk, english));
    }

    private static String inEnglish(Collection<String> names) {
        return "'" + String.join("', '", names) + "'";
    }

    private static String quoted(Collection<String> names) {
        return "«" + String.join("», «", names) + "»";
    }
}
