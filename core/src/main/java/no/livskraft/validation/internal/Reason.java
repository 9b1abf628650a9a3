package no.livskraft.validation.internal;

import java.util.Locale;

/** Why a rule had nothing to look at. Each has a text {@code reason.<name>} in the bundle. */
public enum Reason {
    NO_MEMBERS,
    NO_KNOWN_MEMBERS,
    NO_DATED_NUMBERS,
    NO_TAKING_PART,
    NO_ACTIVE_DECIDED,
    NO_THEMES,
    NO_CLOSED_LIST,
    NO_RESOLUTIONS,
    NO_DECISIVE,
    NO_CASE_YEAR,
    NO_CASE_NUMBERS,
    ONE_TREATMENT,
    NO_WORKSHOPS,
    NONE_HELD,
    NO_TWO_HELD,
    NONE_DUE,
    NO_AGENDA,
    NOT_ACTIVE,
    NOT_BEGUN,
    NO_TARGETS,
    NO_MEASURES,
    NO_ANCHORS,
    NO_DATED_CLIMATE_PLAN,
    NO_DATED_FINANCIAL_PLAN,
    NOTHING_DUE,
    NO_CONTACTS,
    NO_LINKS,
    NO_MUNICIPALITY_NUMBERS,
    NO_COUNTIES,
    NO_ORGANISATION_NUMBERS,
    NO_CASES,
    NO_COUNCIL_RESOLVED,
    NO_ATTENDANCE,
    NO_OTHER_NETWORKS,
    NO_EXAMPLES,
    NO_NORWEGIAN_TEXTS,
    NOT_CLOSED,
    NOTHING_TOLD,
    NO_DIMENSIONS,
    NO_JUDGEMENTS,
    NO_DEFINITIONS,
    NO_FORMULAS,
    NO_INDICATORS,
    NO_INFLUENCE,
    NOTHING;

    /** The key of its text. */
    public String key() {
        return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
