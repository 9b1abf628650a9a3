package no.livskraft.indicator.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into words. What cannot be part of a formula is reported and left out. */
final class Lexer {

    /** Longer signs before those that they begin with. */
    private static final List<String> SIGNS =
            List.of("<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "(", ")", ",");

    /** A period that is written with a capital letter, as no name and no number is but for an exponent. */
    private static final Pattern PERIOD =
            Pattern.compile("[0-9]{4}-?(?!E[-+]?[0-9])[A-Z][A-Z0-9]*|[A-Z][0-9]{4}-[0-9]{4}");

    private final String text;
    private final FormulaProblems problems;
    private final Matcher period;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    Lexer(String text, FormulaProblems problems) {
        this.text = text;
        this.problems = problems;
        this.period = PERIOD.matcher(text);
    }

    List<Token> tokens() {
        while (position < text.length()) {
            int c = text.codePointAt(position);
            if (isSpace(c)) {
                position += Character.charCount(c);
            } else if (isPeriod()) {
                period();
            } else if (isDigit(position)) {
                number();
            } else if (isWord(c)) {
                word();
            } else if (!sign()) {
                stray(c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    /** Line breaks and tabs are spaces; other control characters have no place in a text. */
    private static boolean isSpace(int c) {
        return Character.isISOControl(c) ? c == '\n' || c == '\r' || c == '\t' : Character.isSpaceChar(c);
    }

    /** Reads a sign, also one that only looks like one of ours. */
    private boolean sign() {
        Optional<LookAlikes.Sign> lookAlike = LookAlikes.sign(text, position);
        for (String sign : SIGNS) {
            boolean longer = lookAlike.isPresent() && lookAlike.get().written().length() > sign.length();
            if (text.startsWith(sign, position) && !longer) {
                tokens.add(new Token(Token.Kind.SIGN, sign, position));
                position += sign.length();
                return true;
            }
        }
        lookAlike.ifPresent(this::lookAlike);
        return lookAlike.isPresent();
    }

    private void lookAlike(LookAlikes.Sign sign) {
        problems.report(
                "FORMULA-LOOK-ALIKE",
                position,
                "Skriv «" + sign.meant() + "» i stedet for «" + sign.written() + "»",
                "Skriv «" + sign.meant() + "» i staden for «" + sign.written() + "»",
                "Write '" + sign.meant() + "' instead of '" + sign.written() + "'");
        tokens.add(new Token(Token.Kind.SIGN, sign.meant(), position));
        position += sign.written().length();
    }

    private boolean isPeriod() {
        return period.region(position, text.length()).lookingAt();
    }

    private void period() {
        tokens.add(new Token(Token.Kind.PERIOD, period.group(), position));
        position = period.end();
    }

    private void number() {
        int start = position;
        skipDigits();
        if (isAt(position, '.') && isDigit(position + 1)) {
            position++;
            skipDigits();
        }
        if (isAt(position, 'e') || isAt(position, 'E')) {
            int sign = isAt(position + 1, '+') || isAt(position + 1, '-') ? 1 : 0;
            if (isDigit(position + 1 + sign)) {
                position += 1 + sign;
                skipDigits();
            }
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, position), start));
    }

    private void word() {
        int start = position;
        StringBuilder name = new StringBuilder();
        while (position < text.length() && isWord(text.codePointAt(position))) {
            int c = text.codePointAt(position);
            name.append(isPlain(c) ? Character.toString(c) : replaced(c));
            position += Character.charCount(c);
        }
        tokens.add(new Token(Token.Kind.NAME, name.toString(), start));
    }

    /** Reports a character that names do not have, and gives the one that was probably meant. */
    private String replaced(int c) {
        Optional<Character> latin = LookAlikes.latin(c);
        String shown = Character.toString(c);
        if (latin.isPresent()) {
            String what = LookAlikes.describe(c);
            problems.report(
                    "FORMULA-LOOK-ALIKE",
                    position,
                    "Tegnet «" + shown + "» ligner «" + latin.get() + "», men er " + what
                            + "; skriv det latinske tegnet",
                    "Teiknet «" + shown + "» liknar «" + latin.get() + "», men er " + what
                            + "; skriv det latinske teiknet",
                    "The character '" + shown + "' looks like '" + latin.get() + "' but is " + what
                            + "; write the Latin one");
            return latin.get().toString();
        }
        if (c >= 'A' && c <= 'Z') {
            problems.report(
                    "FORMULA-UPPER-CASE",
                    position,
                    "Navn skrives med små bokstaver: «" + shown + "»",
                    "Namn blir skrivne med små bokstavar: «" + shown + "»",
                    "Names are written in lower case: '" + shown + "'");
            return shown.toLowerCase(Locale.ROOT);
        }
        problems.report(
                "FORMULA-CHARACTER",
                position,
                "Navn har bare bokstavene a–z, sifre og understrek, ikke «" + shown + "»",
                "Namn har berre bokstavane a–z, siffer og understrek, ikkje «" + shown + "»",
                "Names have only the letters a-z, digits and underscores, not '" + shown + "'");
        return "";
    }

    private void stray(int c) {
        String shown = Place.isInvisible(c) ? LookAlikes.describe(c) : Character.toString(c);
        String signs = Operator.signs(Operator.Level.COMPARISON) + " ( )";
        problems.report(
                "FORMULA-CHARACTER",
                position,
                "Tegnet «" + shown + "» hører ikke hjemme i en formel; den har tall (1.5), navn, " + signs
                        + " og komma",
                "Teiknet «" + shown + "» høyrer ikkje heime i ein formel; han har tal (1.5), namn, " + signs
                        + " og komma",
                "The character '" + shown + "' has no place in a formula, which has numbers (1.5), names, " + signs
                        + " and commas");
        tokens.add(new Token(Token.Kind.STRAY, shown, position));
        position += Character.charCount(c);
    }

    private void skipDigits() {
        while (isDigit(position)) {
            position++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isAt(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
}
