package no.livskraft.decision;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads case numbers as people write them, and refuses to guess.
 *
 * <p>A committee case is written serial number/year and an archive case year/serial number. Where both parts can be a
 * year, as in {@code 09/12} or {@code 57/2009}, only whoever knows the {@linkplain CaseKind kind} knows which is which. A
 * part can be a year if it has one or two digits, or four that are a year from 1900 to 2099.
 *
 * <p>Some marks say the kind: {@code PS}, {@code K-sak}, {@code KS}, {@code FT}, {@code SR-sak} and the names of political
 * bodies ({@code Byrådssak}, {@code formannskapet}) that of a committee case, {@code arkivsak} that of an archive case.
 * Other marks ({@code sak}, {@code saksnr.}, a municipality's own abbreviations) are read and say nothing.
 */
public final class CaseNumbers {

    private CaseNumbers() {}

    /**
     * Reads a number of unknown kind.
     *
     * @param text the number as it was written; any text
     * @return the number where only one kind can be meant; both readings where it can be either; otherwise why it cannot
     *     be read. Never {@link CaseReading.Contradictory}
     */
    public static CaseReading parse(String text) {
        String written = CaseText.strip(text);
        return CaseText.read(written)
                .map(CaseNumbers::ofAnyKind)
                .orElseGet(() -> new CaseReading.Unreadable(written, CaseProblems.form(written)));
    }

    private static CaseReading ofAnyKind(CaseText read) {
        Optional<CommitteeCase> committee = read.committee();
        Optional<ArchiveCase> archive = read.archive();
        if (committee.isPresent() && archive.isPresent()) {
            return new CaseReading.Ambiguous(
                    committee.get(), archive.get(), CaseProblems.ambiguous(committee.get(), archive.get()));
        }
        return reading(read, committee, archive);
    }

    private static CaseReading reading(
            CaseText read, Optional<CommitteeCase> committee, Optional<ArchiveCase> archive) {
        if (committee.isPresent()) {
            return new CaseReading.Committee(committee.get());
        }
        if (archive.isPresent()) {
            return new CaseReading.Archive(archive.get());
        }
        return new CaseReading.Unreadable(read.text(), CaseProblems.unreadable(read));
    }

    /**
     * Reads a number of a kind that somebody has stated.
     *
     * @param text the number as it was written; any text
     * @param kind the kind
     * @return the number, of that kind; {@link CaseReading.Contradictory} where it can be read as the other kind alone;
     *     otherwise why it cannot be read. Never {@link CaseReading.Ambiguous}
     */
    public static CaseReading parse(String text, CaseKind kind) {
        Objects.requireNonNull(kind, "kind");
        String written = CaseText.strip(text);
        return CaseText.read(written)
                .map(read -> ofKind(read, kind))
                .orElseGet(() -> new CaseReading.Unreadable(written, CaseProblems.form(written)));
    }

    private static CaseReading ofKind(CaseText read, CaseKind kind) {
        boolean committee = kind == CaseKind.COMMITTEE;
        Optional<CommitteeCase> asCommittee = read.committee();
        Optional<ArchiveCase> asArchive = read.archive();
        Optional<? extends CaseNumber> stated = committee ? asCommittee : asArchive;
        Optional<? extends CaseNumber> other = committee ? asArchive : asCommittee;
        if (stated.isEmpty() && other.isPresent()) {
            return new CaseReading.Contradictory(kind, other.get(), CaseProblems.contradiction(read, kind));
        }
        return committee ? reading(read, asCommittee, Optional.empty()) : reading(read, Optional.empty(), asArchive);
    }

    /** The number of a stated kind; refuses everything else as an argument. */
    static CaseNumber require(String text, CaseKind kind) {
        CaseReading reading = parse(text, kind);
        return reading.number()
                .orElseThrow(() -> new IllegalArgumentException(
                        reading.problem().orElseThrow().describe(Locale.ENGLISH)));
    }
}
