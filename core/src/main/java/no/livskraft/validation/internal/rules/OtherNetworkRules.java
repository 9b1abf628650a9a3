package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.OtherNetworks;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** Rules about the network beside the host's other networks. */
final class OtherNetworkRules {

    private OtherNetworkRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-018", Reason.NO_OTHER_NETWORKS, OtherNetworkRules::oneNetworkForATheme),
                new Rule("LK-023", Reason.NO_OTHER_NETWORKS, OtherNetworkRules::tagsAreNoNetworks));
    }

    /** One thing is looked at for each member, and one more for each further network that it shares a theme with. */
    private static void oneNetworkForATheme(RuleContext context, Evaluation evaluation) {
        if (context.others().isEmpty()) {
            return;
        }
        Network network = context.network();
        OtherNetworks others = context.others().get();
        memberships(context).forEach((organisation, own) -> {
            List<Network> shared = own.stream()
                    .flatMap(Own::organisations)
                    .distinct()
                    .flatMap(others::withMember)
                    .distinct()
                    .filter(other -> !Collections.disjoint(other.themes(), network.themes()))
                    .filter(other -> own.stream().anyMatch(each -> isIn(context, each, other)))
                    .toList();
            if (shared.isEmpty()) {
                evaluation.satisfied();
            }
            shared.forEach(other -> evaluation.violated(
                    "",
                    Places.member(network, own.get(0).index()),
                    "municipality",
                    Places.label(own.get(0).membership()),
                    "themes",
                    Values.listed(common(context, other)),
                    "network",
                    Values.quoted(other.name(), other.id())));
        });
    }

    /**
     * A membership of the network.
     *
     * @param index where it stands
     * @param membership the membership
     * @param otherNumbers the numbers that its area has had or came to have; looked up once, so that networks that have
     *     nothing to do with it cost nothing
     */
    private record Own(int index, Membership membership, Set<MunicipalityNumber> otherNumbers) {

        /** Everything that it may be a member of another network as. */
        Stream<MemberOrganisation> organisations() {
            return Stream.concat(
                    Stream.of(membership.organisation()), otherNumbers.stream().map(MemberOrganisation::of));
        }
    }

    /** Each organisation that has not withdrawn, with its memberships, the first one first. */
    private static Map<MemberOrganisation, List<Own>> memberships(RuleContext context) {
        List<Membership> members = context.network().members();
        Map<MemberOrganisation, List<Own>> own = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            if (member.status() != MembershipStatus.WITHDRAWN) {
                Set<MunicipalityNumber> others = member.municipality()
                        .map(number -> MunicipalityRules.otherNumbers(context, number, member.from()))
                        .orElse(Set.of());
                own.computeIfAbsent(member.organisation(), unused -> new ArrayList<>())
                        .add(new Own(i, member, others));
            }
        }
        own.values()
                .forEach(each -> each.sort(
                        Comparator.comparing((Own one) -> one.membership().from())
                                .thenComparing(one -> one.membership().name())));
        return own;
    }

    private static List<LocalizedText> common(RuleContext context, Network other) {
        return context.network().themes().stream()
                .filter(other.themes()::contains)
                .sorted()
                .distinct()
                .map(context::theme)
                .toList();
    }

    private static boolean isIn(RuleContext context, Own own, Network other) {
        return other.members().stream()
                .filter(each -> each.status() == MembershipStatus.ACTIVE)
                .filter(each -> isSame(context, own, each))
                .anyMatch(each -> overlap(
                        own.membership().from(),
                        earliest(own.membership().until(), context.network().end()),
                        each.from(),
                        earliest(each.until(), other.end())));
    }

    private static boolean isSame(RuleContext context, Own own, Membership other) {
        return own.membership().organisation().equals(other.organisation())
                || (other.municipality().filter(own.otherNumbers()::contains).isPresent()
                        && context.isSame(own.membership(), other.organisation(), Optional.of(other.from())));
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    private static boolean overlap(
            LocalDate from, Optional<LocalDate> until, LocalDate otherFrom, Optional<LocalDate> otherUntil) {
        return until.map(otherFrom::isBefore).orElse(true)
                && otherUntil.map(from::isBefore).orElse(true);
    }

    /** A note rather than a fault: whoever adds up the counts by theme gets more than there are networks. */
    private static void tagsAreNoNetworks(RuleContext context, Evaluation evaluation) {
        if (context.others().isEmpty()) {
            return;
        }
        OtherNetworks.Count others =
                context.others().get().tags(context.dossier().programme().id());
        int tags = others.tags()
                + (int) context.network().themes().stream().distinct().count();
        int networks = others.networks() + 1;
        evaluation.check(tags == networks, Places.in(context.network(), "themes"), "tags", tags, "networks", networks);
    }
}
