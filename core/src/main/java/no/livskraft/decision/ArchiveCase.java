package no.livskraft.decision;

import java.util.Comparator;

/**
 * The number of a case in the archive (arkivsak): year, then serial number, as in {@code 09/805} or {@code 2015/1097}.
 *
 * <p>Read in upper and lower case, with any spaces, and with or without a mark such as {@code Arkivsaksnr.:} or
 * {@code sak}. A number with its year last is read only where nothing is left to guess: it is marked as an archive case,
 * and its first part cannot be a year, as in {@code Arkivsak: 035/2009}. Without the mark it is refused, since it is
 * written like a {@linkplain CommitteeCase committee case}; and so is whatever carries the mark of a body.
 *
 * <p>Numbers are ordered by year as written, then by serial number, then by text.
 *
 * @param text the number as it was written, without the spaces around it
 * @param serial the serial number within the year, at least 1
 * @param year the year as it was written: 0 to 99 where the century was left out
 */
public record ArchiveCase(String text, int serial, int year) implements CaseNumber, Comparable<ArchiveCase> {

    private static final Comparator<ArchiveCase> ORDER = Comparator.comparingInt(ArchiveCase::year)
            .thenComparingInt(ArchiveCase::serial)
            .thenComparing(ArchiveCase::text);

    /**
     * Checks that the parts are those of the text.
     *
     * @throws IllegalArgumentException if the text does not read as an archive case, or reads as other parts
     */
    public ArchiveCase {
        text = CaseText.strip(text);
        CaseText.requireParts(CaseKind.ARCHIVE, text, new CaseText.Parts(serial, year));
    }

    /**
     * Reads a number that is known to be that of an archive case. {@link CaseNumbers#parse(String, CaseKind)} does the
     * same and tells what is wrong in the reader's language.
     *
     * @param text the number as it was written
     * @return the number
     * @throws IllegalArgumentException if the text cannot be read, or can be read as a committee case alone; the message
     *     says why, in English
     */
    public static ArchiveCase parse(String text) {
        return (ArchiveCase) CaseNumbers.require(text, CaseKind.ARCHIVE);
    }

    @Override
    public CaseKind kind() {
        return CaseKind.ARCHIVE;
    }

    @Override
    public int compareTo(ArchiveCase other) {
        return ORDER.compare(this, other);
    }

    /** The number as it was written, without the spaces around it. */
    @Override
    public String toString() {
        return text;
    }
}
