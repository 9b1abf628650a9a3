package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.Period;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Treatment;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.NetworkStatus;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/**
 * The rule about elections. Councils are elected in September every fourth year and constituted before the end of October
 * (kommuneloven § 7-1). Which day each of them was, nobody has told; so what was resolved from September to October of an
 * election year may be the old council's or the new one's, and is left alone.
 */
final class CouncilRules {

    private static final int BETWEEN_ELECTIONS = 4;
    private static final int SEPTEMBER = 9;
    private static final int NOVEMBER = 11;

    private CouncilRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-035", Reason.NO_COUNCIL_RESOLVED, CouncilRules::sittingCouncilResolved));
    }

    private static void sittingCouncilResolved(RuleContext context, Evaluation evaluation) {
        if (context.network().status() == NetworkStatus.CLOSED) {
            return;
        }
        int election = election(context.today());
        TreeMap<MemberOrganisation, Integer> active = new TreeMap<>();
        for (int i = 0; i < context.network().members().size(); i++) {
            Membership member = context.network().members().get(i);
            if (member.isActiveOn(context.today())) {
                active.putIfAbsent(member.organisation(), i);
            }
        }
        active.values()
                .forEach(index -> lastAdopted(
                                context, context.network().members().get(index))
                        .filter(date -> isKnown(date, election))
                        .ifPresent(date -> evaluation.check(
                                !date.isBefore(LocalDate.of(election, SEPTEMBER, 1)),
                                Places.member(context.network(), index),
                                "municipality",
                                Places.label(context.network().members().get(index)),
                                "date",
                                date,
                                "year",
                                election)));
    }

    /** The election that the council sitting on a day came from. */
    private static int election(LocalDate today) {
        int year = today.getYear() - Math.floorMod(today.getYear() - Period.FIRST_ELECTION, BETWEEN_ELECTIONS);
        return today.isBefore(LocalDate.of(year, NOVEMBER, 1)) ? year - BETWEEN_ELECTIONS : year;
    }

    private static boolean isKnown(LocalDate date, int election) {
        return date.isBefore(LocalDate.of(election, SEPTEMBER, 1))
                || !date.isBefore(LocalDate.of(election, NOVEMBER, 1));
    }

    private static Optional<LocalDate> lastAdopted(RuleContext context, Membership member) {
        return context.resolutionsOf(member).stream()
                .flatMap(each -> each.decisiveTreatment().stream())
                .filter(each -> each.outcome() == Outcome.ADOPTED)
                .map(Treatment::date)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
