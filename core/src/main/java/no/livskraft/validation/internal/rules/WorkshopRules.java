package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Workshop;
import no.livskraft.workshop.Zone;

/** Rules about single workshops and who comes to them. */
final class WorkshopRules {

    private WorkshopRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-036", Reason.NO_WORKSHOPS, WorkshopRules::hasDate),
                new Rule("LK-037", Reason.NONE_HELD, WorkshopRules::allZonesMeet),
                new Rule("LK-038", Reason.NO_TWO_HELD, WorkshopRules::membersAttend),
                new Rule("LK-041", Reason.NO_WORKSHOPS, WorkshopRules::hasItsOwnCase),
                new Rule("LK-042", Reason.NONE_DUE, WorkshopRules::ledToSomething),
                new Rule("LK-043", Reason.NO_AGENDA, WorkshopRules::hasClosingPhase));
    }

    private static LocalizedText name(Workshop workshop) {
        return Values.quoted(workshop.title(), workshop.id());
    }

    private static void hasDate(RuleContext context, Evaluation evaluation) {
        for (Workshop each : context.dossier().workshops()) {
            evaluation.check(each.date().isPresent(), Places.in(each, "date"), "workshop", name(each));
        }
    }

    private static void allZonesMeet(RuleContext context, Evaluation evaluation) {
        for (Workshop each : context.held()) {
            if (each.isGolden()) {
                evaluation.satisfied();
            } else {
                List<LocalizedText> missing = Arrays.stream(Zone.values())
                        .filter(zone -> !each.zonesPresent().contains(zone))
                        .map(Zone::title)
                        .toList();
                evaluation.violated(
                        "", Places.in(each, "attendance"), "workshop", name(each), "zones", Values.listed(missing));
            }
        }
    }

    /** One finding a member, for the first two gatherings in a row that it was absent from. */
    private static void membersAttend(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            List<Workshop> within = context.held().stream()
                    .filter(each -> isWith(member, each.date().orElseThrow()))
                    .toList();
            if (within.size() > 1) {
                int absence = absence(context, member, within);
                LocalDate first = within.get(Math.max(absence, 0)).date().orElseThrow();
                LocalDate second = within.get(Math.max(absence, 0) + 1).date().orElseThrow();
                evaluation.check(
                        absence < 0,
                        Places.member(context.network(), i),
                        "municipality",
                        Places.label(member),
                        "first",
                        first,
                        "second",
                        second);
            }
        }
    }

    private static boolean isWith(Membership member, LocalDate date) {
        return member.status() == MembershipStatus.ACTIVE
                && !date.isBefore(member.from())
                && member.until().map(date::isBefore).orElse(true);
    }

    private static int absence(RuleContext context, Membership member, List<Workshop> within) {
        for (int i = 0; i + 1 < within.size(); i++) {
            if (!attended(context, member, within.get(i)) && !attended(context, member, within.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean attended(RuleContext context, Membership member, Workshop workshop) {
        return workshop.attendance().stream()
                .anyMatch(each -> each.total() > 0 && context.isSame(member, each.organisation(), workshop.date()));
    }

    private static void hasItsOwnCase(RuleContext context, Evaluation evaluation) {
        for (Workshop each : context.dossier().workshops()) {
            evaluation.check(!each.challenges().isEmpty(), Places.in(each, "challenges"), "workshop", name(each));
        }
    }

    private static void ledToSomething(RuleContext context, Evaluation evaluation) {
        int limit = context.limits().mostDaysToOutput();
        for (Workshop each : context.held()) {
            long days = ChronoUnit.DAYS.between(each.date().orElseThrow(), context.today());
            if (days > limit) {
                evaluation.check(
                        !context.dossier().measuresFrom(each.id()).isEmpty(),
                        Places.in(each, ""),
                        "workshop",
                        name(each),
                        "days",
                        days,
                        "limit",
                        limit);
            }
        }
    }

    private static void hasClosingPhase(RuleContext context, Evaluation evaluation) {
        for (Workshop each : context.dossier().workshops()) {
            if (!each.agenda().isEmpty()) {
                boolean closes = each.agenda().stream().anyMatch(item -> item.phase() == AgendaItem.Phase.CLOSING);
                evaluation.check(closes, Places.in(each, "agenda"), "workshop", name(each));
            }
        }
    }
}
