package no.livskraft.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.text.Nearest;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** The rule about what a programme changes in rules: only who knows all of them, those of plugins too, can tell. */
final class JudgementRules {

    private JudgementRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-090", Reason.NO_JUDGEMENTS, JudgementRules::namesRulesThatExist));
    }

    private static void namesRulesThatExist(RuleContext context, Evaluation evaluation) {
        ProgrammeProfile programme = context.dossier().programme();
        RuleCatalogue catalogue = context.catalogue();
        for (String code : programme.severities().keySet()) {
            if (catalogue.findCase(code).isPresent()) {
                evaluation.satisfied();
            } else {
                unknown(context, evaluation, "severities", code, JudgementRules::codes);
            }
        }
        for (String code : programme.ruleLimits().keySet()) {
            if (catalogue.find(RuleDefinition.idOf(code)).stream()
                    .flatMap(JudgementRules::limits)
                    .anyMatch(code::equals)) {
                evaluation.satisfied();
            } else {
                unknown(context, evaluation, "ruleLimits", code, JudgementRules::limits);
            }
        }
        for (String id : programme.switchedOff().keySet()) {
            if (RuleContext.ENFORCED.contains(id)) {
                evaluation.violated(
                        "fixed", Places.in(programme, "switchedOff." + id), "programme", programme.id(), "rule", id);
            } else if (catalogue.find(id).isPresent()) {
                evaluation.satisfied();
            } else {
                unknown(context, evaluation, "switchedOff", id, rule -> Stream.of(rule.id()));
            }
        }
    }

    private static Stream<String> codes(RuleDefinition rule) {
        return rule.cases().stream().map(RuleDefinition.Case::code);
    }

    private static Stream<String> limits(RuleDefinition rule) {
        return rule.limits().keySet().stream().map(rule::limitCode);
    }

    private static void unknown(
            RuleContext context,
            Evaluation evaluation,
            String component,
            String name,
            Function<RuleDefinition, Stream<String>> names) {
        ProgrammeProfile programme = context.dossier().programme();
        Place place = Places.in(programme, component + "." + name);
        List<String> known = context.catalogue().rules().stream().flatMap(names).toList();
        nearest(name, known)
                .ifPresentOrElse(
                        near -> evaluation.violated(
                                "near", place, "programme", programme.id(), "rule", name, "nearest", near),
                        () -> evaluation.violated("", place, "programme", programme.id(), "rule", name));
    }

    /** A case where a rule is asked for was meant as its rule. */
    private static Optional<String> nearest(String name, List<String> known) {
        String rule = RuleDefinition.idOf(name);
        return known.contains(rule) ? Optional.of(rule) : Nearest.to(name, known);
    }
}
