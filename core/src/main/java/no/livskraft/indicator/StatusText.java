package no.livskraft.indicator;

import no.livskraft.data.Flag;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Status;

/** Reasons for absence and flags in plain words. */
public final class StatusText {

    private StatusText() {}

    /**
     * A status in words that can follow a colon.
     *
     * @param status the status
     * @return the words
     */
    public static LocalizedText of(Status status) {
        return switch (status) {
            case PRESENT -> LocalizedText.of("tallet finnes", "talet finst", "there is a figure");
            case NOT_AVAILABLE ->
                LocalizedText.of("tallet er ikke hentet inn", "talet er ikkje henta inn", "no figure has been loaded");
            case NOT_YET_PUBLISHED ->
                LocalizedText.of("tallet er ikke publisert ennå", "talet er ikkje publisert enno", "not published yet");
            case NOT_REPORTED ->
                LocalizedText.of("tallet er ikke rapportert", "talet er ikkje rapportert", "not reported");
            case UNDEFINED ->
                LocalizedText.of(
                        "kan ikke regnes ut (deling på null eller for stort tall)",
                        "kan ikkje reknast ut (deling på null eller for stort tal)",
                        "cannot be computed (division by zero, or too large a number)");
            case NOT_APPLICABLE -> LocalizedText.of("ikke aktuelt", "ikkje aktuelt", "not applicable");
            case NOT_COMPARABLE ->
                LocalizedText.of(
                        "kan ikke sammenlignes, fordi kommunegrensene er endret",
                        "kan ikkje samanliknast, fordi kommunegrensene er endra",
                        "not comparable, because municipal borders have changed");
            case WITHHELD ->
                LocalizedText.of(
                        "tallet er skjult, oftest fordi det gjelder få personer",
                        "talet er skjult, oftast fordi det gjeld få personar",
                        "the figure is withheld, most often because it is about few people");
        };
    }

    /**
     * A flag in words.
     *
     * @param flag the flag
     * @return the words
     */
    public static LocalizedText of(Flag flag) {
        return switch (flag) {
            case PROVISIONAL -> LocalizedText.of("foreløpig tall", "førebels tal", "provisional");
            case ESTIMATED -> LocalizedText.of("anslag", "overslag", "estimated");
            case REVISED -> LocalizedText.of("rettet av kilden", "retta av kjelda", "revised by the source");
            case BREAK -> LocalizedText.of("brudd i tidsserien", "brot i tidsserien", "break in the series");
            case LOW_RELIABILITY -> LocalizedText.of("usikkert tall", "usikkert tal", "low reliability");
            case RECALCULATED ->
                LocalizedText.of(
                        "regnet om til andre kommunegrenser",
                        "rekna om til andre kommunegrenser",
                        "carried to other municipal borders");
            case SMALL_BASE ->
                LocalizedText.of("regnet av et lite grunnlag", "rekna av eit lite grunnlag", "made from a small base");
        };
    }
}
