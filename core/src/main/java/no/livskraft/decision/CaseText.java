package no.livskraft.decision;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be seen in the text of a case number before anybody says what it means: two parts with a slash between, and
 * marks before and after.
 *
 * @param text the text, without the spaces around it
 * @param marked the kinds that its marks say
 * @param first the digits before the slash
 * @param second the digits after it
 */
record CaseText(String text, Set<CaseKind> marked, String first, String second) {

    /** Years of two digits come again after so many. */
    static final int CENTURY = 100;

    private static final int FIRST_FULL_YEAR = 1900;
    private static final int LAST_FULL_YEAR = 2099;
    private static final int FULL_YEAR_DIGITS = 4;
    private static final int MOST_YEAR_DIGITS_WITHOUT_CENTURY = 2;

    private static final int LONGEST = 80;

    private static final String WORDS = "\\p{L}+(?:-\\p{L}+)*\\.?(?: \\p{L}+(?:-\\p{L}+)*\\.?){0,2}";

    private static final Pattern FORM = Pattern.compile("(?:(?<before>" + WORDS + "):? ?-? ?)?"
            + "(?<first>[0-9]{1,6}) ?/ ?(?<second>[0-9]{1,6})"
            + "(?:,? ?(?:…|\\.\\.\\.)?,? ?(?<after>" + WORDS + "))?");

    /** How a serial number and a year were written, without their leading zeros. */
    record Parts(int serial, int year) {}

    CaseText {
        marked = Set.copyOf(marked);
    }

    /** Takes the spaces around a text away, hard ones too. */
    static String strip(String text) {
        Objects.requireNonNull(text, "text");
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Takes a stripped text apart; empty if it has another form. */
    static Optional<CaseText> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Set<CaseKind> marked = EnumSet.noneOf(CaseKind.class);
        for (String words : new String[] {matcher.group("before"), matcher.group("after")}) {
            if (words != null) {
                marked.addAll(CaseMarks.kindsIn(words));
            }
        }
        return Optional.of(new CaseText(text, marked, matcher.group("first"), matcher.group("second")));
    }

    /** One kind of space, one at a time, one kind of hyphen, and letters with their accents in one piece. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll("[\\u2010-\\u2014\\u2212]", "-");
    }

    /** Refuses parts that are not what the text reads as. */
    static void requireParts(CaseKind kind, String text, Parts parts) {
        Optional<Parts> found = read(text).flatMap(read -> read.parts(kind));
        if (!found.equals(Optional.of(parts))) {
            throw new IllegalArgumentException(
                    "'" + CaseProblems.shown(text) + "' is not the number of " + CaseProblems.article(kind)
                            + " with serial number " + parts.serial() + " in year " + parts.year());
        }
    }

    Optional<CommitteeCase> committee() {
        return parts(CaseKind.COMMITTEE).map(parts -> new CommitteeCase(text, parts.serial(), parts.year()));
    }

    Optional<ArchiveCase> archive() {
        return parts(CaseKind.ARCHIVE).map(parts -> new ArchiveCase(text, parts.serial(), parts.year()));
    }

    /**
     * The parts of a number of this kind. The order is the kind's own; the other only where a mark says the kind and the
     * part in the year's place cannot be a year, so that nothing is left to guess.
     */
    private Optional<Parts> parts(CaseKind kind) {
        if (marked.contains(kind.other())) {
            return Optional.empty();
        }
        boolean yearLast = kind == CaseKind.COMMITTEE;
        boolean swapped = marked.contains(kind) && !canBeYear(yearLast ? second : first);
        return yearLast != swapped ? parts(first, second) : parts(second, first);
    }

    private static Optional<Parts> parts(String serial, String year) {
        Parts parts = new Parts(Integer.parseInt(serial), Integer.parseInt(year));
        return canBeYear(year) && parts.serial() > 0 ? Optional.of(parts) : Optional.empty();
    }

    /** Whether either part can be a year. */
    boolean hasYear() {
        return canBeYear(first) || canBeYear(second);
    }

    private static boolean canBeYear(String digits) {
        int value = Integer.parseInt(digits);
        return digits.length() <= MOST_YEAR_DIGITS_WITHOUT_CENTURY
                || (digits.length() == FULL_YEAR_DIGITS && value >= FIRST_FULL_YEAR && value <= LAST_FULL_YEAR);
    }
}
