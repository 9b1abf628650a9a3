package no.livskraft.document.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.livskraft.document.internal.Node.Member;
import no.livskraft.document.internal.Node.NumberNode;
import no.livskraft.document.internal.Node.ObjectNode;

/**
 * The versions of programme profiles. In the first, two limits were the same for all programmes: how long an active network
 * may go without a gathering, twelve months, and how many municipalities stand behind an indication, three. In the second
 * they are among the programme's own.
 */
public final class ProgrammeUpgrades {

    /** All upgrades, the first one first. */
    public static final List<Upgrade> ALL = List.of(ProgrammeUpgrades::ofLimits);

    private static final String LIMITS = "limits";

    private ProgrammeUpgrades() {}

    private static ObjectNode ofLimits(ObjectNode content, Upgrade.Doubts doubts) {
        return content.replaced(
                LIMITS, value -> Map.of(LIMITS, value instanceof ObjectNode limits ? withNewOnes(limits) : value));
    }

    private static Node withNewOnes(ObjectNode limits) {
        Map<String, Member> members = new LinkedHashMap<>(limits.members());
        add(members, limits.offset(), "mostMonthsBetweenGatherings", "12");
        add(members, limits.offset(), "fewestBehindIndication", "3");
        return new ObjectNode(limits.offset(), members);
    }

    private static void add(Map<String, Member> members, int offset, String name, String digits) {
        members.putIfAbsent(name, new Member(offset, new NumberNode(offset, digits)));
    }
}
