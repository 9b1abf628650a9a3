package no.livskraft.tck.rule;

import static no.livskraft.tck.rule.Gatherings.checkGatherings;
import static no.livskraft.tck.rule.Gatherings.checkNames;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.Membership;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.Place;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;
import no.livskraft.workshop.Workshop;

/** Providers of rules with one fault each in what they tell. */
final class WrongTellings {

    private WrongTellings() {}

    /** A rule about names that does what it should where there are members, and something else where there are none. */
    abstract static class WithoutMembers extends RuleTry {
        WithoutMembers(BiConsumer<RuleView, RuleFindings> wrong) {
            super(() -> Gatherings.withNames((view, findings) -> {
                if (view.network().members().isEmpty()) {
                    wrong.accept(view, findings);
                } else {
                    checkNames(view, findings);
                }
            }));
        }
    }

    static class NeverTellsOfACase extends RuleTry {
        NeverTellsOfACase() {
            super(() -> Gatherings.withNames((view, findings) -> findings.satisfied()));
        }
    }

    static class TellsOfAnotherCaseToo extends RuleTry {
        TellsOfAnotherCaseToo() {
            super(() -> Gatherings.withGatherings((view, findings) -> {
                checkGatherings(view, findings);
                for (Workshop each : view.dossier().workshops()) {
                    if (Gatherings.minutes(each) > view.limit("mostMinutes")) {
                        findings.violated(
                                "stale",
                                Place.of(each, "date"),
                                Map.of(
                                        "workshop",
                                        each.title(),
                                        "date",
                                        each.date().isPresent()));
                    }
                }
            }));
        }
    }

    static class TellsOnlyOfFaults extends RuleTry {
        TellsOnlyOfFaults() {
            super(() -> Gatherings.withNames((view, findings) -> {
                if (view.network().members().stream()
                        .anyMatch(member -> member.name().isBlank())) {
                    checkNames(view, findings);
                }
            }));
        }
    }

    static class IsSatisfiedByNothing extends RuleTry {
        IsSatisfiedByNothing() {
            super(() -> Gatherings.withGatherings((view, findings) -> {
                if (view.dossier().workshops().isEmpty()) {
                    findings.satisfied();
                }
                checkGatherings(view, findings);
            }));
        }
    }

    static class ThrowsOnAnUndatedGathering extends RuleTry {
        ThrowsOnAnUndatedGathering() {
            super(() -> Gatherings.withGatherings((view, findings) -> {
                checkGatherings(view, findings);
                boolean early = view.dossier().workshops().stream()
                        .anyMatch(each -> each.date().orElseThrow().isBefore(SampleNetworks.START));
                if (early) {
                    findings.satisfied();
                }
            }));
        }
    }

    static class ThrowsOnANetworkWithoutMembers extends WithoutMembers {
        ThrowsOnANetworkWithoutMembers() {
            super((view, findings) -> findings.check(
                    !view.network().members().get(0).name().isBlank(),
                    Place.ofMember(view.network(), 0),
                    Map.of("number", 1)));
        }
    }

    /** It counts years from the programme's start, which it takes for past. */
    static class ThrowsOnAnEarlierDay extends RuleTry {
        ThrowsOnAnEarlierDay() {
            super(() -> Gatherings.withNames((view, findings) -> {
                int years = view.today().getYear() - view.network().start().getYear();
                checkNames(view, findings, Collections.nCopies(years, "year").size());
            }));
        }
    }

    static class WaitsForever extends RuleTry {
        WaitsForever() {
            super(() -> Gatherings.withNames((view, findings) -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }));
        }

