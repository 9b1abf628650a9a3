package no.livskraft.validation;

import java.util.Locale;

/** What a rule is about. The order is that of the catalogue. */
public enum RuleSubject {
    /** Municipalities and the numbers that identify them. */
    MUNICIPALITY,
    /** The network itself. */
    NETWORK,
    /** Themes and challenges. */
    THEME,
    /** Political resolutions. */
    RESOLUTION,
    /** Development workshops and gatherings. */
    WORKSHOP,
    /** Definitions of indicators. */
    INDICATOR,
    /** Values of indicators. */
    VALUE,
    /** Comparison, targets and assessment. */
    COMPARISON,
    /** Plans, measures and good examples. */
    FOLLOW_UP,
    /** Privacy, access and language. */
    PRIVACY,
    /** The programme as a whole. */
    PROGRAMME;

    /**
     * The subject's name in the catalogue and in JSON.
     *
     * @return lower-case letters and hyphens, such as {@code follow-up}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
