package no.livskraft.decision;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words beside a case number say about its kind. Only marks that were seen with one kind alone, or that name a
 * political body, say anything: the abbreviations of one municipality may mean something else in the next.
 */
final class CaseMarks {

    /** PS is a political case; the others are bodies, as they were seen on committee cases. */
    private static final Set<String> ABBREVIATIONS = Set.of("ps", "k", "ks", "ft", "sr");

    /** Bodies by name, indefinite, definite or as the first part of a compound, in bokmål and nynorsk. */
    private static final Pattern BODY = Pattern.compile("(?:politisk"
            + "|(?:kommune|by|herreds?)styre[ts]?"
            + "|(?:formannskap|fylkesting|(?:fylkes|kommune|by)råd|\\p{L}*utvalg|\\p{L}*utval)(?:et|s)?)");

    private static final String ARCHIVE = "arkivsak";

    /** The word for a case, alone or at the end of a compound. */
    private static final Pattern CASE = Pattern.compile("-?sak(?:s?(?:nr|nummer))?$");

    private CaseMarks() {}

    static Set<CaseKind> kindsIn(String words) {
        Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
        for (String word : words.replace(".", "").toLowerCase(Locale.ROOT).split(" ", -1)) {
            String stem = CASE.matcher(word).replaceFirst("");
            if (word.startsWith(ARCHIVE)) {
                kinds.add(CaseKind.ARCHIVE);
            } else if (ABBREVIATIONS.contains(stem) || BODY.matcher(stem).matches()) {
                kinds.add(CaseKind.COMMITTEE);
            }
        }
        return kinds;
    }
}
