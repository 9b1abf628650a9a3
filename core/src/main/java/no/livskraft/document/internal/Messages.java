package no.livskraft.document.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.text.Nearest;

/** What can be wrong with a document, in words. A code is never used for anything else. */
final class Messages {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");

    static final String MISSING_FIELD = "DOC-MISSING-FIELD";
    static final String NUMBER = "DOC-NUMBER";
    static final String UPGRADE = "DOC-UPGRADE";

    private static final int LONGEST_REASON = 300;

    private Messages() {}

    static Message tooManyBytes() {
        int most = DocumentLimits.BYTES;
        return Message.of(
                "DOC-SIZE",
                "Dokumentet er for stort; det kan være på høyst " + most + " byte",
                "Dokumentet er for stort; det kan vere på høgst " + most + " byte",
                "The document is too large; it can have at most " + most + " bytes");
    }

    static Message notUtf8(int at, int value) {
        String hex = "0x" + Integer.toHexString(value);
        return Message.of(
                "DOC-ENCODING",
                "Her slutter dokumentet å være UTF-8 (byte " + hex + " etter " + at + " byte); lagre det som UTF-8",
                "Her sluttar dokumentet å vere UTF-8 (byte " + hex + " etter " + at + " byte); lagre det som UTF-8",
                "Here the document stops being UTF-8 (byte " + hex + " after " + at + " bytes); save it as UTF-8");
    }

    static Message byteOrderMark() {
        return Message.of(
                "DOC-BOM",
                "Dokumentet begynner med et usynlig bytemerke (BOM); lagre det som UTF-8 uten BOM",
                "Dokumentet byrjar med eit usynleg bytemerke (BOM); lagre det som UTF-8 utan BOM",
                "The document begins with an invisible byte order mark (BOM); save it as UTF-8 without a BOM");
    }

    static Message beyondLimits() {
        String limits = DocumentLimits.DEPTH + " / " + DocumentLimits.TEXT_LENGTH + " / " + DocumentLimits.NAME_LENGTH
                + " / " + DocumentLimits.NUMBER_LENGTH + " / " + DocumentLimits.TOKENS;
        return Message.of(
                "DOC-LIMIT",
                "Her går dokumentet over en grense (nivåer / tegn i en tekst / i et feltnavn / i et tall / deler i alt: "
                        + limits + "); del det opp eller forkort det",
                "Her går dokumentet over ei grense (nivå / teikn i ein tekst / i eit feltnamn / i eit tal / delar i alt: "
                        + limits + "); del det opp eller kort det ned",
                "Here the document goes beyond a limit (levels / characters of a text / of a field name / of a number / "
                        + "parts in all: " + limits + "); divide or shorten it");
    }

    static Message notJson(String character) {
        return Message.of(
                "DOC-SYNTAX",
                "Her slutter teksten å være JSON, ved «" + character + "»; se etter et komma, hermetegn eller parentes "
                        + "for mye eller for lite her eller like før",
                "Her sluttar teksten å vere JSON, ved «" + character + "»; sjå etter eit komma, hermeteikn eller ein "
                        + "parentes for mykje eller for lite her eller like før",
                "Here the text stops being JSON, at '" + character
                        + "'; look for a comma, quotation mark or bracket too "
                        + "many or too few here or just before");
    }

    static Message endsTooEarly() {
        return Message.of(
                "DOC-END",
                "Dokumentet slutter før det er ferdig; slutten mangler, hent en hel kopi",
                "Dokumentet sluttar før det er ferdig; slutten manglar, hent ein heil kopi",
                "The document ends before it is finished; its end is missing, fetch a whole copy");
    }

    static Message trailing() {
        return Message.of(
                "DOC-TRAILING",
                "Dokumentet er ferdig før dette; fjern det som står etter den siste parentesen",
                "Dokumentet er ferdig før dette; fjern det som står etter den siste parentesen",
                "The document is finished before this; remove what stands after the last bracket");
    }

