package no.livskraft.validation.internal.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a case number may mean. Committee cases are written serial/year, archive cases year/serial, and the
 * shape does not tell which; so both parts count, unless one of them is a year of four digits.
 */
final class CaseYears {

    private static final Pattern PAIR = Pattern.compile("(?<![0-9])([0-9]{1,6})\\s?[/-]\\s?([0-9]{1,6})(?![0-9])");
    private static final int CENTURY = 100;
    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    private CaseYears() {}

    /** The candidates: years of four digits, or of two. Empty if none can be read. */
    static Set<Integer> in(String caseNumber) {
        Matcher matcher = PAIR.matcher(caseNumber);
        Set<Integer> full = new TreeSet<>();
        Set<Integer> brief = new TreeSet<>();
        while (matcher.find()) {
            for (String part : new String[] {matcher.group(1), matcher.group(2)}) {
                int value = Integer.parseInt(part);
                if (part.length() == 4 && value >= FIRST && value <= LAST) {
                    full.add(value);
                } else if (part.length() == 2) {
                    brief.add(value);
                }
            }
        }
        return full.isEmpty() ? brief : full;
    }

    /** Whether a candidate means a year. */
    static boolean mean(int candidate, int year) {
        return candidate == year || (candidate < CENTURY && candidate == year % CENTURY);
    }
}
