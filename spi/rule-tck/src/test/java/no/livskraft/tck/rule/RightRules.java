package no.livskraft.tck.rule;

import static no.livskraft.tck.rule.Gatherings.checkGatherings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Severity;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleSubject;
import no.livskraft.validation.rule.NetworkRule;

/** Providers that keep their promises, some of which look odd. */
final class RightRules {

    private RightRules() {}

    static class Right extends RuleTry {
        Right() {
            super(Gatherings::right);
        }
    }

    /** It lets one thread in at a time. */
    static class Locks extends RuleTry {
        Locks() {
            super(() -> {
                ReentrantLock lock = new ReentrantLock();
                return Gatherings.withGatherings((view, findings) -> {
                    lock.lock();
                    try {
                        checkGatherings(view, findings);
                    } finally {
                        lock.unlock();
                    }
                });
            });
        }
    }

    /** One of its rules is described and not evaluated yet, so that there is no example of it. */
    static class HasPlans extends RuleTry {
        HasPlans() {
            super(() -> {
                List<NetworkRule> rules = Gatherings.right().rules();
                RuleDefinition definition = new RuleDefinition(
                        "INVENTED-003",
                        RuleSubject.NETWORK,
                        RuleDefinition.Status.PLANNED,
                        Gatherings.TEXT,
                        Gatherings.TEXT,
                        Gatherings.TEXT,
                        "invented county",
                        List.of(new RuleDefinition.Case("INVENTED-003", Severity.INFO, Gatherings.TEXT)),
                        Map.of());
                NetworkRule planned = NetworkRule.of(definition, (view, findings) -> {
                    throw new AssertionError("asked before its time");
                });
                return Gatherings.with(rules.get(0), rules.get(1), planned);
            });
        }
    }

    /** A third rule is stricter than the second, and the sample does not satisfy it. */
    static class HasAStricterRule extends RuleTry {

        private static final String STRICT = "INVENTED-003";

        HasAStricterRule() {
            super(() -> {
                List<NetworkRule> rules = Gatherings.right().rules();
                NetworkRule strict = NetworkRule.of(
                        Gatherings.definition(STRICT).build(),
                        (view, findings) -> findings.check(
                                view.network().members().stream()
                                        .noneMatch(member -> member.name().length() < 6),
                                Place.of(view.network(), "members"),
                                Map.of()));
                return Gatherings.with(rules.get(0), rules.get(1), strict);
            });
        }

        @Override
        protected Map<String, NetworkDossier> violated() {
            Map<String, NetworkDossier> violated = new TreeMap<>(super.violated());
            violated.put(STRICT, SampleDossiers.WHOLE);
            return violated;
        }

        @Override
        protected Set<String> violatedWith(String code) {
            return code.equals(STRICT) ? Set.of() : Set.of(STRICT);
        }

        @Override
        protected Map<String, NetworkDossier> satisfied() {
            NetworkDossier whole = SampleDossiers.WHOLE;
            return Map.of(
                    STRICT,
                    whole.withNetwork(whole.network().toBuilder()
                            .members(List.of(whole.network().members().get(2)))
                            .build()));
        }
    }
}
