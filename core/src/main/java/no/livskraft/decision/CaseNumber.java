package no.livskraft.decision;

import java.util.Locale;

/**
 * The number of a case: kept as it was written, together with the serial number and the year that it was read as.
 *
 * <p>A year is often written with two digits, and then the number itself does not say which century it means. It is
 * expanded only by whoever knows a year to hold it against: {@link #yearIn(int)} and {@link #yearFrom(int)}.
 *
 * <p>Two numbers are equal if they are of the same kind and written alike. Whether they mean the same case, their
 * {@linkplain #canonicalIn(int) canonical form in a year} tells: {@code PS 57/09} and {@code sak 0057/2009} are both
 * {@code 57/2009}. Immutable.
 */
public sealed interface CaseNumber permits CommitteeCase, ArchiveCase {

    /**
     * The kind of number.
     *
     * @return the kind
     */
    CaseKind kind();

    /**
     * The number as it was written, without the spaces around it.
     *
     * @return the text, 1 to 80 characters
     */
    String text();

    /**
     * The serial number within the year.
     *
     * @return at least 1
     */
    int serial();

    /**
     * The year as it was written.
     *
     * @return 0 to 99 where the century was left out, otherwise 1900 to 2099
     */
    int year();

    /**
     * Whether the year was written with its century.
     *
     * @return true if it was written with four digits
     */
    default boolean hasFullYear() {
        return year() >= CaseText.CENTURY;
    }

    /**
     * The year that the number means at a meeting.
     *
     * @param meetingYear the year of the meeting, with four digits
     * @return the year as it was written where it has its century; otherwise, of the years that end with its two digits,
     *     the one nearest to the meeting's (and of two as near, the earlier)
     */
    default int yearIn(int meetingYear) {
        return yearFrom(meetingYear - CaseText.CENTURY / 2);
    }

    /**
     * The year that the number means, given the first that it can mean.
     *
     * @param firstYear the first of the hundred years that a year of two digits can mean
     * @return the year as it was written where it has its century; otherwise the year from the first on that ends with
     *     its two digits
     */
    default int yearFrom(int firstYear) {
        return hasFullYear() ? year() : firstYear + Math.floorMod(year() - firstYear, CaseText.CENTURY);
    }

    /**
     * The number in the form of its kind: no mark, no leading zeros in the serial number, and the year as it was written,
     * with two digits or four. The parser of its kind reads it back as the same serial number and year.
     *
     * @return such as {@code 57/09} or {@code 57/2009} for a committee case and {@code 09/805} for an archive case
     */
    default String canonical() {
        return canonical(hasFullYear() ? String.valueOf(year()) : String.format(Locale.ROOT, "%02d", year()));
    }

    /**
     * The number in the form of its kind, with the year that it means at a meeting. Equal for two numbers of a kind if
     * and only if they have the same serial number of the same year.
     *
     * @param meetingYear the year of the meeting, with four digits
     * @return such as {@code 57/2009} for a committee case and {@code 2009/805} for an archive case
     */
    default String canonicalIn(int meetingYear) {
        return canonical(String.valueOf(yearIn(meetingYear)));
    }

    private String canonical(String year) {
        return kind() == CaseKind.COMMITTEE ? serial() + "/" + year : year + "/" + serial();
    }
}
