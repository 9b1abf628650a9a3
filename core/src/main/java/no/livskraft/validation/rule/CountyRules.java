package no.livskraft.validation.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.internal.RuleAdmission;

/**
 * The rules that counties add to those of the library, each let in only if nothing is wrong with it. Immutable and safe for
 * use by many threads. Who writes rules tries them by {@code CountyRules.none().with("my.plugin", provider.rules())}.
 */
public final class CountyRules {

    private static final CountyRules NONE = new CountyRules(Map.of());

    private final Map<String, Added> byId;

    /**
     * A rule that was let in.
     *
     * @param origin the plugin that brought it, or what else the host calls its maker
     * @param definition what the rule said of itself
     * @param rule the rule
     */
    public record Added(String origin, RuleDefinition definition, NetworkRule rule) {

        /** Checks that nothing is missing. */
        public Added {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(definition, "definition");
            Objects.requireNonNull(rule, "rule");
        }
    }

    private CountyRules(Map<String, Added> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * No rules.
     *
     * @return the empty collection
     */
    public static CountyRules none() {
        return NONE;
    }

    /**
     * These rules and those of one more maker: all of them or none.
     *
     * @param origin the plugin that brings them, or what else to call their maker in reports
     * @param rules the rules
     * @return the rules
     * @throws LivskraftException if a rule cannot be let in, with everything that is wrong: code {@code RULE-NULL} if there
     *     is no list or a rule in it is null, {@code RULE-DEFINITION} if it cannot say what it is, {@code RULE-RESERVED-ID}
     *     if its id begins with {@code LK-}, {@code RULE-DUPLICATE} if another rule has its id, {@code RULE-TEXT} if a text
     *     is missing in bokmål, nynorsk or English, {@code RULE-PLACEHOLDERS} if the names in braces differ between
     *     languages
     */
    public CountyRules with(String origin, List<NetworkRule> rules) {
        Objects.requireNonNull(origin, "origin");
        RuleAdmission admission = new RuleAdmission(origin, byId);
        List<Problem> problems = new ArrayList<>();
        List<Added> admitted = admission.admit(rules, problems);
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
        Map<String, Added> more = new TreeMap<>(byId);
        admitted.forEach(each -> more.put(each.definition().id(), each));
        return new CountyRules(more);
    }

    /**
     * All rules.
     *
     * @return the rules in the order of their ids; unmodifiable
     */
    public List<Added> all() {
        return List.copyOf(byId.values());
    }
}