        @Override
        protected Duration limit() {
            return Duration.ofMillis(300);
        }
    }

    static class TellsOfACaseThatIsNot extends WithoutMembers {
        TellsOfACaseThatIsNot() {
            super((view, findings) -> findings.violated("nobody", Place.of(view.network(), ""), Map.of()));
        }
    }

    /** The host has refused it, and it goes on as if nothing had happened. */
    static class GoesOnAfterARefusal extends WithoutMembers {
        GoesOnAfterARefusal() {
            super((view, findings) -> {
                try {
                    findings.violated("nobody", Place.of(view.network(), ""), Map.of());
                } catch (IllegalArgumentException refused) {
                    findings.satisfied();
                }
            });
        }
    }

    static class LeavesOutAValue extends WithoutMembers {
        LeavesOutAValue() {
            super((view, findings) -> findings.violated("", Place.of(view.network(), ""), Map.of()));
        }
    }

    static class HasNullForAValue extends WithoutMembers {
        HasNullForAValue() {
            super((view, findings) ->
                    findings.violated("", Place.of(view.network(), ""), Collections.singletonMap("number", null)));
        }
    }

    static class SaysNotWhere extends WithoutMembers {
        SaysNotWhere() {
            super((view, findings) -> findings.violated("", null, Map.of("number", 1)));
        }
    }

    /** A rule about names that points at some other place than a member. */
    abstract static class Pointing extends RuleTry {
        Pointing(String id, String path) {
            super(() -> Gatherings.withNames((view, findings) -> {
                for (Membership each : view.network().members()) {
                    findings.check(
                            !each.name().isBlank(),
                            new Place(
                                    Place.Kind.NETWORK,
                                    id.isEmpty() ? view.network().id().value() : id,
                                    path,
                                    ""),
                            Map.of("number", each.organisation()));
                }
            }));
        }
    }

    static class PointsAtAnotherNetwork extends Pointing {
        PointsAtAnotherNetwork() {
            super("annet-nettverk", "");
        }
    }

    static class PointsBeyondAList extends Pointing {
        PointsBeyondAList() {
            super("", "members[99]");
        }
    }

    static class MisspellsTheWay extends Pointing {
        MisspellsTheWay() {
            super("", "member");
        }
    }

    static class WritesTheWayInItsOwnManner extends Pointing {
        WritesTheWayInItsOwnManner() {
            super("", "members/0/name");
        }
    }

    /** A rule about names with one value more. */
    abstract static class Valuing extends RuleTry {
        Valuing(Object value) {
            super(() -> Gatherings.withNames((view, findings) -> checkNames(view, findings, value)));
        }
    }

    static class GivesAnOptional extends Valuing {
        GivesAnOptional() {
            super(Optional.of("Nome"));
        }
    }

    static class GivesAnArray extends Valuing {
        GivesAnArray() {
            super(new String[] {"Nome"});
        }
    }

    static class GivesAnObjectThatHasNoText extends Valuing {
        GivesAnObjectThatHasNoText() {
            super(new Object());
        }
    }

    static class GivesAValueInBokmalAlone extends Valuing {
        GivesAValueInBokmalAlone() {
            super(LocalizedText.ofBokmal("kommunene"));
        }
    }

    static class GivesAReasonInBokmalAlone extends WithoutMembers {
        GivesAReasonInBokmalAlone() {
            super((view, findings) -> findings.nothing(LocalizedText.ofBokmal("Ingen medlemmer.")));
        }
    }

    static class ReadsALimitThatIsNot extends WithoutMembers {
        ReadsALimitThatIsNot() {
            super((view, findings) -> view.limit("mostFerries"));
        }
    }

    /** It compares with what its definition says, whatever the programme says. */
    static class NeverReadsItsLimits extends RuleTry {
        NeverReadsItsLimits() {
            super(() -> Gatherings.withGatherings((view, findings) -> checkGatherings(new OwnLimits(view), findings)));
        }
    }

    static class ReadsItsLimitsForShow extends RuleTry {
        ReadsItsLimitsForShow() {
            super(() -> Gatherings.withGatherings((view, findings) -> {
                List.of("mostMinutes", "mostDays").forEach(view::limit);
                checkGatherings(new OwnLimits(view), findings);
            }));
        }
    }
}
