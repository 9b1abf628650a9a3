package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.AimActivities;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Aim;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;
import no.livskraft.workshop.Workshop;

/** Rules about the network's life as a whole. */
final class LifeRules {

    private LifeRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-040", Reason.NONE_HELD, LifeRules::communityTakesPart),
                new Rule("LK-044", Reason.NOT_ACTIVE, LifeRules::meetsRegularly),
                new Rule("LK-045", Reason.NOT_BEGUN, LifeRules::aimsArePursued));
    }

    private static int outside(List<Workshop> held) {
        return held.stream()
                .flatMap(each -> each.outside().stream())
                .mapToInt(each -> each.count())
                .sum();
    }

    private static void communityTakesPart(RuleContext context, Evaluation evaluation) {
        List<Workshop> held = context.held();
        if (!held.isEmpty()) {
            evaluation.check(outside(held) > 0, Places.in(context.network(), ""), "count", held.size());
        }
    }

    private static void meetsRegularly(RuleContext context, Evaluation evaluation) {
        if (context.network().status() != NetworkStatus.ACTIVE) {
            return;
        }
        LocalDate last = context.held().stream()
                .map(each -> each.date().orElseThrow())
                .reduce((earlier, later) -> later)
                .orElse(context.network().start());
        int limit = context.limits().mostMonthsBetweenGatherings();
        evaluation.check(
                !last.plusMonths(limit).isBefore(context.today()),
                Places.in(context.network(), ""),
                "date",
                last,
                "limit",
                limit);
    }

    private static void aimsArePursued(RuleContext context, Evaluation evaluation) {
        if (context.today().isBefore(context.network().start())) {
            return;
        }
        List<LocalizedText> missing = missingAims(context);
        if (missing.isEmpty()) {
            evaluation.satisfied();
        } else {
            String word = context.network().status() == NetworkStatus.CLOSED ? "closing" : "";
            evaluation.violated(word, Places.in(context.network(), ""), "aims", Values.listed(missing));
        }
    }

    /** What nobody has dated is taken for done; what is planned for later days is not. */
    private static List<LocalizedText> missingAims(RuleContext context) {
        AimActivities activities = AimActivities.of(context.dossier());
        Set<Aim> undated = activities.undated().missing();
        return activities.on(context.today()).missing().stream()
                .filter(undated::contains)
                .map(Aim::title)
                .toList();
    }
}
