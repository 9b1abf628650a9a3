package no.livskraft.validation.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.municipality.County;
import no.livskraft.network.Membership;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** Rules about what is told of members beside their number and name: county and organisation number. */
final class MemberRules {

    private MemberRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-004", Reason.NO_COUNTIES, MemberRules::countyIsThatOfTheNumber),
                new Rule("LK-006", Reason.NO_ORGANISATION_NUMBERS, MemberRules::organisationNumberIsOneMembers));
    }

    private static void countyIsThatOfTheNumber(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            Optional<String> said = member.county();
            Optional<County> county = said.isEmpty()
                    ? Optional.empty()
                    : member.municipality().flatMap(each -> context.county(each, member.from()));
            Optional<Boolean> agree = county.flatMap(each -> each.isCalled(said.orElseThrow()));
            if (agree.isPresent()) {
                evaluation.check(
                        agree.get(),
                        Places.member(context.network(), i),
                        "number",
                        member.organisation(),
                        "registered",
                        county.orElseThrow().name().orElseThrow(),
                        "county",
                        said.orElseThrow());
            }
        }
    }

    private static void organisationNumberIsOneMembers(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        Map<OrganisationNumber, List<Integer>> uses = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            int index = i;
            members.get(i)
                    .organisationNumber()
                    .ifPresent(number -> uses.computeIfAbsent(number, unused -> new ArrayList<>())
                            .add(index));
        }
        uses.forEach((number, indexes) -> {
            indexes.sort(
                    Comparator.comparing((Integer index) -> members.get(index).from())
                            .thenComparing(index -> Places.label(members.get(index))));
            Membership first = members.get(indexes.get(0));
            // the last entered in time is at fault, whichever stands first in the list
            Optional<Integer> another = indexes.stream()
                    .filter(index -> !isSame(context, first, members.get(index)))
                    .reduce((earlier, later) -> later);
            List<LocalizedText> labels = indexes.stream()
                    .map(index -> Places.label(members.get(index)))
                    .distinct()
                    .map(LocalizedText::same)
                    .toList();
            evaluation.check(
                    another.isEmpty(),
                    Places.member(context.network(), another.orElse(indexes.get(0))),
                    "number",
                    number,
                    "members",
                    Values.listed(labels));
        });
    }

    /** Whether two memberships are of one organisation, also where its number has changed between them. */
    private static boolean isSame(RuleContext context, Membership one, Membership other) {
        return context.isSame(one, other.organisation(), Optional.of(other.from()));
    }
}
