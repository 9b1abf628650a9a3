package no.livskraft.indicator.formula;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What looks like something else: letters of other alphabets in names, and the signs of printers, spreadsheets and other
 * languages for operators.
 */
final class LookAlikes {

    private static final String CYRILLIC = "аеорсухіјѕԁһӏԛԝ";
    private static final String CYRILLIC_LATIN = "aeopcyxijsdhlqw";
    private static final String GREEK = "αειορτυνκ";
    private static final String GREEK_LATIN = "aeioptuvk";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("×", "*"),
            Map.entry("·", "*"),
            Map.entry("∙", "*"),
            Map.entry("∗", "*"),
            Map.entry("÷", "/"),
            Map.entry("⁄", "/"),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("‐", "-"),
            Map.entry("≤", "<="),
            Map.entry("=<", "<="),
            Map.entry("≥", ">="),
            Map.entry("=>", ">="),
            Map.entry("≠", "!="),
            Map.entry("<>", "!="),
            Map.entry("=", "=="),
            Map.entry(";", ","));

    /** A sign as it was written, and as it should be. */
    record Sign(String written, String meant) {}

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

    /** The sign at a place of a text that stands for one of ours, the longest that there is. */
    static Optional<Sign> sign(String text, int position) {
        for (int length : List.of(2, 1)) {
            String written = text.substring(position, Math.min(position + length, text.length()));
            String meant = SIGNS.get(written);
            if (meant != null) {
                return Optional.of(new Sign(written, meant));
            }
        }
        return Optional.empty();
    }

    /** The name of a character in Unicode, such as {@code CYRILLIC SMALL LETTER A (U+0430)}. */
    static String describe(int codePoint) {
        String name = Character.getName(codePoint);
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return (name == null ? "character" : name) + " (U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ")";
    }
}