    static Message notANumber(String written) {
        return Message.of(
                NUMBER,
                "«" + written + "» er ikke et tall som kan brukes her; skriv et endelig tall, eller utelat feltet",
                "«" + written + "» er ikkje eit tal som kan brukast her; skriv eit endeleg tal, eller utelat feltet",
                "'" + written
                        + "' is not a number that can be used here; write a finite number, or leave the field out");
    }

    static Message tooSmall(String code, String written, long least) {
        return Message.of(
                code,
                "«" + written + "» er for lite her; skriv " + least + " eller mer",
                "«" + written + "» er for lite her; skriv " + least + " eller meir",
                "'" + written + "' is too small here; write " + least + " or more");
    }

    static Message notAWholeNumber(String written, long least, long most) {
        String range = least + " - " + most;
        return Message.of(
                NUMBER,
                "«" + written + "» er ikke et heltall her; skriv et tall uten desimaler og eksponent, " + range,
                "«" + written + "» er ikkje eit heiltal her; skriv eit tal utan desimalar og eksponent, " + range,
                "'" + written + "' is not a whole number here; write one without decimals and exponent, " + range);
    }

    static Message loneSurrogate() {
        return Message.of(
                "DOC-CHARACTER",
                "Teksten har et halvt tegn (en \\ud800-\\udfff som står alene); skriv hele tegnet",
                "Teksten har eit halvt teikn (ein \\ud800-\\udfff som står åleine); skriv heile teiknet",
                "The text has half a character (a \\ud800-\\udfff that stands alone); write the whole character");
    }

    static Message duplicateKey(String name, int firstLine) {
        return Message.of(
                "DOC-DUPLICATE-KEY",
                "Feltet «" + name + "» står to ganger, først på linje " + firstLine + "; behold bare det ene",
                "Feltet «" + name + "» står to gonger, først på linje " + firstLine + "; behald berre det eine",
                "The field '" + name + "' stands twice, first on line " + firstLine + "; keep only one of them");
    }

    static Message unknownField(String name, Optional<String> nearest, Collection<String> names) {
        String all = String.join(", ", names);
        return Message.of(
                "DOC-UNKNOWN-FIELD",
                "Feltet «" + name + "» finnes ikke her" + did(nearest, "; mente du «", "»?") + " Feltene er: " + all,
                "Feltet «" + name + "» finst ikkje her" + did(nearest, "; meinte du «", "»?") + " Felta er: " + all,
                "There is no field '" + name + "' here" + did(nearest, "; did you mean '", "'?") + " The fields are: "
                        + all);
    }

    static Message missingField(String name) {
        return missingField(MISSING_FIELD, name);
    }

    static Message missingField(String code, String name) {
        return Message.of(
                code,
                "Feltet «" + name + "» mangler; skriv det inn",
                "Feltet «" + name + "» manglar; skriv det inn",
                "The field '" + name + "' is missing; write it in");
    }

    static Message nullValue() {
        return Message.of(
                "DOC-NULL",
                "null er ikke en verdi; utelat feltet hvis det ikke har noen",
                "null er ikkje ein verdi; utelat feltet dersom det ikkje har nokon",
                "null is not a value; leave the field out if it has none");
    }

    static Message wrongShape(Shape wanted, Shape found) {
        return Message.of(
                "DOC-TYPE",
                "Her skal det stå " + wanted.title().in(NB) + ", ikke "
                        + found.title().in(NB),
                "Her skal det stå " + wanted.title().in(NN) + ", ikkje "
                        + found.title().in(NN),
                "Here should be " + wanted.title().in(Locale.ENGLISH) + ", not "
                        + found.title().in(Locale.ENGLISH));
    }

