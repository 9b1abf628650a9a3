package no.livskraft.validation.internal.rules;

import java.util.List;
import java.util.stream.Stream;
import no.livskraft.validation.internal.Rule;

/** All rules in force that are written as code; the others in force are constraints on the aggregates. */
public final class RulesInForce {

    private RulesInForce() {}

    /** The rules, in no particular order. */
    public static List<Rule> all() {
        return Stream.of(
                        ValueRules.all(),
                        MunicipalityRules.all(),
                        MemberRules.all(),
                        NetworkRules.all(),
                        OtherNetworkRules.all(),
                        ThemeRules.all(),
                        DimensionRules.all(),
                        DefinitionRules.all(),
                        ResolutionRules.all(),
                        CaseRules.all(),
                        CouncilRules.all(),
                        WorkshopRules.all(),
                        LifeRules.all(),
                        FollowUpRules.all(),
                        ExperienceRules.all(),
                        IndicationRules.all(),
                        PrivacyRules.all(),
                        LanguageRules.all(),
                        LinkRules.all(),
                        JudgementRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
