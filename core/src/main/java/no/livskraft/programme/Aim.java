package no.livskraft.programme;

import no.livskraft.data.LocalizedText;

/** What a network is to contribute to: the five i's of the programme. */
public enum Aim {
    /** Inspire to greener and more community-active municipalities. */
    INSPIRE(LocalizedText.of("inspirere", "inspirere", "inspire")),
    /** Identify status, trends, results and possible areas of effort. */
    IDENTIFY(LocalizedText.of("identifisere", "identifisere", "identify")),
    /** Involve the local community through dialogue and partnership. */
    INVOLVE(LocalizedText.of("involvere", "involvere", "involve")),
    /** Integrate environment and community in ordinary planning, steering and operations. */
    INTEGRATE(LocalizedText.of("integrere", "integrere", "integrate")),
    /** Implement measures for a more viable municipality. */
    IMPLEMENT(LocalizedText.of("iverksette", "iverksetje", "implement"));

    private final LocalizedText title;

    Aim(LocalizedText title) {
        this.title = title;
    }

    /**
     * Its name for people.
     *
     * @return the verb in bokmål, nynorsk and English
     */
    public LocalizedText title() {
        return title;
    }
}
