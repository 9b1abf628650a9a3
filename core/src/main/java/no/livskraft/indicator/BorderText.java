package no.livskraft.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.livskraft.data.BorderChange;
import no.livskraft.data.LocalizedText;

/** Tells changes of borders and numbers in words. */
final class BorderText {

    private final Locale locale;
    private final Function<LocalDate, String> day;

    BorderText(Locale locale, Function<LocalDate, String> day) {
        this.locale = locale;
        this.day = day;
    }

    /** Such as <i>Changes in between: on 1 January 2020 0821 became part of 3817; ...</i>. */
    String write(List<BorderChange> way) {
        return LocalizedText.of("Endringer imellom: ", "Endringar imellom: ", "Changes in between: ")
                        .in(locale)
                + way.stream().map(this::step).collect(Collectors.joining("; "));
    }

    private String step(BorderChange change) {
        String date = day.apply(change.date());
        String from = change.from().value();
        String to = change.to().value();
        boolean kept = from.equals(to);
        LocalizedText text = switch (change.kind()) {
            case RECODE ->
                LocalizedText.of(
                        date + " fikk " + from + " nummeret " + to,
                        date + " fekk " + from + " nummeret " + to,
                        "on " + date + " " + from + " got the number " + to);
            case MERGE ->
                kept
                        ? LocalizedText.of(
                                date + " vokste " + from + " ved sammenslåing",
                                date + " voks " + from + " ved samanslåing",
                                "on " + date + " " + from + " grew by a merger")
                        : LocalizedText.of(
                                date + " gikk " + from + " inn i " + to,
                                date + " gjekk " + from + " inn i " + to,
                                "on " + date + " " + from + " became part of " + to);
            case SPLIT ->
                LocalizedText.of(
                        date + " ble " + from + " delt, og en del ble " + to,
                        date + " vart " + from + " delt, og ein del vart " + to,
                        "on " + date + " " + from + " was split, and a part became " + to);
            case SPLIT_MERGE ->
                LocalizedText.of(
                        date + " ble " + from + " delt, og en del gikk inn i " + to,
                        date + " vart " + from + " delt, og ein del gjekk inn i " + to,
                        "on " + date + " " + from + " was split, and a part went to " + to);
        };
        return text.in(locale);
    }
}
