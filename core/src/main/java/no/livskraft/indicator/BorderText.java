package no.livskraft.indicator;

import java.util.List;
import java.util.stream.Collectors;
import no.livskraft.data.BorderChange;

/** Tells changes of borders and numbers in words. */
final class BorderText {

    private final ExplanationText text;

    BorderText(ExplanationText text) {
        this.text = text;
    }

    /** Such as <i>Changes in between: on 1 January 2020 0821 became part of 3817; ...</i>. */
    String write(List<BorderChange> way) {
        return text.say("Endringer imellom: ", "Endringar imellom: ", "Changes in between: ")
                + way.stream().map(this::step).collect(Collectors.joining("; "));
    }

    private String step(BorderChange change) {
        String date = text.day(change.date());
        String from = change.from().value();
        String to = change.to().value();
        boolean kept = from.equals(to);
        return switch (change.kind()) {
            case RECODE ->
                text.say(
                        date + " fikk " + from + " nummeret " + to,
                        date + " fekk " + from + " nummeret " + to,
                        "on " + date + " " + from + " got the number " + to);
            case MERGE ->
                kept
                        ? text.say(
                                date + " vokste " + from + " ved sammenslåing",
                                date + " voks " + from + " ved samanslåing",
                                "on " + date + " " + from + " grew by a merger")
                        : text.say(
                                date + " gikk " + from + " inn i " + to,
                                date + " gjekk " + from + " inn i " + to,
                                "on " + date + " " + from + " became part of " + to);
            case SPLIT ->
                text.say(
                        date + " ble " + from + " delt, og en del ble " + to,
                        date + " vart " + from + " delt, og ein del vart " + to,
                        "on " + date + " " + from + " was split, and a part became " + to);
            case SPLIT_MERGE ->
                text.say(
                        date + " ble " + from + " delt, og en del gikk inn i " + to,
                        date + " vart " + from + " delt, og ein del gjekk inn i " + to,
                        "on " + date + " " + from + " was split, and a part went to " + to);
        };
    }
}
