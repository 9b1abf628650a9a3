package no.livskraft.validation.internal;

import java.util.Set;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/** What can be wrong with rules of counties. Each names the plugin, so that its maker can be asked. */
final class RuleProblems {

    private RuleProblems() {}

    static Problem noRules(String origin) {
        return of(
                "RULE-NULL",
                origin,
                origin,
                "ga null der en regel eller listen over regler skulle stå; gi en tom liste om det ikke er noen",
                "gav null der ein regel eller lista over reglar skulle stå; gje ei tom liste om det ikkje er nokon",
                "returned null where a rule or the list of rules should stand; return an empty list if there are none");
    }

    static Problem noDefinition(String origin, String rule, String what) {
        return of(
                "RULE-DEFINITION",
                rule,
                origin,
                "har en regel som ikke kan si hva den er (" + what + "); rett det den gir fra definition()",
                "har ein regel som ikkje kan seie kva han er (" + what + "); rett det han gjev frå definition()",
                "has a rule that cannot say what it is (" + what + "); correct what it returns from definition()");
    }

    static Problem reservedId(String origin, String id) {
        return of(
                "RULE-RESERVED-ID",
                id,
                origin,
                "har en regel med id-en " + id
                        + ", men «LK-» er forbeholdt bibliotekets egne regler; gi den fylkets eget"
                        + " forstavelse, som TELEMARK-001",
                "har ein regel med id-en " + id
                        + ", men «LK-» er reservert for reglane til biblioteket; gje han ei eiga"
                        + " forstaving, som TELEMARK-001",
                "has a rule with the id " + id
                        + ", but 'LK-' is reserved for the library's own rules; give it a prefix of"
                        + " the county, such as TELEMARK-001");
    }

    static Problem duplicate(String origin, String id, String first) {
        return of(
                "RULE-DUPLICATE",
                id,
                origin,
                "har en regel med id-en " + id + ", som alt er brukt av " + first + "; gi den en egen id",
                "har ein regel med id-en " + id + ", som alt er brukt av " + first + "; gje han ein eigen id",
                "has a rule with the id " + id + ", which " + first + " uses already; give it an id of its own");
    }

    static Problem missingText(String origin, String id, String text, Set<String> languages) {
        return of(
                "RULE-TEXT",
                id,
                origin,
                "har en regel, " + id + ", der teksten " + text + " mangler på " + languages + "; skriv den",
                "har ein regel, " + id + ", der teksten " + text + " manglar på " + languages + "; skriv han",
                "has a rule, " + id + ", whose text " + text + " is missing in " + languages + "; write it");
    }

    static Problem placeholders(String origin, String code) {
        return of(
                "RULE-PLACEHOLDERS",
                code,
                origin,
                "har en regel der meldingen til " + code
                        + " ikke har de samme navnene i klammer på alle språk; bruk de samme",
                "har ein regel der meldinga til " + code
                        + " ikkje har dei same namna i klammer på alle språk; bruk dei same",
                "has a rule where the message of " + code
                        + " does not have the same names in braces in each language; use the same");
    }

    private static Problem of(String code, String where, String origin, String bokmal, String nynorsk, String english) {
        return new Problem(
                code,
                where,
                LocalizedText.of(
                        "Tillegget " + origin + " " + bokmal,
                        "Tillegget " + origin + " " + nynorsk,
                        "Plugin " + origin + " " + english));
    }
}
