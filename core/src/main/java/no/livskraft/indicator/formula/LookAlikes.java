package no.livskraft.indicator.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Characters that look like others: letters of other alphabets in names, and printers' signs for operators. */
final class LookAlikes {

    private static final String CYRILLIC = "аеорсухіјѕԁһӏԛԝ";
    private static final String CYRILLIC_LATIN = "aeopcyxijsdhlqw";
    private static final String GREEK = "αειορτυνκ";
    private static final String GREEK_LATIN = "aeioptuvk";

    private static final Map<Integer, Character> SIGNS = Map.of(
            (int) '×', '*', (int) '·', '*', (int) '∙', '*', (int) '÷', '/', (int) '⁄', '/', (int) '−', '-', (int) '–',
            '-', (int) '—', '-', (int) '‐', '-', (int) '∗', '*');

    private LookAlikes() {}

    /** The Latin letter that a Cyrillic or Greek letter, or a letter of full width, looks like. */
    static Optional<Character> latin(int codePoint) {
        int lower = Character.toLowerCase(codePoint);
        int place = CYRILLIC.indexOf(lower);
        if (place >= 0) {
            return Optional.of(CYRILLIC_LATIN.charAt(place));
        }
        place = GREEK.indexOf(lower);
        if (place >= 0) {
            return Optional.of(GREEK_LATIN.charAt(place));
        }
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF5E;
        return fullWidth ? Optional.of((char) (codePoint - 0xFF01 + '!')) : Optional.empty();
    }

    /** The operator that a sign stands for in print. */
    static Optional<Character> operator(int codePoint) {
        return Optional.ofNullable(SIGNS.get(codePoint));
    }

    /** The name of a character in Unicode, such as {@code CYRILLIC SMALL LETTER A (U+0430)}. */
    static String describe(int codePoint) {
        String name = Character.getName(codePoint);
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return (name == null ? "character" : name) + " (U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ")";
    }
}
