package no.livskraft.indicator.formula;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the parser has to say about a formula, in three languages. */
final class ParserMessages {

    private final FormulaProblems problems;

    ParserMessages(FormulaProblems problems) {
        this.problems = problems;
    }

    void tooLong(int length) {
        problems.report(
                "FORMULA-LENGTH",
                Parser.MAX_LENGTH,
                "Formelen har " + length + " tegn; det høyeste er " + Parser.MAX_LENGTH
                        + ". Del den i flere indikatorer",
                "Formelen har " + length + " teikn; det høgaste er " + Parser.MAX_LENGTH
                        + ". Del han i fleire indikatorar",
                "The formula has " + length + " characters; the most is " + Parser.MAX_LENGTH
                        + ". Divide it into several indicators");
    }

    void tooLarge() {
        problems.report(
                "FORMULA-SIZE",
                0,
                "Formelen blir mer enn " + Compiler.MAX_STEPS
                        + " regnesteg når funksjonene langs tid er skrevet ut; del den",
                "Formelen blir meir enn " + Compiler.MAX_STEPS
                        + " reknesteg når funksjonane langs tid er skrivne ut; del han",
                "The formula becomes more than " + Compiler.MAX_STEPS
                        + " steps once the functions along time are written out; divide it");
    }

    void tooDeep(Token token) {
        problems.report(
                "FORMULA-DEPTH",
                token.position(),
                "Formelen er nøstet dypere enn " + Parser.MAX_DEPTH + " nivåer; del den i flere indikatorer",
                "Formelen er nøsta djupare enn " + Parser.MAX_DEPTH + " nivå; del han i fleire indikatorar",
                "The formula is nested deeper than " + Parser.MAX_DEPTH + " levels; divide it into several indicators");
    }

    void missingOperand(Token token) {
        String what = shown(token);
        problems.report(
                "FORMULA-SYNTAX",
                token.position(),
                "Her må det stå et tall, en variabel, en funksjon, «-» eller «(», ikke "
                        + String.format(Locale.ROOT, what, "slutten", "«", "»"),
                "Her må det stå eit tal, ein variabel, ein funksjon, «-» eller «(», ikkje "
                        + String.format(Locale.ROOT, what, "slutten", "«", "»"),
                "Expected a number, a variable, a function, '-' or '(' here, not "
                        + String.format(Locale.ROOT, what, "the end", "'", "'"));
    }

    /** Where an operand has ended: an operator may follow, that binds so tightly, or the end of what is open. */
    void missingOperator(Token token, Operator.Level loosest, String closing) {
        String signs = Operator.signs(loosest) + closing;
        String what = shown(token);
        problems.report(
                "FORMULA-SYNTAX",
                token.position(),
                "Her må det stå ett av tegnene " + signs + ", ikke "
                        + String.format(Locale.ROOT, what, "slutten", "«", "»"),
                "Her må det stå eitt av teikna " + signs + ", ikkje "
                        + String.format(Locale.ROOT, what, "slutten", "«", "»"),
                "Expected one of the signs " + signs + " here, not "
                        + String.format(Locale.ROOT, what, "the end", "'", "'"));
    }

    void secondComparison(Token token) {
        String sign = token.text();
        problems.report(
                "FORMULA-SYNTAX",
                token.position(),
                "En sammenligning har to sider; «" + sign + "» begynner en ny. Krev begge med min(a < b, b < c)",
                "Ei samanlikning har to sider; «" + sign + "» byrjar ei ny. Krev begge med min(a < b, b < c)",
                "A comparison has two sides; '" + sign + "' begins another. Demand both with min(a < b, b < c)");
    }

    void strayParenthesis(Token token) {
        problems.report(
                "FORMULA-SYNTAX",
                token.position(),
                "Denne parentesen er aldri åpnet; fjern den, eller sett inn «(»",
                "Denne parentesen er aldri opna; fjern han, eller set inn «(»",
                "This parenthesis was never opened; remove it or add '('");
    }

    void strayComma(Token token) {
        problems.report(
                "FORMULA-SYNTAX",
                token.position(),
                "Et komma skiller argumentene til en funksjon; i tall brukes punktum (1.5)",
                "Eit komma skil argumenta til ein funksjon; i tal blir det brukt punktum (1.5)",
                "A comma separates the arguments of a function; in numbers write a full stop (1.5)");
    }

