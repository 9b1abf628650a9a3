package no.livskraft.decision;

import java.util.Locale;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/** The texts of what can be wrong with a case number. */
final class CaseProblems {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");
    private static final int LONGEST = 60;

    private CaseProblems() {}

    static Problem form(String text) {
        return text.isEmpty() ? missing() : noForm(shown(text));
    }

    private static Problem missing() {
        return new Problem(
                "CASE-001",
                "case number",
                LocalizedText.of(
                        "Saksnummeret mangler. Skriv det slik det står i møteboka, for eksempel PS 57/09.",
                        "Saksnummeret manglar. Skriv det slik det står i møteboka, til dømes PS 57/09.",
                        "The case number is missing. Write it as it stands in the minutes, such as PS 57/09."));
    }

    private static Problem noForm(String shown) {
        return problem(
                "CASE-002",
                shown,
                " er ikke et saksnummer. Skriv to tall med skråstrek mellom, for eksempel PS 57/09 for en utvalgssak eller"
                        + " 09/805 for en arkivsak, og ta bort alt annet.",
                " er ikkje eit saksnummer. Skriv to tal med skråstrek mellom, til dømes PS 57/09 for ei utvalssak eller"
                        + " 09/805 for ei arkivsak, og ta bort alt anna.",
                " is no case number. Write two numbers with a slash between, such as PS 57/09 for a committee case or"
                        + " 09/805 for an archive case, and remove everything else.");
    }

    /** Why a text of the right form is of neither kind. */
    static Problem unreadable(CaseText read) {
        String shown = shown(read.text());
        if (read.marked().size() > 1) {
            return problem(
                    "CASE-003",
                    shown,
                    " er merket både som utvalgssak og som arkivsak. Ta bort det merket som er feil.",
                    " er merkt både som utvalssak og som arkivsak. Ta bort det merket som er feil.",
                    " is marked both as a committee case and as an archive case. Remove the mark that is wrong.");
        }
        if (!read.hasYear()) {
            return problem(
                    "CASE-004",
                    shown,
                    " har ikke noe årstall. Skriv året med to eller fire sifre, for eksempel 09 eller 2009.",
                    " har ikkje noko årstal. Skriv året med to eller fire siffer, til dømes 09 eller 2009.",
                    " has no year. Write the year with two or four digits, such as 09 or 2009.");
        }
        return problem(
                "CASE-005",
                shown,
                " har løpenummer null. Skriv løpenummeret som saken fikk.",
                " har løpenummer null. Skriv løpenummeret som saka fekk.",
                " has the serial number zero. Write the serial number that the case was given.");
    }

    /** What speaks against the stated kind of a number that can be read as the other. */
    static Problem contradiction(CaseText read, CaseKind stated) {
        String shown = shown(read.text());
        LocalizedText kind = stated.title();
        LocalizedText other = stated.other().title();
        if (read.marked().contains(stated.other())) {
            return problem(
                    "CASE-006",
                    shown,
                    " er oppgitt som " + kind.in(NB) + ", men er merket som " + other.in(NB)
                            + ". Rett sakstypen eller saksnummeret.",
                    " er oppgitt som " + kind.in(NN) + ", men er merkt som " + other.in(NN)
                            + ". Rett sakstypen eller saksnummeret.",
                    " is stated as the number of " + article(stated) + ", but is marked as that of "
                            + article(stated.other()) + ". Correct the kind or the number.");
        }
        return problem(
                "CASE-007",
                shown,
                " er oppgitt som " + kind.in(NB) + ", men kan bare leses som " + other.in(NB) + ": "
                        + (stated == CaseKind.COMMITTEE ? "året først, så løpenummeret" : "løpenummeret først, så året")
                        + ". Rett sakstypen eller saksnummeret.",
                " er oppgitt som " + kind.in(NN) + ", men kan berre lesast som " + other.in(NN) + ": "
                        + (stated == CaseKind.COMMITTEE ? "året først, så løpenummeret" : "løpenummeret først, så året")
                        + ". Rett sakstypen eller saksnummeret.",
                " is stated as the number of " + article(stated) + ", but can only be read as that of "
                        + article(stated.other()) + ": "
                        + (stated == CaseKind.COMMITTEE
                                ? "the year first, then the serial number"
                                : "the serial number first, then the year")
                        + ". Correct the kind or the number.");
    }

    static String article(CaseKind kind) {
        return (kind == CaseKind.COMMITTEE ? "a " : "an ") + kind.title().in(Locale.ENGLISH);
    }

    static Problem ambiguous(CommitteeCase committee, ArchiveCase archive) {
        return problem(
                "CASE-008",
                shown(committee.text()),
                " kan være utvalgssak " + committee.serial() + " eller arkivsak " + archive.serial()
                        + ", alt etter hva som er året. Oppgi om det er utvalgssak eller arkivsak.",
                " kan vere utvalssak " + committee.serial() + " eller arkivsak " + archive.serial()
                        + ", alt etter kva som er året. Oppgi om det er utvalssak eller arkivsak.",
                " can be committee case " + committee.serial() + " or archive case " + archive.serial()
                        + ", depending on which part is the year. State whether it is a committee case or an archive"
                        + " case.");
    }

    private static Problem problem(String code, String shown, String nb, String nn, String en) {
        return new Problem(
                code,
                "case number '" + shown + "'",
                LocalizedText.of(
                        "Saksnummeret «" + shown + "»" + nb,
                        "Saksnummeret «" + shown + "»" + nn,
                        "Case number '" + shown + "'" + en));
    }

    /**
     * A text, shortened, with everything that is not a visible Latin-1 character as its code: it must
     * neither mislead nor reach a terminal.
     */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < 0x7F) || (c > 0xA0 && c <= 0xFF && c != 0xAD)) {
                shown.append(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return shown.append(text.length() > LONGEST ? "..." : "").toString();
    }
}
