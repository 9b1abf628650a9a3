package no.livskraft.tck.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Severity;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleProvider;
import no.livskraft.validation.rule.RuleView;

/** Providers with one fault each in what they say about themselves and their rules, and tests without their examples. */
final class WrongProviders {

    private WrongProviders() {}

    private static PluginDescriptor descriptor(String id, String version, int level, LocalizedText title) {
        return PluginDescriptor.of(id, version, level, title);
    }

    static class ChangesItsDescriptor extends RuleTry {
        private static final AtomicInteger CALLS = new AtomicInteger();

        ChangesItsDescriptor() {
            super(() -> new RuleProvider() {
                @Override
                public PluginDescriptor descriptor() {
                    String version = "1." + CALLS.incrementAndGet();
                    return WrongProviders.descriptor("invented.gatherings", version, SpiLevel.CURRENT, Gatherings.TEXT);
                }

                @Override
                public List<NetworkRule> rules() {
                    return Gatherings.right().rules();
                }
            });
        }
    }

    static class TakesAReservedId extends RuleTry {
        TakesAReservedId() {
            super(() -> Gatherings.with(descriptor("livskraft.gatherings", "1", SpiLevel.CURRENT, Gatherings.TEXT)));
        }
    }

    static class BuiltForTheFuture extends RuleTry {
        BuiltForTheFuture() {
            super(() -> Gatherings.with(descriptor("invented.gatherings", "1", SpiLevel.CURRENT + 1, Gatherings.TEXT)));
        }
    }

    static class IsTitledInBokmalAlone extends RuleTry {
        IsTitledInBokmalAlone() {
            super(() -> Gatherings.with(
                    descriptor("invented.gatherings", "1", SpiLevel.CURRENT, LocalizedText.ofBokmal("Oppdiktet"))));
        }
    }

    static class BringsNothing extends RuleTry {
        BringsNothing() {
            super(Gatherings::with);
        }
    }

    /** The host does not let its rules in. */
    abstract static class Refused extends RuleTry {
        Refused(NetworkRule... rules) {
            super(() -> new Gatherings(Gatherings.DESCRIPTOR, Arrays.asList(rules)));
        }

        Refused(RuleDefinition definition) {
            this(NetworkRule.of(definition, (view, findings) -> findings.satisfied()));
        }
    }

    static class TakesAnIdOfTheLibrary extends Refused {
        TakesAnIdOfTheLibrary() {
            super(Gatherings.definition("LK-001").build());
        }
    }

    static class HasARuleTwice extends Refused {
        HasARuleTwice() {
            super(Gatherings.right().rules().get(0), Gatherings.right().rules().get(0));
        }
    }

    static class HasNullForARule extends Refused {
        HasNullForARule() {
            super(new NetworkRule[] {null});
        }
    }

    static class WarnsInBokmalAlone extends Refused {
        WarnsInBokmalAlone() {
            super(Gatherings.definition("INVENTED-001")
                    .message(LocalizedText.ofBokmal("Oppdiktet"))
                    .build());
        }
    }

    static class NamesOtherValuesInNynorsk extends Refused {
        NamesOtherValuesInNynorsk() {
            super(Gatherings.definition("INVENTED-001")
                    .message(LocalizedText.of("{name}", "{namn}", "{name}"))
                    .build());
        }
    }

    static class ThrowsWhenAskedForRules extends RuleTry {
        ThrowsWhenAskedForRules() {
            super(() -> new RuleProvider() {
                @Override
                public PluginDescriptor descriptor() {
                    return Gatherings.DESCRIPTOR;
                }

                @Override
                public List<NetworkRule> rules() {
                    throw new IllegalStateException("no ferries today");
                }
            });
        }
    }

    static class ChangesItsRules extends RuleTry {
        private static final AtomicInteger INSTANCES = new AtomicInteger();

        ChangesItsRules() {
            super(() -> {
                Severity severity = INSTANCES.incrementAndGet() % 2 == 0 ? Severity.INFO : Severity.WARNING;
                RuleDefinition names = Gatherings.names();
                RuleDefinition.Case first = names.cases().get(0);
                RuleDefinition changing = new RuleDefinition(
                        names.id(),
                        names.subject(),
                        names.status(),
                        names.title(),
                        names.why(),
                        names.remedy(),
                        names.source(),
                        List.of(new RuleDefinition.Case(first.code(), severity, first.message())),
                        names.limits());
                return Gatherings.with(
                        Gatherings.right().rules().get(0), NetworkRule.of(changing, Gatherings::checkNames));
            });
        }
    }

    static class ChangesADefinition extends RuleTry {
        ChangesADefinition() {
            super(() -> new RuleProvider() {
                @Override
                public PluginDescriptor descriptor() {
                    return Gatherings.DESCRIPTOR;
                }

                @Override
                public List<NetworkRule> rules() {
                    return List.of(Gatherings.right().rules().get(0), new Changing());
                }
            });
        }

        private static final class Changing implements NetworkRule {
            private final AtomicInteger calls = new AtomicInteger();

            @Override
            public RuleDefinition definition() {
                return calls.getAndIncrement() == 0
                        ? Gatherings.names()
                        : Gatherings.definition(Gatherings.NAMES).build();
            }

            @Override
            public void check(RuleView view, RuleFindings findings) {
                Gatherings.checkNames(view, findings);
            }
        }
    }

    /** Right, but its test leaves out an example. */
    static class LacksAnExample extends RuleTry {
        LacksAnExample() {
            super(Gatherings::right);
        }

        @Override
        protected Map<String, NetworkDossier> violated() {
            Map<String, NetworkDossier> fewer = new HashMap<>(super.violated());
            fewer.remove(Gatherings.NAMES);
            return fewer;
        }
    }

    /** Right, but its test has an example of a case that there is not. */
    static class HasAnExampleOfNoCase extends RuleTry {
        HasAnExampleOfNoCase() {
            super(Gatherings::right);
        }

        @Override
        protected Map<String, NetworkDossier> violated() {
            Map<String, NetworkDossier> more = new HashMap<>(super.violated());
            more.put(Gatherings.NAMES + ".late", SampleDossiers.WHOLE);
            return more;
        }
    }

    /** Right, but its test has an example for a rule that there is not. */
    static class SatisfiesARuleThatIsNot extends RuleTry {
        SatisfiesARuleThatIsNot() {
            super(Gatherings::right);
        }

        @Override
        protected Map<String, NetworkDossier> satisfied() {
            return Map.of("INVENTED-009", SampleDossiers.WHOLE);
        }
    }
}
