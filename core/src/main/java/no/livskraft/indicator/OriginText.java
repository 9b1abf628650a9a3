package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Vintage;

/** Writes what a figure of a dataset was made from: the figures as published, for its own period or for parts of it. */
final class OriginText {

    private static final String INDENT = "   ";

    private final ExplanationText text;

    OriginText(ExplanationText text) {
        this.text = text;
    }

    List<String> lines(Explanation.Observed observed) {
        List<String> lines = new ArrayList<>();
        making(observed).ifPresent(sentence -> lines.add(INDENT + sentence));
        for (Explanation.Origin origin : observed.origins()) {
            lines.add(INDENT
                    + place(origin.number(), origin.municipalityName())
                    + figure(origin)
                    + origin.vintage()
                            .map(vintage -> ", " + text.vintage(vintage))
                            .orElse(""));
        }
        lines.addAll(parts(observed.parts()));
        return lines;
    }

    private Optional<String> making(Explanation.Observed observed) {
        String period = observed.period().toString();
        return switch (observed.making()) {
            case AS_PUBLISHED -> Optional.empty();
            case BEFORE_ITS_PARTS ->
                Optional.of(text.say(
                        "Datasettet har også tall for deler av " + period + ". Det som er publisert for hele " + period
                                + ", går foran",
                        "Datasettet har òg tal for delar av " + period + ". Det som er publisert for heile " + period
                                + ", går føre",
                        "The dataset has figures for parts of " + period + " too. What was published for the whole of "
                                + period + " goes first"));
            case SUM_OF_PARTS ->
                Optional.of(text.say(
                        "Summen av tallene for " + count(observed) + ", siden ingenting er publisert for " + period,
                        "Summen av tala for " + count(observed) + ", sidan ingenting er publisert for " + period,
                        "The sum of the figures for " + count(observed) + ", since none was published for " + period));
            case FIRST_PART ->
                Optional.of(text.say(
                        "Tatt fra " + part(observed) + ", som begynner samme dag, siden ingenting er publisert for "
                                + period,
                        "Henta frå " + part(observed) + ", som tek til same dagen, sidan ingenting er publisert for "
                                + period,
                        "Taken from " + part(observed) + ", which begins on the same day, since none was published for "
                                + period));
            case LAST_PART ->
                Optional.of(text.say(
                        "Tatt fra " + part(observed) + ", som slutter samme dag, siden ingenting er publisert for "
                                + period,
                        "Henta frå " + part(observed) + ", som sluttar same dagen, sidan ingenting er publisert for "
                                + period,
                        "Taken from " + part(observed) + ", which ends on the same day, since none was published for "
                                + period));
            case PARTS_DO_NOT_ADD_UP ->
                Optional.of(text.say(
                        "Datasettet har tall for deler av " + period + ", men de kan ikke legges sammen over tid. Velg"
                                + " kortere perioder for indikatoren, og si i formelen hvordan tallene skal settes sammen,"
                                + " for eksempel mean(" + observed.name() + ", n) over n perioder",
                        "Datasettet har tal for delar av " + period + ", men dei kan ikkje leggjast saman over tid. Vel"
                                + " kortare periodar for indikatoren, og sei i formelen korleis tala skal setjast saman,"
                                + " til dømes mean(" + observed.name() + ", n) over n periodar",
                        "The dataset has figures for parts of " + period + ", but they do not add up over time. Choose"
                                + " shorter periods for the indicator, and say in its formula how they are put together,"
                                + " such as mean(" + observed.name() + ", n) over n periods"));
        };
    }

    private static String part(Explanation.Observed observed) {
        return observed.parts().get(0).period().toString();
    }

    private String count(Explanation.Observed observed) {
        int parts = observed.parts().size();
        PeriodKind kind = observed.parts().get(0).period().kind();
        return parts + " "
                + switch (kind) {
                    case MONTH -> text.say("måneder", "månader", "months");
                    case QUARTER -> text.say("kvartaler", "kvartal", "quarters");
                    case TERTIAL -> text.say("tertialer", "tertial", "thirds of a year");
                    case HALF_YEAR -> text.say("halvår", "halvår", "half-years");
                    case YEAR -> text.say("år", "år", "years");
                    case COUNCIL_PERIOD, YEARS -> text.say("perioder", "periodar", "periods");
                };
    }

    private record Source(MunicipalityNumber number, String name, Optional<Vintage> vintage) {}

    /** What each part that was made is made from; then a line for each municipality and vintage with all its figures. */
    private List<String> parts(List<Explanation.Observed> parts) {
        List<String> lines = new ArrayList<>();
        Map<Source, List<String>> figures = new LinkedHashMap<>();
        for (Explanation.Observed part : parts) {
            if (part.origins().isEmpty()) {
                lines.add(INDENT + part.period() + ": " + text.exact(part.figure()) + text.flagNote(part.figure()));
                lines(part).forEach(line -> lines.add(INDENT + line));
            }
            for (Explanation.Origin origin : part.origins()) {
                Source source = new Source(origin.number(), origin.municipalityName(), origin.vintage());
                figures.computeIfAbsent(source, key -> new ArrayList<>()).add(part.period() + figure(origin));
            }
        }
        figures.forEach((source, periods) -> lines.add(INDENT + place(source.number(), source.name()) + ": "
                + String.join("; ", periods)
                + source.vintage().map(vintage -> "; " + text.vintage(vintage)).orElse("")));
        return lines;
    }

    private String place(MunicipalityNumber number, String name) {
        return text.say("Som publisert for", "Som publisert for", "As published for") + " " + number + " " + name;
    }

    private String figure(Explanation.Origin origin) {
        return ": " + text.exact(origin.figure()) + text.flagNote(origin.figure())
                + origin.symbol()
                        .map(symbol -> " (" + text.quoted(symbol) + ")")
                        .orElse("");
    }
}
