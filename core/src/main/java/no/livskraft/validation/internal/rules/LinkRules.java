package no.livskraft.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import no.livskraft.decision.Resolution;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.workshop.Workshop;

/** The rule that the links between the parts of a dossier lead somewhere. */
final class LinkRules {

    private LinkRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-088", Reason.NO_LINKS, LinkRules::linksLeadSomewhere));
    }

    private static void linksLeadSomewhere(RuleContext context, Evaluation evaluation) {
        for (Resolution each : context.dossier().resolutions()) {
            boolean member = context.network().members().stream()
                    .anyMatch(one -> context.resolutionsOf(one).contains(each));
            checkMember(context, evaluation, member, Places.in(each, "organisation"), each.organisation());
        }
        for (Workshop each : context.dossier().workshops()) {
            for (Identifier challenge : each.challenges()) {
                boolean found = context.dossier().challenge(challenge).isPresent();
                evaluation.check(found, Places.in(each, "challenges"), "target", challenge);
            }
        }
        context.dossier().goals().forEach(each -> ofGoal(context, evaluation, each));
        context.dossier().measures().forEach(each -> ofMeasure(context, evaluation, each));
    }

    private static void ofGoal(RuleContext context, Evaluation evaluation, Goal goal) {
        evaluation.check(
                context.dossier().challenge(goal.challenge()).isPresent(),
                Places.in(goal, "challenge"),
                "target",
                goal.challenge());
        checkMember(
                context,
                evaluation,
                isMember(context, goal.organisation()),
                Places.in(goal, "organisation"),
                goal.organisation());
        context.indicators().ifPresent(known -> {
            for (int i = 0; i < goal.targets().size(); i++) {
                IndicatorTarget target = goal.targets().get(i);
                evaluation.checkCase(
                        "indicator",
                        known.contains(target.indicator()),
                        Places.in(goal, "targets[" + i + "]"),
                        "target",
                        target.indicator());
            }
        });
    }

    private static void ofMeasure(RuleContext context, Evaluation evaluation, Measure measure) {
        measure.goal()
                .ifPresent(goal -> evaluation.check(
                        context.dossier().goal(goal).isPresent(), Places.in(measure, "goal"), "target", goal));
        measure.workshop()
                .ifPresent(workshop -> evaluation.check(
                        context.dossier().workshop(workshop).isPresent(),
                        Places.in(measure, "workshop"),
                        "target",
                        workshop));
        checkMember(
                context,
                evaluation,
                isMember(context, measure.organisation()),
                Places.in(measure, "organisation"),
                measure.organisation());
    }

    private static boolean isMember(RuleContext context, MemberOrganisation organisation) {
        return context.network().members().stream()
                .anyMatch(member -> context.isSame(member, organisation, Optional.of(context.today())));
    }

    private static void checkMember(
            RuleContext context, Evaluation evaluation, boolean member, Place place, MemberOrganisation organisation) {
        evaluation.checkCase("member", member, place, "municipality", context.label(organisation));
    }
}
