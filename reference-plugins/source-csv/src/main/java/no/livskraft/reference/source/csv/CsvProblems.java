package no.livskraft.reference.source.csv;

import java.util.Collection;
import java.util.Set;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/** Every problem that the source can have, with its code. Codes are never used again for anything else. */
final class CsvProblems {

    private static final int LONGEST_QUOTE = 60;

    private CsvProblems() {}

    // 001-019: the request and the file as a whole

    static Problem location(String location) {
        return problem(
                "CSV-001",
                location,
                "Stedet må være en fil på denne maskinen, oppgitt som file:-adresse; last ned filen først",
                "Staden må vere ei fil på denne maskina, oppgitt som file:-adresse; last ned fila først",
                "The location must be a file on this machine, given as a file: address; download the file first");
    }

    static Problem missingFile(String file) {
        return problem(
                "CSV-002",
                file,
                "Filen finnes ikke; sjekk navn og mappe",
                "Fila finst ikkje; sjekk namn og mappe",
                "There is no such file; check its name and folder");
    }

    static Problem notAFile(String file) {
        return problem(
                "CSV-003",
                file,
                "Dette er en mappe eller noe annet enn en vanlig fil; oppgi selve CSV-filen",
                "Dette er ei mappe eller noko anna enn ei vanleg fil; oppgi sjølve CSV-fila",
                "This is a folder or something else than an ordinary file; name the CSV file itself");
    }

    static Problem unreadable(String where, String reason) {
        return problem(
                "CSV-004",
                where,
                "Filen lar seg ikke lese (" + reason + "); sjekk rettigheter og disk",
                "Fila lèt seg ikkje lese (" + reason + "); sjekk rettar og disk",
                "The file cannot be read (" + reason + "); check permissions and disk");
    }

    static Problem empty(String file) {
        return problem(
                "CSV-005",
                file,
                "Filen er tom; første linje skal være overskriftene",
                "Fila er tom; første linje skal vere overskriftene",
                "The file is empty; its first line is to hold the column namesInEnglish");
    }

    static Problem option(String name, String value, String allowed) {
        String quoted = quoted(value);
        String english = inEnglish(value);
        return problem(
                "CSV-006",
                "options." + name,
                "Valget kan ikke være " + quoted + "; tillatt er " + allowed,
                "Valet kan ikkje vere " + quoted + "; tillate er " + allowed,
                "The option cannot be " + english + "; allowed is " + allowed);
    }

    static Problem unknownOption(String name, Set<String> known) {
        return problem(
                "CSV-007",
                "options." + name,
                "Ukjent valg; kjente valg er " + known,
                "Ukjent val; kjende val er " + known,
                "Unknown option; known options are " + known);
    }

    static Problem encoding(String where, String bytes, String charset) {
        return problem(
                "CSV-008",
                where,
                "Bytene " + bytes + " er ikke gyldig " + charset
                        + "; lagre filen som UTF-8 («CSV UTF-8» i Excel) eller oppgi valget charset",
                "Bytane " + bytes + " er ikkje gyldig " + charset
                        + "; lagre fila som UTF-8 («CSV UTF-8» i Excel) eller oppgi valet charset",
                "The bytes " + bytes + " are not valid " + charset
                        + "; save the file as UTF-8 ('CSV UTF-8' in Excel) or give the option charset");
    }

    static Problem utf16(String where) {
        return problem(
                "CSV-009",
                where,
                "Filen ser ut til å være UTF-16 («Unicode-tekst» i Excel); lagre den som UTF-8 eller oppgi"
                        + " charset=UTF-16",
                "Fila ser ut til å vere UTF-16 («Unicode-tekst» i Excel); lagre ho som UTF-8 eller oppgi"
                        + " charset=UTF-16",
                "The file looks like UTF-16 ('Unicode text' in Excel); save it as UTF-8 or give charset=UTF-16");
    }

    static Problem tooLong(String where, int limit) {
        return problem(
                "CSV-010",
                where,
                "Raden er lengre enn " + limit + " tegn; ofte er et anførselstegn ikke lukket, eller filen er ikke CSV",
                "Rada er lengre enn " + limit + " teikn; ofte er eit hermeteikn ikkje lukka, eller fila er ikkje CSV",
                "The row is longer than " + limit
                        + " characters; often a quotation mark is not closed, or the file is no CSV");
    }

    static Problem quoting(String where) {
        return problem(
                "CSV-011",
                where,
                "Et anførselstegn er ikke lukket, eller det står tekst etter det; resten av filen er ikke lest",
                "Eit hermeteikn er ikkje lukka, eller det står tekst etter det; resten av fila er ikkje lesen",
                "A quotation mark is not closed, or text follows it; the rest of the file was not read");
    }

