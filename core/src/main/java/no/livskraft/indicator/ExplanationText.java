package no.livskraft.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Status;
import no.livskraft.data.Vintage;

/** Writes explanations in plain words: the sum first, then the figures that went in, then where all of it comes from. */
final class ExplanationText {

    private static final List<String> NORWEGIAN_MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Locale locale;
    private final NumberText numbers;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Locale locale) {
        this.locale = locale;
        this.numbers = NumberText.in(locale);
    }

    String write(Explanation explanation) {
        Set<String> written = new HashSet<>();
        Deque<Explanation> waiting = new ArrayDeque<>();
        waiting.add(explanation);
        while (!waiting.isEmpty()) {
            Explanation next = waiting.remove();
            if (written.add(key(next))) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                describe(next, waiting);
            }
        }
        return String.join("\n", lines);
    }

    private static String key(Explanation explanation) {
        return explanation.definition().id() + " " + explanation.period();
    }

    private static String key(Explanation.Input input) {
        return input.name() + " " + input.period();
    }

    private void describe(Explanation explanation, Deque<Explanation> open) {
        IndicatorDefinition definition = explanation.definition();
        String result = result(explanation);
        lines.add(definition.title().in(locale) + ", " + explanation.municipalityName() + " ("
                + explanation.municipality() + "), " + explanation.period() + ": " + result);
        lines.add(say("Regnestykket", "Reknestykket", "The sum") + ": " + sum(explanation) + " = " + result);
        lines.add(formulas(definition.computation(), explanation.pluginId()));
        if (!explanation.result().flags().isEmpty()) {
            lines.add(say("Merk", "Merk", "Note") + ": " + flags(explanation.result()));
        }
        smallNumbers(explanation).ifPresent(lines::add);
        if (!explanation.inputs().isEmpty()) {
            lines.add(say("Tallene som gikk inn", "Tala som gjekk inn", "The figures that went in") + ":");
        }
        Set<String> unused =
                explanation.unused().stream().map(ExplanationText::key).collect(Collectors.toSet());
        for (Explanation.Input input : explanation.inputs()) {
            String use = unused.contains(key(input))
                    ? say(" (ikke brukt her)", " (ikkje brukt her)", " (not used here)")
                    : "";
            if (input instanceof Explanation.Observed observed) {
                describe(observed, use);
            } else if (input instanceof Explanation.Derived derived) {
                lines.add("– " + derived.explanation().definition().title().in(locale) + " (" + derived.name() + "), "
                        + derived.period() + ": " + exact(derived.figure()) + use + ". "
                        + say("Forklart for seg under.", "Forklart for seg under.", "Explained on its own below."));
                open.add(derived.explanation());
            }
        }
        lines.add(say("Definisjon", "Definisjon", "Definition") + ": " + quoted(definition.id()) + " "
                + say("versjon", "versjon", "version") + " " + definition.version() + ", "
                + say("levert av", "levert av", "brought by") + " " + explanation.pluginId() + ". "
                + say("Kommunegrenser", "Kommunegrenser", "Municipal borders of") + " " + day(explanation.borders())
                + ". "
                + say("Tallene slik de var kjent", "Tala slik dei var kjende", "Figures as known on") + " "
                + moment(explanation.knownAt()) + ".");
    }

    /** What the definition's limits did to the value. */
    private Optional<String> smallNumbers(Explanation explanation) {
        Optional<Integer> base = explanation.definition().smallestBase();
        Optional<Integer> count = explanation.definition().smallestCount();
        if (base.isPresent() && explanation.result().flags().contains(Flag.SMALL_BASE)) {
            String limit = numbers.exact(base.get());
            return Optional.of(say(
                    "Definisjonen regner en nevner under " + limit
                            + " som liten: tallet kan svinge mye av tilfeldige grunner.",
                    "Definisjonen reknar ein nemnar under " + limit
                            + " som liten: talet kan svinge mykje av tilfeldige grunnar.",
                    "The definition calls a denominator below " + limit
                            + " small: the number can swing a lot by chance."));
        }
        if (count.isPresent() && explanation.result().status() == Status.WITHHELD) {
            String limit = numbers.exact(count.get());
            return Optional.of(say(
                    "Definisjonen skjuler antall som er større enn 0 og mindre enn " + limit + ".",
                    "Definisjonen skjuler tal på tilfelle som er større enn 0 og mindre enn " + limit + ".",
                    "The definition withholds counts greater than 0 and less than " + limit + "."));
        }
        return Optional.empty();
    }

    private void describe(Explanation.Observed observed, String use) {
        String unit = " " + observed.variable().unit().label().in(locale);
        lines.add("– " + observed.variable().title().in(locale) + " (" + observed.name() + "), " + observed.period()
                + ": " + exact(observed.figure()) + (observed.figure().isPresent() ? unit : "")
                + flagNote(observed.figure())
                + use
                + ". " + say("Kilde", "Kjelde", "Source") + ": "
                + observed.dataset().publisher() + ", "
                + observed.dataset().title().in(locale) + ", "
                + observed.dataset().licence() + ". "
                + observed.dataset().credit().in(locale));
        lines.addAll(new OriginText(this).lines(observed));
    }

    String vintage(Vintage vintage) {
        return say("kjent fra", "kjent frå", "known from") + " " + moment(vintage.knownFrom()) + ", "
                + say("hentet fra", "henta frå", "retrieved from") + " " + vintage.retrievedFrom();
    }

    private String result(Explanation explanation) {
        IndicatorDefinition definition = explanation.definition();
        return explanation.result().isPresent()
                ? numbers.rounded(explanation.result().value(), definition.decimals()) + " "
                        + definition.unit().label().in(locale)
                : say("ikke noe tall – ", "ikkje noko tal – ", "no figure – ")
                        + StatusText.of(explanation.result().status()).in(locale);
    }

    private String sum(Explanation explanation) {
        if (explanation.fraction().isPresent()) {
            Explanation.Fraction fraction = explanation.fraction().get();
            String numerator = "";
            String denominator = "";
            if (explanation.definition().computation() instanceof Computation.Ratio ratio) {
                numerator = unit(explanation, ratio.numerator());
                denominator = unit(explanation, ratio.denominator());
            }
            return exact(fraction.numerator()) + (fraction.numerator().isPresent() ? numerator : "") + " / "
                    + exact(fraction.denominator()) + (fraction.denominator().isPresent() ? denominator : "") + " × "
                    + numbers.exact(fraction.factor());
        }
        return explanation.definition().computation() instanceof Computation.Formula formula
                ? Formula.parse(formula.formula()).toString()
                : say("regnet ut av kode", "rekna ut av kode", "computed by code");
    }

    /** The unit of a part that is one variable's figure as it is. */
    private String unit(Explanation explanation, String formula) {
        return explanation.inputs().stream()
                .filter(input -> input.name().equals(formula.strip()))
                .filter(Explanation.Observed.class::isInstance)
                .map(input -> " "
                        + ((Explanation.Observed) input)
                                .variable()
                                .unit()
                                .label()
                                .in(locale))
                .findFirst()
                .orElse("");
    }

    private String formulas(Computation computation, String pluginId) {
        if (computation instanceof Computation.Ratio ratio) {
            return say("Teller", "Teljar", "Numerator") + ": " + Formula.parse(ratio.numerator()) + ". "
                    + say("Nevner", "Nemnar", "Denominator") + ": " + Formula.parse(ratio.denominator()) + ". "
                    + say("Faktor", "Faktor", "Factor") + ": " + numbers.exact(ratio.factor());
        }
        if (computation instanceof Computation.Formula formula) {
            return say("Formel", "Formel", "Formula") + ": " + Formula.parse(formula.formula());
        }
        return say("Regnet ut av kode i tillegget", "Rekna ut av kode i tillegget", "Computed by code in plugin") + " "
                + pluginId;
    }

    String exact(Figure figure) {
        return figure.isPresent()
                ? numbers.exact(figure.value())
                : "(" + StatusText.of(figure.status()).in(locale) + ")";
    }

    String flagNote(Figure figure) {
        return figure.flags().isEmpty() ? "" : " (" + flags(figure) + ")";
    }

    private String flags(Figure figure) {
        return figure.flags().stream()
                .map((Flag flag) -> StatusText.of(flag).in(locale))
                .collect(Collectors.joining(", "));
    }

    private String day(LocalDate date) {
        return date.getDayOfMonth() + say(". ", ". ", " ")
                + say(NORWEGIAN_MONTHS, NORWEGIAN_MONTHS, ENGLISH_MONTHS).get(date.getMonthValue() - 1) + " "
                + date.getYear();
    }

    private String moment(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return day(time.toLocalDate()) + say(" kl. ", " kl. ", " at ") + two(time.getHour()) + say(".", ".", ":")
                + two(time.getMinute()) + " UTC";
    }

    String quoted(String text) {
        return say("«", "«", "'") + text + say("»", "»", "'");
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    <T> T say(T bokmal, T nynorsk, T english) {
        return switch (locale.getLanguage()) {
            case "en" -> english;
            case "nn" -> nynorsk;
            default -> bokmal;
        };
    }
}