    static Message wrongValue(String code, String written, LocalizedText wanted) {
        return Message.of(
                code,
                "«" + written + "» kan ikke leses; her skal det stå " + wanted.in(NB),
                "«" + written + "» kan ikkje lesast; her skal det stå " + wanted.in(NN),
                "'" + written + "' cannot be read; here should be " + wanted.in(Locale.ENGLISH));
    }

    static Message wrongName(String text, Collection<String> allowed) {
        String written = Quoted.of(text);
        Optional<String> nearest = Nearest.to(text, allowed);
        String all = String.join(", ", allowed);
        return Message.of(
                "DOC-ENUM",
                "«" + written + "» er ikke blant det som kan stå her" + did(nearest, "; mente du «", "»?")
                        + " Velg en av: " + all,
                "«" + written + "» er ikkje blant det som kan stå her" + did(nearest, "; meinte du «", "»?")
                        + " Vel ein av: " + all,
                "'" + written + "' is not among what can stand here" + did(nearest, "; did you mean '", "'?")
                        + " Choose one of: " + all);
    }

    static Message duplicateItem() {
        return Message.of(
                "DOC-DUPLICATE-ITEM",
                "Det samme står to ganger i listen; behold bare det ene",
                "Det same står to gonger i lista; behald berre det eine",
                "The same stands twice in the list; keep only one of them");
    }

    static Message brokenInvariant(String code, LocalizedText reason) {
        return Message.of(
                code,
                "Dette kan ikke stemme; rett det: " + Quoted.of(reason.in(NB), LONGEST_REASON),
                "Dette kan ikkje stemme; rett det: " + Quoted.of(reason.in(NN), LONGEST_REASON),
                "This cannot be right; correct it: " + Quoted.of(reason.in(Locale.ENGLISH), LONGEST_REASON));
    }

    static Message wrongKind(String written, String wanted) {
        return Message.of(
                "DOC-KIND",
                "Dokumentet er av slaget «" + written + "», ikke «" + wanted + "»; les det som det det er",
                "Dokumentet er av slaget «" + written + "», ikkje «" + wanted + "»; les det som det det er",
                "The document is of kind '" + written + "', not '" + wanted + "'; read it as what it is");
    }

    static Message wrongVersion(String written, int newest) {
        return Message.of(
                "DOC-VERSION",
                "«" + written + "» er ingen versjon av formatet; versjonene går fra 1 til " + newest,
                "«" + written + "» er ingen versjon av formatet; versjonane går frå 1 til " + newest,
                "'" + written + "' is no version of the format; the versions go from 1 to " + newest);
    }

    static Message newerVersion(String written, int newest) {
        return Message.of(
                "DOC-VERSION",
                "Dokumentet er skrevet i versjon " + written + " av formatet, nyere enn versjon " + newest
                        + " som leses her; oppgrader livskraft",
                "Dokumentet er skrive i versjon " + written + " av formatet, nyare enn versjon " + newest
                        + " som blir lesen her; oppgrader livskraft",
                "The document is written in version " + written + " of the format, newer than version " + newest
                        + ", which is read here; upgrade livskraft");
    }

    static Message olderVersion(int written, int newest) {
        return Message.of(
                "DOC-OLDER",
                "Dokumentet er skrevet i versjon " + written + " og blir lest som versjon " + newest
                        + "; meldingene bruker feltnavnene i versjon " + newest,
                "Dokumentet er skrive i versjon " + written + " og blir lese som versjon " + newest
                        + "; meldingane bruker feltnamna i versjon " + newest,
                "The document is written in version " + written + " and read as version " + newest
                        + "; the messages use the names of fields in version " + newest);
    }

    static Message andMore(int further) {
        return Message.of(
                "DOC-MORE",
                "Det er " + further + " feil til; rett disse først",
                "Det er " + further + " feil til; rett desse først",
                "There are " + further + " more problems; correct these first");
    }

    private static String did(Optional<String> nearest, String before, String after) {
        return nearest.map(name -> before + name + after).orElse(".");
    }
}
