package no.livskraft.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.LocalizedText;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.network.NetworkPart;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** Rules about targets, measures and their anchors in plans. */
final class FollowUpRules {

    private FollowUpRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-066", Reason.NO_TARGETS, FollowUpRules::targetsHaveYears),
                new Rule("LK-073", Reason.NO_MEASURES, FollowUpRules::measuresAreAnchored),
                new Rule("LK-074", Reason.NO_ANCHORS, FollowUpRules::strategyIsNoPlan),
                new Rule("LK-075", Reason.NO_DATED_CLIMATE_PLAN, FollowUpRules::climatePlanIsRecent),
                new Rule("LK-076", Reason.NO_DATED_FINANCIAL_PLAN, FollowUpRules::financialPlanCoversYears),
                new Rule("LK-077", Reason.NO_MEASURES, FollowUpRules::measuresAreOwned),
                new Rule("LK-078", Reason.NOTHING_DUE, FollowUpRules::measuresAreOnTime));
    }

    private static void targetsHaveYears(RuleContext context, Evaluation evaluation) {
        for (Goal goal : context.dossier().goals()) {
            for (int i = 0; i < goal.targets().size(); i++) {
                IndicatorTarget target = goal.targets().get(i);
                evaluation.check(
                        target.year().isPresent(),
                        Places.in(goal, "targets[" + i + "]"),
                        "goal",
                        goal.id(),
                        "indicator",
                        target.indicator());
            }
        }
    }

    /** A measure that was given up needs no plan, owner or deadline any more. */
    private static List<Measure> standing(RuleContext context) {
        return context.dossier().measures().stream()
                .filter(each -> each.status() != Measure.Status.STOPPED)
                .toList();
    }

    private static LocalizedText name(Measure measure) {
        return Values.quoted(measure.title(), measure.id());
    }

    private static void measuresAreAnchored(RuleContext context, Evaluation evaluation) {
        for (Measure each : standing(context)) {
            evaluation.check(!each.anchors().isEmpty(), Places.in(each, "anchors"), "measure", name(each));
        }
    }

    /** A place where something stands in a plan. */
    private record Anchored(PlanAnchor anchor, Place place, LocalizedText what) {}

    /** Every anchor of a goal, and of a measure that was not given up. */
    private static List<Anchored> anchored(RuleContext context) {
        List<Anchored> all = new ArrayList<>();
        context.dossier().goals().forEach(each -> add(all, each, each.anchors(), Values.quoted("", each.id())));
        standing(context).forEach(each -> add(all, each, each.anchors(), name(each)));
        return all;
    }

    private static void add(List<Anchored> all, NetworkPart part, List<PlanAnchor> anchors, LocalizedText what) {
        for (int i = 0; i < anchors.size(); i++) {
            all.add(new Anchored(anchors.get(i), Places.in(part, "anchors[" + i + "]"), what));
        }
    }

    private static LocalizedText name(PlanAnchor anchor) {
        return anchor.plan().isBlank() ? anchor.type().title() : Values.quoted(anchor.plan(), "");
    }

    private static void strategyIsNoPlan(RuleContext context, Evaluation evaluation) {
        for (Anchored each : anchored(context)) {
            evaluation.check(
                    each.anchor().type() != PlanType.PLANNING_STRATEGY,
                    each.place(),
                    "measure",
                    each.what(),
                    "plan",
                    name(each.anchor()));
        }
    }

    private static void climatePlanIsRecent(RuleContext context, Evaluation evaluation) {
        int limit = context.limits().mostYearsOfClimatePlan();
        for (Anchored each : anchored(context)) {
            PlanAnchor anchor = each.anchor();
            if (anchor.type() == PlanType.CLIMATE_AND_ENERGY_PLAN
                    && anchor.adopted().isPresent()) {
                int adopted = anchor.adopted().get().getValue();
                evaluation.check(
                        context.today().getYear() - adopted <= limit,
                        each.place(),
                        "plan",
                        name(anchor),
                        "year",
                        adopted,
                        "limit",
                        limit);
            }
        }
    }

    /** A financial plan is adopted before the end of the year and covers the years that follow. */
    private static void financialPlanCoversYears(RuleContext context, Evaluation evaluation) {
        int limit = context.limits().fewestYearsOfFinancialPlan();
        for (Anchored each : anchored(context)) {
            PlanAnchor anchor = each.anchor();
            if (anchor.type() == PlanType.FINANCIAL_PLAN
                    && anchor.adopted().isPresent()
                    && anchor.lastYear().isPresent()) {
                int years = anchor.lastYear().get().getValue()
                        - anchor.adopted().get().getValue();
                evaluation.check(years >= limit, each.place(), "plan", name(anchor), "years", years, "limit", limit);
            }
        }
    }

    private static void measuresAreOwned(RuleContext context, Evaluation evaluation) {
        for (Measure each : standing(context)) {
            boolean owned = each.responsible().filter(role -> !role.isBlank()).isPresent();
            evaluation.check(owned, Places.in(each, "responsible"), "measure", name(each));
            evaluation.checkCase(
                    "deadline", each.deadline().isPresent(), Places.in(each, "deadline"), "measure", name(each));
        }
    }

    private static void measuresAreOnTime(RuleContext context, Evaluation evaluation) {
        for (Measure each : standing(context)) {
            if (each.status() == Measure.Status.DONE) {
                boolean told = each.result().filter(text -> !text.isBlank()).isPresent();
                evaluation.checkCase("result", told, Places.in(each, "result"), "measure", name(each));
            } else {
                each.deadline()
                        .ifPresent(day -> evaluation.check(
                                !day.isBefore(context.today()),
                                Places.in(each, "deadline"),
                                "measure",
                                name(each),
                                "deadline",
                                day));
            }
        }
    }
}
