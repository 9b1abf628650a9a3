package no.livskraft.document.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.livskraft.document.internal.Node.Member;
import no.livskraft.document.internal.Node.NumberNode;
import no.livskraft.document.internal.Node.ObjectNode;

/**
 * The versions of programme profiles. In the first, how long an active network may go without a gathering was the same for
 * all programmes, twelve months; in the second it is one of their limits.
 */
public final class ProgrammeUpgrades {

    /** All upgrades, the first one first. */
    public static final List<Upgrade> ALL = List.of(ProgrammeUpgrades::ofGatherings);

    private static final String LIMITS = "limits";
    private static final String GATHERINGS = "mostMonthsBetweenGatherings";

    private ProgrammeUpgrades() {}

    private static ObjectNode ofGatherings(ObjectNode content, Upgrade.Doubts doubts) {
        return content.replaced(
                LIMITS, value -> Map.of(LIMITS, value instanceof ObjectNode limits ? withTwelveMonths(limits) : value));
    }

    private static Node withTwelveMonths(ObjectNode limits) {
        Map<String, Member> members = new LinkedHashMap<>(limits.members());
        members.putIfAbsent(GATHERINGS, new Member(limits.offset(), new NumberNode(limits.offset(), "12")));
        return new ObjectNode(limits.offset(), members);
    }
}
