package no.livskraft.decision;

import no.livskraft.data.LocalizedText;

/**
 * The kinds of political bodies that treat a case about taking part in a network. Source: kommuneloven § 5-1, of whose
 * list these are the ones that can decide or recommend it.
 */
public enum Body {
    /** The municipal council, whatever it calls itself locally (kommunestyre, bystyre, herredsstyre). */
    MUNICIPAL_COUNCIL(LocalizedText.of("kommunestyret", "kommunestyret", "the municipal council")),
    /** The executive committee. */
    EXECUTIVE_COMMITTEE(LocalizedText.of("formannskapet", "formannskapet", "the executive committee")),
    /** A committee of the council. */
    COMMITTEE(LocalizedText.of("utvalget", "utvalet", "the committee")),
    /** The municipal cabinet, where the municipality is governed by one (kommuneråd, byråd). */
    CABINET(LocalizedText.of("kommunerådet", "kommunerådet", "the municipal cabinet")),
    /** The county council. */
    COUNTY_COUNCIL(LocalizedText.of("fylkestinget", "fylkestinget", "the county council")),
    /** The county's executive committee. */
    COUNTY_EXECUTIVE_COMMITTEE(LocalizedText.of("fylkesutvalget", "fylkesutvalet", "the county's executive committee")),
    /** The county cabinet, where the county is governed by one. */
    COUNTY_CABINET(LocalizedText.of("fylkesrådet", "fylkesrådet", "the county cabinet"));

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