    void notClosed(Token open) {
        problems.report(
                "FORMULA-SYNTAX",
                open.position(),
                "Denne parentesen er aldri lukket; sett inn «)»",
                "Denne parentesen er aldri lukka; set inn «)»",
                "This parenthesis is never closed; add ')'");
    }

    void numberOutOfRange(Token token) {
        problems.report(
                "FORMULA-NUMBER",
                token.position(),
                "Tallet " + cut(token.text()) + " er for stort eller for lite til å regne med",
                "Talet " + cut(token.text()) + " er for stort eller for lite til å rekne med",
                "The number " + cut(token.text()) + " is too large or too small to compute with");
    }

    void notPeriods(Token token) {
        problems.report(
                "FORMULA-PERIODS",
                token.position(),
                "Her må det stå et helt tall perioder fra 1 til " + Function.MAX_PERIODS,
                "Her må det stå eit heilt tal periodar frå 1 til " + Function.MAX_PERIODS,
                "Expected a whole number of periods from 1 to " + Function.MAX_PERIODS + " here");
    }

    void notDecimals(Token token) {
        problems.report(
                "FORMULA-DECIMALS",
                token.position(),
                "Her må det stå et helt tall desimaler fra 0 til " + Rounding.MOST_DECIMALS,
                "Her må det stå eit heilt tal desimalar frå 0 til " + Rounding.MOST_DECIMALS,
                "Expected a whole number of decimals from 0 to " + Rounding.MOST_DECIMALS + " here");
    }

    void notBase(Token token) {
        String forms = "2016, 2016-H1, 2016-T2, 2016-Q3, 2016-M05, 2012-2016";
        problems.report(
                "FORMULA-BASE",
                token.position(),
                "Her må det stå en periode å regne fra, skrevet som " + forms + " eller C2015-2019",
                "Her må det stå ein periode å rekne frå, skriven som " + forms + " eller C2015-2019",
                "Expected a period to count from here, written like " + forms + " or C2015-2019");
    }

    void wrongArguments(Token name, Function function, int given) {
        problems.report(
                "FORMULA-ARGUMENTS",
                name.position(),
                "Funksjonen skrives " + function.usage() + "; her har den " + given + " argumenter",
                "Funksjonen blir skriven " + function.usage() + "; her har han " + given + " argument",
                "The function is written " + function.usage() + "; here it has " + given + " arguments");
    }

    void unknownVariable(Token token, Collection<String> known) {
        List<String> near = NearestNames.of(token.text(), known);
        String name = cut(token.text());
        problems.report(
                "FORMULA-VARIABLE",
                token.position(),
                "Ukjent variabel «" + name + "»" + meant(near, "; mente du ", "«", "»", " eller "),
                "Ukjend variabel «" + name + "»" + meant(near, "; meinte du ", "«", "»", " eller "),
                "Unknown variable '" + name + "'" + meant(near, "; did you mean ", "'", "'", " or "));
    }

    void unknownFunction(Token token) {
        List<String> near = NearestNames.of(token.text(), Function.names());
        String name = cut(token.text());
        String all = String.join(", ", Function.names());
        problems.report(
                "FORMULA-FUNCTION",
                token.position(),
                "Ukjent funksjon «" + name + "»" + meant(near, "; mente du ", "«", "»", " eller ") + " Det finnes: "
                        + all,
                "Ukjend funksjon «" + name + "»" + meant(near, "; meinte du ", "«", "»", " eller ") + " Det finst: "
                        + all,
                "Unknown function '" + name + "'" + meant(near, "; did you mean ", "'", "'", " or ") + " There are: "
                        + all);
    }

    private static String meant(List<String> near, String lead, String open, String close, String or) {
        return near.isEmpty() ? "." : lead + open + String.join(close + or + open, near) + close + "?";
    }

    /** The token with its quotation marks yet to be put in; the words for the end where it is the end. */
    private static String shown(Token token) {
        return token.kind() == Token.Kind.END
                ? "%1$s"
                : "%2$s" + cut(token.text()).replace("%", "%%") + "%3$s";
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
