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
                        MunicipalityRules.all(),
                        NetworkRules.all(),
                        ThemeRules.all(),
                        ResolutionRules.all(),
                        CaseRules.all(),
                        WorkshopRules.all(),
                        LifeRules.all(),
                        FollowUpRules.all(),
                        PrivacyRules.all(),
                        LinkRules.all(),
                        JudgementRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
