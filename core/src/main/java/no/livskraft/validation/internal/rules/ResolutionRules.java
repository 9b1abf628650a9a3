package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.livskraft.decision.Body;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** Rules about whether members have resolved to take part, and about what a resolution says. */
final class ResolutionRules {

    private ResolutionRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-024", Reason.NO_TAKING_PART, ResolutionRules::membersHaveResolutions),
                new Rule("LK-026", Reason.NO_DECISIVE, ResolutionRules::councilDecided),
                new Rule("LK-029", Reason.NO_DECISIVE, ResolutionRules::resolutionComesFirst),
                new Rule("LK-030", Reason.NO_ACTIVE_DECIDED, ResolutionRules::activeMembersSaidYes),
                new Rule("LK-032", Reason.NO_RESOLUTIONS, ResolutionRules::contactsAreNamed),
                new Rule("LK-033", Reason.NO_RESOLUTIONS, ResolutionRules::themesAgree));
    }

    /** Members whose case was rejected or postponed are LK-030's. */
    private static void membersHaveResolutions(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            if (member.status() != MembershipStatus.WITHDRAWN
                    && refusal(context, member).isEmpty()) {
                boolean underway =
                        member.status() == MembershipStatus.INVITED || member.status() == MembershipStatus.APPLIED;
                evaluation.checkCase(
                        underway ? "underway" : "",
                        hasAdopted(context, member),
                        Places.member(context.network(), i),
                        "municipality",
                        Places.label(member));
            }
        }
    }

    private static boolean hasAdopted(RuleContext context, Membership member) {
        return context.resolutionsOf(member).stream().anyMatch(Resolution::isAdopted);
    }

    /** The outcome that keeps a member from taking part: of the last case decided, if none was adopted. */
    private static Optional<Outcome> refusal(RuleContext context, Membership member) {
        if (hasAdopted(context, member)) {
            return Optional.empty();
        }
        return context.resolutionsOf(member).stream()
                .flatMap(each -> each.decisiveTreatment().stream())
                .map(Treatment::outcome)
                .sorted()
                .findFirst();
    }

    private static void activeMembersSaidYes(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            boolean decided = context.resolutionsOf(member).stream()
                    .anyMatch(each -> each.decisiveTreatment().isPresent());
            if (decided && member.status() == MembershipStatus.ACTIVE) {
                Optional<Outcome> refusal = refusal(context, member);
                evaluation.check(
                        refusal.isEmpty(),
                        Places.member(context.network(), i),
                        "municipality",
                        Places.label(member),
                        "outcome",
                        refusal.orElse(Outcome.ADOPTED).title());
            }
        }
    }

    private static void councilDecided(RuleContext context, Evaluation evaluation) {
        for (Resolution resolution : context.dossier().resolutions()) {
            Optional<Body> body = resolution.decisiveTreatment().flatMap(Treatment::body);
            body.ifPresent(each -> evaluation.check(
                    each.isCouncil(),
                    Places.in(resolution, "treatments"),
                    "municipality",
                    context.label(resolution.organisation()),
                    "body",
                    each.title()));
        }
    }

    private static void resolutionComesFirst(RuleContext context, Evaluation evaluation) {
        Optional<LocalDate> firstWorkshop = context.dossier().workshops().stream()
                .flatMap(each -> each.date().stream())
                .min(LocalDate::compareTo);
        for (Resolution resolution : context.dossier().resolutions()) {
            Optional<LocalDate> adopted = resolution
                    .decisiveTreatment()
                    .filter(each -> each.outcome() == Outcome.ADOPTED)
                    .flatMap(Treatment::date);
            if (adopted.isPresent()) {
                comesBeforeMembership(context, evaluation, resolution, adopted.get());
                firstWorkshop.ifPresent(day -> evaluation.checkCase(
                        "workshop",
                        !adopted.get().isAfter(day),
                        Places.in(resolution, "treatments"),
                        "municipality",
                        context.label(resolution.organisation()),
                        "date",
                        adopted.get(),
                        "workshopDate",
                        day));
            }
        }
    }

    private static void comesBeforeMembership(
            RuleContext context, Evaluation evaluation, Resolution resolution, LocalDate adopted) {
        context.network().members().stream()
                .filter(member -> context.isSame(member, resolution.organisation(), Optional.of(adopted)))
                .min(Comparator.comparing(Membership::from).thenComparing(Membership::name))
                .ifPresent(member -> evaluation.check(
                        !adopted.isAfter(member.from()),
                        Places.in(resolution, "treatments"),
                        "municipality",
                        Places.label(member),
                        "date",
                        adopted,
                        "start",
                        member.from()));
    }

    private static void contactsAreNamed(RuleContext context, Evaluation evaluation) {
        for (Resolution resolution : context.dossier().resolutions()) {
            String municipality = context.label(resolution.organisation());
            evaluation.check(
                    resolution.politicalContact().isPresent(),
                    Places.in(resolution, "politicalContact"),
                    "municipality",
                    municipality);
            evaluation.checkCase(
                    "administrative",
                    resolution.administrativeContact().isPresent(),
                    Places.in(resolution, "administrativeContact"),
                    "municipality",
                    municipality);
        }
    }

    private static void themesAgree(RuleContext context, Evaluation evaluation) {
        int limit = context.limits().fewestThemes();
        for (Resolution resolution : context.dossier().resolutions()) {
            String municipality = context.label(resolution.organisation());
            long count = resolution.themes().stream().distinct().count();
            evaluation.check(
                    count >= limit,
                    Places.in(resolution, "themes"),
                    "municipality",
                    municipality,
                    "count",
                    count,
                    "limit",
                    limit);
            for (Identifier theme : resolution.themes()) {
                evaluation.checkCase(
                        "other",
                        context.network().themes().contains(theme),
                        Places.in(resolution, "themes"),
                        "municipality",
                        municipality,
                        "theme",
                        context.theme(theme));
            }
        }
    }
}
