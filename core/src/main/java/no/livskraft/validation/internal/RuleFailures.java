package no.livskraft.validation.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import no.livskraft.containment.Failures;
import no.livskraft.containment.UnfinishedException;
import no.livskraft.data.InvariantException;
import no.livskraft.data.LocalizedText;
import no.livskraft.text.NationalIdentityNumbers;

/** Why a rule of a county has failed, and what to do. Each reason names the plugin, so that its maker can be asked. */
final class RuleFailures {

    private RuleFailures() {}

    static LocalizedText threw(String origin, Throwable thrown) {
        if (thrown instanceof InvariantException refused) {
            return askMaker(origin, in(refused, "nb"), in(refused, "nn"), in(refused, "en"));
        }
        String what = NationalIdentityNumbers.mask(Failures.describe(thrown));
        return thrown instanceof LinkageError
                ? reason(
                        origin,
                        "er bygd mot en annen utgave av biblioteket (" + what + "). Skaff en ny utgave av tillegget.",
                        "er bygd mot ei anna utgåve av biblioteket (" + what + "). Skaff ei ny utgåve av tillegget.",
                        "was built against another release of the library (" + what
                                + "). Get a new release of the plugin.")
                : askMaker(origin, "feilet: " + what, "feila: " + what, "failed: " + what);
    }

    private static String in(InvariantException refused, String language) {
        return NationalIdentityNumbers.mask(refused.reason().in(Locale.forLanguageTag(language)));
    }

    static LocalizedText unfinished(String origin, UnfinishedException.Why why, Duration limit) {
        return switch (why) {
            case TOO_SLOW ->
                reason(
                        origin,
                        "ble ikke ferdig innen " + limit + ". Øk grensen, eller ta kontakt med den som lager det.",
                        "vart ikkje ferdig innan " + limit + ". Auk grensa, eller ta kontakt med den som lagar det.",
                        "did not finish within " + limit + ". Raise the limit, or turn to whoever makes it.");
            case NO_THREAD ->
                reason(
                        origin,
                        "fikk ingen tråd å kjøre på innen " + limit + ". Bruk en ExecutorService med ledige tråder.",
                        "fekk ingen tråd å køyre på innan " + limit + ". Bruk ein ExecutorService med ledige trådar.",
                        "was given no thread to run on within " + limit
                                + ". Use an ExecutorService with free threads.");
            case INTERRUPTED ->
                reason(
                        origin,
                        "ble avbrutt av programmet som spurte. Spør en gang til.",
                        "vart avbrote av programmet som spurde. Spør ein gong til.",
                        "was interrupted by the program that asked. Ask again.");
        };
    }

    static InvariantException noSuchCase(String code) {
        return new InvariantException(
                "meldte om «" + code + "», som ikke er et tilfelle av regelen",
                "melde frå om «" + code + "», som ikkje er eit tilfelle av regelen",
                "told of '" + code + "', which is no case of the rule");
    }

    static InvariantException noPlace() {
        return new InvariantException(
                "meldte om et brudd uten å si hvor",
                "melde frå om eit brot utan å seie kvar",
                "told of a violation without saying where");
    }

    static InvariantException noValue(String name) {
        return new InvariantException(
                "meldte om et brudd der verdien «" + name + "» ikke har navn eller innhold",
                "melde frå om eit brot der verdien «" + name + "» ikkje har namn eller innhald",
                "told of a violation whose value '" + name + "' has no name or is null");
    }

    static InvariantException missingValues(String code, Set<String> names) {
        return new InvariantException(
                "meldte om " + code + " uten verdiene " + names + ", som meldingen trenger",
                "melde frå om " + code + " utan verdiane " + names + ", som meldinga treng",
                "told of " + code + " without the values " + names + ", which the message needs");
    }

    private static LocalizedText askMaker(String origin, String bokmal, String nynorsk, String english) {
        return reason(
                origin,
                bokmal + ". Ta kontakt med den som lager det.",
                nynorsk + ". Ta kontakt med den som lagar det.",
                english + ". Turn to whoever makes it.");
    }

    private static LocalizedText reason(String origin, String bokmal, String nynorsk, String english) {
        return LocalizedText.of(
                "Tillegget " + origin + " " + bokmal,
                "Tillegget " + origin + " " + nynorsk,
                "Plugin " + origin + " " + english);
    }
}
