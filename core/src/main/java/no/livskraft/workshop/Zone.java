package no.livskraft.workshop;

import no.livskraft.data.LocalizedText;

/**
 * The three groups whose meeting makes a development workshop. Where all three take part, the programme speaks of golden
 * zones for development dialogue.
 */
public enum Zone {
    /** Elected representatives. */
    ELECTED(LocalizedText.of("folkevalgte", "folkevalde", "elected representatives")),
    /** Municipal leadership. */
    LEADERSHIP(LocalizedText.of("ledelse", "leiing", "leadership")),
    /** Professionals. */
    PROFESSIONAL(LocalizedText.of("fagpersoner", "fagpersonar", "professionals"));

    private final LocalizedText title;

    Zone(LocalizedText title) {
        this.title = title;
    }

    /**
     * Its name for people, in the plural.
     *
     * @return the name
     */
    public LocalizedText title() {
        return title;
    }
}
