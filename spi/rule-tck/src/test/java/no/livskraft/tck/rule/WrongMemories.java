package no.livskraft.tck.rule;

import static no.livskraft.tck.rule.Gatherings.checkGatherings;
import static no.livskraft.tck.rule.Gatherings.checkNames;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Membership;
import no.livskraft.programme.Severity;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;
import no.livskraft.workshop.Workshop;

/** Providers of rules that tell by something else than what they are shown. */
final class WrongMemories {

    private WrongMemories() {}

    /** A rule about names with one value more, which each instance of the provider makes in a way of its own. */
    abstract static class Adding extends RuleTry {

        /** Makes the value. */
        interface Value {
            Object of(RuleView view);
        }

        Adding(Supplier<Value> values) {
            super(() -> {
                Value value = values.get();
                return Gatherings.withNames((view, findings) -> checkNames(view, findings, value.of(view)));
            });
        }
    }

    /** Even where the programme thinks little of it. */
    static class HidesWhatIsNotSerious extends RuleTry {
        HidesWhatIsNotSerious() {
            super(() -> Gatherings.withNames((view, findings) -> {
                if (view.dossier().programme().severities().get(Gatherings.NAMES) == Severity.INFO) {
                    findings.satisfied();
                } else {
                    checkNames(view, findings);
                }
            }));
        }
    }

    static class TellsEqualDossiersApart extends Adding {
        TellsEqualDossiersApart() {
            super(() -> view -> System.identityHashCode(view.dossier()));
        }
    }

    static class CountsItsCalls extends Adding {
        CountsItsCalls() {
            super(() -> {
                AtomicInteger calls = new AtomicInteger();
                return view -> calls.incrementAndGet();
            });
        }
    }

    static class NumbersItsInstances extends Adding {
        private static final AtomicInteger INSTANCES = new AtomicInteger();

        NumbersItsInstances() {
            super(() -> {
                int number = INSTANCES.incrementAndGet();
                return view -> number;
            });
        }
    }

    /** What it says of a network depends on the largest that it has ever seen. */
    static class RemembersTheLargest extends Adding {
        RemembersTheLargest() {
            super(() -> {
                AtomicInteger largest = new AtomicInteger();
                return view -> largest.accumulateAndGet(
                        view.dossier().workshops().stream()
                                .mapToInt(Gatherings::minutes)
                                .sum(),
                        Math::max);
            });
        }
    }

    static class TakesTheFirstMember extends Adding {
        TakesTheFirstMember() {
            super(() -> view -> view.network().members().stream()
                    .map(Membership::organisation)
                    .findFirst()
                    .map(Object::toString)
                    .orElse(""));
        }
    }

    /** The first rule reads what the second has left behind. */
    static class LeansOnAnotherRule extends RuleTry {
        LeansOnAnotherRule() {
            super(() -> {
                AtomicInteger gatherings = new AtomicInteger();
                NetworkRule counting = NetworkRule.of(Gatherings.gatherings().build(), (view, findings) -> {
                    gatherings.set(view.dossier().workshops().size());
                    checkGatherings(view, findings);
                });
                return Gatherings.with(
                        counting,
                        NetworkRule.of(
                                Gatherings.names(), (view, findings) -> checkNames(view, findings, gatherings.get())));
            });
        }
    }

    static class KeepsItsView extends Adding {
        KeepsItsView() {
            super(() -> {
                AtomicReference<RuleView> kept = new AtomicReference<>();
                return view -> Optional.ofNullable(kept.getAndSet(view))
                        .map(earlier -> earlier.today().getEra())
                        .orElse(view.today().getEra());
            });
        }
    }

    static class KeepsItsFindings extends RuleTry {
        KeepsItsFindings() {
            super(() -> Gatherings.withNames(keeping(new AtomicReference<>())));
        }

        private static BiConsumer<RuleView, RuleFindings> keeping(AtomicReference<RuleFindings> kept) {
            return (view, findings) -> {
                RuleFindings earlier = kept.getAndSet(findings);
                if (earlier != null) {
                    try {
                        earlier.satisfied();
                    } catch (IllegalStateException over) {
                        kept.set(findings);
                    }
                }
                checkNames(view, findings);
            };
        }
    }

    static class KeepsItsNetworkInAField extends RuleTry {
        KeepsItsNetworkInAField() {
            super(() -> Gatherings.withNames(keeping(new AtomicReference<>())));
        }

        private static BiConsumer<RuleView, RuleFindings> keeping(AtomicReference<NetworkDossier> current) {
            return (view, findings) -> {
                current.set(view.dossier());
                int day = view.today().getDayOfMonth();
                checkNames(view, findings, current.get().network().members().size() + day);
            };
        }
    }

    /** A rule about gatherings that says of each member without a name whether something was before a day of its own. */
    abstract static class Dating extends Adding {
        Dating(Supplier<LocalDate> day) {
            super(() -> view -> view.dossier().workshops().stream()
                    .map(Workshop::date)
                    .flatMap(Optional::stream)
                    .filter(date -> date.isBefore(day.get()))
                    .count());
        }
    }

    static class LooksAtTheClock extends Dating {
        LooksAtTheClock() {
            super(LocalDate::now);
        }
    }

    static class LooksAtTheClockALimitAway extends Dating {
        LooksAtTheClockALimitAway() {
            super(() -> LocalDate.now().minusDays(90));
        }
    }

    static class WritesAsTheMachineDoes extends Adding {
        WritesAsTheMachineDoes() {
            super(() -> view -> String.format("%d", view.network().members().size()));
        }
    }

    static class ShoutsInTheMachinesLanguage extends Adding {
        ShoutsInTheMachinesLanguage() {
            super(() -> view -> "kommuner i nettverk".toUpperCase());
        }
    }

    static class NamesTheMachinesZone extends Adding {
        NamesTheMachinesZone() {
            super(() -> view -> ZoneId.systemDefault());
        }
    }

    /** It knows who asks. */
    static class TellsTheHostSomethingElse extends RuleTry {
        TellsTheHostSomethingElse() {
            super(() -> Gatherings.withNames((view, findings) -> {
                if (view.getClass().getName().startsWith("no.livskraft.tck.")) {
                    checkNames(view, findings);
                }
            }));
        }
    }
}
