package no.livskraft.validation.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** The rule that a network's figures show more than one side of a viable municipality. */
final class DimensionRules {

    private DimensionRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-089", Reason.NO_DIMENSIONS, DimensionRules::indicatorsShowEachDimension));
    }

    private static void indicatorsShowEachDimension(RuleContext context, Evaluation evaluation) {
        Map<String, IndicatorDefinition> known = context.definitions().orElse(Map.of());
        Set<String> shown = new HashSet<>();
        boolean any = false;
        for (String indicator : context.dossier().indicators()) {
            IndicatorDefinition definition = known.get(indicator);
            if (definition != null) {
                any = true;
                shown.addAll(definition.vitalityDimensions());
            }
        }
        if (!any) {
            return;
        }
        for (VitalityDimension each : context.dossier().programme().vitalityDimensions()) {
            evaluation.check(
                    shown.contains(each.code().value()), Places.in(context.network(), ""), "dimension", each.title());
        }
    }
}
