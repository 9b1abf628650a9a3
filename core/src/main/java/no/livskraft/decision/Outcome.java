package no.livskraft.decision;

import no.livskraft.data.LocalizedText;

/** What a body made of a case. */
public enum Outcome {
    /** It said yes. */
    ADOPTED(LocalizedText.of("vedtatt", "vedteke", "adopted")),
    /** It said no. */
    REJECTED(LocalizedText.of("avvist", "avvist", "rejected")),
    /** It put the case off. */
    POSTPONED(LocalizedText.of("utsatt", "utsett", "postponed"));

    private final LocalizedText title;

    Outcome(LocalizedText title) {
        this.title = title;
    }

    /**
     * Its name for people.
     *
     * @return the name
     */
    public LocalizedText title() {
        return title;
    }
}
