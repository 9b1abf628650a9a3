package no.livskraft.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** The rule that a network's figures show more than one side of a viable municipality. */
final class DimensionRules {

    private DimensionRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-089", Reason.NO_DIMENSIONS, DimensionRules::indicatorsShowEachDimension));
    }

    private static void indicatorsShowEachDimension(RuleContext context, Evaluation evaluation) {
        List<IndicatorDefinition> used = context.definitionsInUse();
        if (used.isEmpty()) {
            return;
        }
        Set<String> shown = new HashSet<>();
        used.forEach(each -> shown.addAll(each.vitalityDimensions()));
        List<LocalizedText> missing = new ArrayList<>();
        for (VitalityDimension each : context.dossier().programme().vitalityDimensions()) {
            if (shown.contains(each.code().value())) {
                evaluation.satisfied();
            } else {
                missing.add(each.title());
            }
        }
        if (!missing.isEmpty()) {
            evaluation.violated("", Places.in(context.network(), ""), "dimensions", Values.listed(missing));
        }
    }
}
