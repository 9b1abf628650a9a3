package no.livskraft.followup;

import no.livskraft.data.LocalizedText;

/**
 * Where measures are anchored. Sources: plan- og bygningsloven chapters 10 and 11, kommuneloven § 14-2, and the state
 * planning guidelines for climate and energy.
 */
public enum PlanType {
    /** The community part of the municipal plan. */
    COMMUNITY_PART(LocalizedText.of(
            "kommuneplanens samfunnsdel", "samfunnsdelen i kommuneplanen", "the community part of the municipal plan")),
    /** The land-use part of the municipal plan. */
    LAND_USE_PART(LocalizedText.of(
            "kommuneplanens arealdel", "arealdelen i kommuneplanen", "the land-use part of the municipal plan")),
    /** The action part of the municipal plan. */
    ACTION_PART(LocalizedText.of(
            "kommuneplanens handlingsdel", "handlingsdelen i kommuneplanen", "the action part of the municipal plan")),
    /** The financial plan of at least four years. */
    FINANCIAL_PLAN(LocalizedText.of("økonomiplanen", "økonomiplanen", "the financial plan")),
    /** A sub-plan for an area, theme or sector. */
    SUB_PLAN(LocalizedText.of("kommunedelplanen", "kommunedelplanen", "the sub-plan")),
    /** The climate and energy plan. */
    CLIMATE_AND_ENERGY_PLAN(
            LocalizedText.of("klima- og energiplanen", "klima- og energiplanen", "the climate and energy plan")),
    /** A zoning plan. */
    ZONING_PLAN(LocalizedText.of("reguleringsplanen", "reguleringsplanen", "the zoning plan")),
    /** A regional plan of the county. */
    REGIONAL_PLAN(LocalizedText.of("den regionale planen", "den regionale planen", "the regional plan")),
    /** The annual budget. */
    ANNUAL_BUDGET(LocalizedText.of("årsbudsjettet", "årsbudsjettet", "the annual budget")),
    /** The planning strategy, which says what is to be planned and is itself no plan to anchor measures in. */
    PLANNING_STRATEGY(LocalizedText.of("planstrategien", "planstrategien", "the planning strategy"));

    private final LocalizedText title;

    PlanType(LocalizedText title) {
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
     * Whether measures can be anchored in it.
     *
     * @return false for the planning strategy alone, which plan- og bygningsloven § 10-1 does not make a plan
     */
    public boolean isPlan() {
        return this != PLANNING_STRATEGY;
    }
}
