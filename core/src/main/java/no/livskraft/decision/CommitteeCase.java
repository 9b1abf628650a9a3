package no.livskraft.decision;

import java.util.Comparator;

/**
 * The number of a case at one body (utvalgssak): serial number, then year, as in {@code 57/09}. The numbers begin anew
 * each year in each body.
 *
 * <p>There is no national format. These forms are read, in upper and lower case, with any spaces and dashes:
 *
 * <table>
 * <caption>Forms of a committee case</caption>
 * <tr><th>written</th><th>serial number</th><th>year</th></tr>
 * <tr><td>{@code 112/08}, {@code 57/2009}</td><td>112, 57</td><td>8, 2009</td></tr>
 * <tr><td>{@code sak 0091/06}, {@code Sak nr. 8/19}</td><td>91, 8</td><td>6, 19</td></tr>
 * <tr><td>{@code PS 57/15}, {@code 15/2019 PS}</td><td>57, 15</td><td>15, 2019</td></tr>
 * <tr><td>{@code K-sak 19/98}, {@code FT-13/17}, {@code Byrådssak 245/17}</td><td>19, 13, 245</td><td>98, 17, 17</td></tr>
 * <tr><td>{@code KS-04/0005}</td><td>5</td><td>4</td></tr>
 * </table>
 *
 * <p>The last form is that of a case system that writes the year first. It is read only where nothing is left to guess:
 * the number carries the mark of a body, and its last part cannot be a year. Without a mark, {@code 04/0005} is refused,
 * since it is written like an {@linkplain ArchiveCase archive case}; and so is whatever is marked as one.
 *
 * <p>Numbers are ordered by year as written, then by serial number, then by text.
 *
 * @param text the number as it was written, without the spaces around it
 * @param serial the serial number within the year, at least 1
 * @param year the year as it was written: 0 to 99 where the century was left out
 */
public record CommitteeCase(String text, int serial, int year) implements CaseNumber, Comparable<CommitteeCase> {

    private static final Comparator<CommitteeCase> ORDER = Comparator.comparingInt(CommitteeCase::year)
            .thenComparingInt(CommitteeCase::serial)
            .thenComparing(CommitteeCase::text);

    /**
     * Checks that the parts are those of the text.
     *
     * @throws IllegalArgumentException if the text does not read as a committee case, or reads as other parts
     */
    public CommitteeCase {
        text = CaseText.strip(text);
        CaseText.requireParts(CaseKind.COMMITTEE, text, new CaseText.Parts(serial, year));
    }

    /**
     * Reads a number that is known to be that of a committee case. {@link CaseNumbers#parse(String, CaseKind)} does the
     * same and tells what is wrong in the reader's language.
     *
     * @param text the number as it was written
     * @return the number
     * @throws IllegalArgumentException if the text cannot be read, or can be read as an archive case alone; the message
     *     says why, in English
     */
    public static CommitteeCase parse(String text) {
        return (CommitteeCase) CaseNumbers.require(text, CaseKind.COMMITTEE);
    }

    @Override
    public CaseKind kind() {
        return CaseKind.COMMITTEE;
    }

    @Override
    public int compareTo(CommitteeCase other) {
        return ORDER.compare(this, other);
    }

    /** The number as it was written, without the spaces around it. */
    @Override
    public String toString() {
        return text;
    }
}