    static Problem cancelled(String file) {
        return problem(
                "CSV-012",
                file,
                "Lesingen ble avbrutt før filen var lest; ingenting er lagret",
                "Lesinga vart avbroten før fila var lesen; ingenting er lagra",
                "Reading was cancelled before the end of the file; nothing is stored");
    }

    static Problem more(String file, long count) {
        return problem(
                "CSV-013",
                file,
                "… og " + count + " problemer til; rett de første og prøv igjen",
                "… og " + count + " problem til; rett dei første og prøv igjen",
                "… and " + count + " more problems; mend the first ones and try again");
    }

    static Problem scattered(String file, String variable, int figures, long cells) {
        return problem(
                "CSV-014",
                file,
                figures + " tall for «" + variable + "» er spredt over " + cells
                        + " celler (kommuner ganger perioder); del filen opp eller sjekk periodene",
                figures + " tal for «" + variable + "» er spreidde over " + cells
                        + " celler (kommunar gonger periodar); del opp fila eller sjekk periodane",
                figures + " figures of '" + variable + "' are scattered over " + cells
                        + " cells (municipalities times periods); divide the file or check its periods");
    }

    static Problem noRows(String file, String variable) {
        return problem(
                "CSV-015",
                file,
                "Filen har ingen rad for variabelen «" + variable + "», som datasettet lover",
                "Fila har inga rad for variabelen «" + variable + "», som datasettet lovar",
                "The file has no row for variable '" + variable + "', which the dataset promises");
    }

    // 020-029: the first line

    static Problem missingColumn(String where, String column, Collection<String> found) {
        String names = quoted(found.toString());
        String namesInEnglish = inEnglish(found.toString());
        return problem(
                "CSV-020",
                where,
                "Kolonnen «" + column + "» mangler; funnet: " + names + ". Oppgi columns.<navn> eller delimiter hvis"
                        + " filen er skrevet annerledes",
                "Kolonnen «" + column + "» manglar; funne: " + names + ". Oppgi columns.<namn> eller delimiter dersom"
                        + " fila er skriven annleis",
                "Column '" + column + "' is missing; found: " + namesInEnglish
                        + ". Give columns.<name> or delimiter if the file is written in another way");
    }

    static Problem columnTwice(String where, String column) {
        return problem(
                "CSV-021",
                where,
                "Kolonnen «" + column + "» står to ganger; fjern den ene",
                "Kolonnen «" + column + "» står to gonger; fjern den eine",
                "Column '" + column + "' stands twice; remove one of them");
    }

    // 030-049: one row

    static Problem rowLength(String where, int fields, int columns) {
        return problem(
                "CSV-030",
                where,
                "Raden har " + fields + " felt, men filen har " + columns + " kolonner",
                "Rada har " + fields + " felt, men fila har " + columns + " kolonnar",
                "The row has " + fields + " fields, but the file has " + columns + " columns");
    }

    static Problem noVariable(String where) {
        return problem(
                "CSV-031",
                where,
                "Raden sier ikke hvilken variabel den gjelder",
                "Rada seier ikkje kva variabel ho gjeld",
                "The row does not say which variable it is about");
    }

    static Problem unit(String where, String variable, String found, String expected) {
        return problem(
                "CSV-032",
                where,
                "Variabelen «" + variable + "» står i enheten " + quoted(found) + ", men datasettet har «" + expected
                        + "»; dette er den første av slike rader",
                "Variabelen «" + variable + "» står i eininga " + quoted(found) + ", men datasettet har «" + expected
                        + "»; dette er den første av slike rader",
                "Variable '" + variable + "' stands in unit " + inEnglish(found) + ", but the dataset has '" + expected
                        + "'; this is the first such row");
    }

    static Problem leadingZero(String where, String found) {
        return problem(
                "CSV-033",
                where,
                "Kommunenummeret " + quoted(found) + " har mistet nullen foran (slik Excel gjør); skriv 0" + found
                        + " og ha kolonnen som tekst",
                "Kommunenummeret " + quoted(found) + " har mist nullen framfor (slik Excel gjer); skriv 0" + found
                        + " og ha kolonnen som tekst",
                "Municipality number " + inEnglish(found) + " has lost its leading zero (as Excel does); write 0"
                        + found + " and keep the column as text");
    }

    static Problem municipality(String where, String found) {
        return problem(
                "CSV-034",
                where,
                quoted(found) + " er ikke et kommunenummer; det har fire siffer, som 0301",
                quoted(found) + " er ikkje eit kommunenummer; det har fire siffer, som 0301",
                inEnglish(found) + " is no municipality number; one has four digits, such as 0301");
    }

