package no.livskraft.decision;

import no.livskraft.data.LocalizedText;

/** The kinds of political bodies that treat a case about taking part in a network. */
public enum Body {
    /** The municipal council, whatever it calls itself locally (kommunestyre, bystyre, herredsstyre). */
    MUNICIPAL_COUNCIL(LocalizedText.of("kommunestyret", "kommunestyret", "the municipal council")),
    /** The executive committee. */
    EXECUTIVE_COMMITTEE(LocalizedText.of("formannskapet", "formannskapet", "the executive committee")),
    /** A committee of the council. */
    COMMITTEE(LocalizedText.of("utvalget", "utvalet", "the committee")),
    /** The county council. */
    COUNTY_COUNCIL(LocalizedText.of("fylkestinget", "fylkestinget", "the county council"));

    private final LocalizedText title;

    Body(LocalizedText title) {
        this.title = title;
    }

    /**
     * Its name for people, in the definite form.
     *
     * @return the name
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * Whether the body speaks for the whole municipality or county.
     *
     * @return true for a council
     */
    public boolean isCouncil() {
        return this == MUNICIPAL_COUNCIL || this == COUNTY_COUNCIL;
    }
}
