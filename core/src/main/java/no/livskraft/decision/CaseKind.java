package no.livskraft.decision;

import no.livskraft.data.LocalizedText;

/** The two kinds of numbers that a political case is known by. Both stand on the same page, and look alike. */
public enum CaseKind {
    /** The case at one body (utvalgssak): serial number first, then year, as in {@code PS 57/09}. */
    COMMITTEE(LocalizedText.of("utvalgssak", "utvalssak", "committee case")),
    /** The case in the archive (arkivsak): year first, then serial number, as in {@code 09/805}. */
    ARCHIVE(LocalizedText.of("arkivsak", "arkivsak", "archive case"));

    private final LocalizedText title;

    CaseKind(LocalizedText title) {
        this.title = title;
    }

    /**
     * Its name for people, in the indefinite form.
     *
     * @return the name
     */
    public LocalizedText title() {
        return title;
    }

    CaseKind other() {
        return this == COMMITTEE ? ARCHIVE : COMMITTEE;
    }
}