    static Problem period(String where, String found) {
        return problem(
                "CSV-035",
                where,
                quoted(found) + " er ikke en periode; skriv 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 for år"
                        + " eller C2023-2027 for kommunestyret som ble valgt i 2023",
                quoted(found) + " er ikkje ein periode; skriv 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 for"
                        + " år eller C2023-2027 for kommunestyret som vart valt i 2023",
                inEnglish(found) + " is no period; write 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 for years"
                        + " or C2023-2027 for the council elected in 2023");
    }

    static Problem neither(String where) {
        return problem(
                "CSV-036",
                where,
                "Både verdi og status er tomme; skriv et tall, eller et symbol for hvorfor tallet mangler",
                "Både verdi og status er tomme; skriv eit tal, eller eit symbol for kvifor talet manglar",
                "Value and status are both empty; write a number, or a symbol for why there is none");
    }

    static Problem both(String where, String value, String status) {
        return problem(
                "CSV-037",
                where,
                "Raden har både verdien " + quoted(value) + " og status " + quoted(status) + "; den kan bare ha én",
                "Rada har både verdien " + quoted(value) + " og status " + quoted(status) + "; ho kan berre ha éin",
                "The row has both the value " + inEnglish(value) + " and the status " + inEnglish(status)
                        + "; it can have one only");
    }

    static Problem symbol(String where, String found, Set<String> known) {
        return problem(
                "CSV-038",
                where,
                "Symbolet " + quoted(found) + " er ukjent; forespørselen kjenner " + known
                        + ". Si hva det betyr før filen leses igjen",
                "Symbolet " + quoted(found) + " er ukjent; førespurnaden kjenner " + known
                        + ". Sei kva det tyder før fila blir lesen igjen",
                "Symbol " + inEnglish(found) + " is unknown; the request knows " + known
                        + ". Say what it means before the file is read again");
    }

    static Problem symbolAsValue(String where, String found) {
        return problem(
                "CSV-039",
                where,
                "Symbolet " + quoted(found) + " står i verdikolonnen; flytt det til statuskolonnen",
                "Symbolet " + quoted(found) + " står i verdikolonnen; flytt det til statuskolonnen",
                "Symbol " + inEnglish(found) + " stands in the value column; move it to the status column");
    }

    static Problem number(String where, String found, char decimal) {
        return problem(
                "CSV-040",
                where,
                quoted(found) + " er ikke et tall; skriv siffer med «" + decimal + "» som desimaltegn",
                quoted(found) + " er ikkje eit tal; skriv siffer med «" + decimal + "» som desimalteikn",
                inEnglish(found) + " is no number; write digits with '" + decimal + "' as the decimal mark");
    }

    static Problem separators(String where, String found, char decimal) {
        return problem(
                "CSV-041",
                where,
                quoted(found) + " har skilletegn som kan være tusenskille eller et annet desimaltegn; fjern dem, eller"
                        + " oppgi valget decimal (nå «" + decimal + "»)",
                quoted(found) + " har skiljeteikn som kan vere tusenskilje eller eit anna desimalteikn; fjern dei,"
                        + " eller oppgi valet decimal (no «" + decimal + "»)",
                inEnglish(found) + " has marks that may separate thousands or be another decimal mark; remove them, or"
                        + " give the option decimal (now '" + decimal + "')");
    }

    static Problem tooLarge(String where, String found) {
        return problem(
                "CSV-042",
                where,
                "Tallet " + quoted(found) + " er for stort eller for lite til å regnes med; sjekk enhet og nuller",
                "Talet " + quoted(found) + " er for stort eller for lite til å rekne med; sjekk eining og nullar",
                "The number " + inEnglish(found) + " is too large or too small to compute with; check unit and zeros");
    }

    static Problem duplicate(String where, String cell, long firstLine) {
        return problem(
                "CSV-043",
                where,
                cell + " står også på linje " + firstLine + "; fjern den ene",
                cell + " står også på linje " + firstLine + "; fjern den eine",
                cell + " also stands on line " + firstLine + "; remove one of them");
    }

    private static Problem problem(String code, String where, String bokmal, String nynorsk, String english) {
        return new Problem(code, where, LocalizedText.of(bokmal, nynorsk, english));
    }

    private static String quoted(String text) {
        return "«" + shown(text) + "»";
    }

    private static String inEnglish(String text) {
        return "'" + shown(text) + "'";
    }

    /** The text without control characters, cut where it is long. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '·' : c));
        return shown.append(text.codePointCount(0, text.length()) > LONGEST_QUOTE ? "…" : "")
                .toString();
    }
}
