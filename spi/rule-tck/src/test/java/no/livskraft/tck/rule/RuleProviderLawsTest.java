package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.validation.Place;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleProvider;
import no.livskraft.validation.rule.RuleView;
import org.junit.jupiter.api.Test;

/** Runs the laws on a right provider, and on others whose faults the examples of the contract do not meet. */
class RuleProviderLawsTest {

    abstract static class Trial extends RuleProviderLaws {
        private final Supplier<RuleProvider> providers;

        Trial(Supplier<RuleProvider> providers) {
            this.providers = providers;
        }

        Trial(BiConsumer<RuleView, RuleFindings> check) {
            this(() -> Gatherings.withNames(check));
        }

        @Override
        protected RuleProvider provider() {
            return providers.get();
        }

        @Override
        protected List<NetworkDossier> dossiers() {
            return new ArrayList<>(Gatherings.violated().values());
        }
    }

    static class Right extends Trial {
        Right() {
            super(Gatherings::right);
        }
    }

    /** It takes for granted that whoever gives a backpack is a member. */
    static class LooksUpWhoIsNotThere extends Trial {
        LooksUpWhoIsNotThere() {
            super((view, findings) -> {
                List<Membership> members = view.network().members();
                List<MemberOrganisation> organisations =
                        members.stream().map(Membership::organisation).toList();
                view.dossier()
                        .experience()
                        .backpacks()
                        .forEach(each -> findings.check(
                                !members.get(organisations.indexOf(each.organisation()))
                                        .name()
                                        .isBlank(),
                                Place.of(each, ""),
                                Map.of("number", 1)));
            });
        }
    }

    static class PointsAtTheFirstGoal extends Trial {
        PointsAtTheFirstGoal() {
            super((view, findings) -> {
                if (view.dossier().measures().isEmpty()) {
                    Place goal = new Place(Place.Kind.GOAL, "lavere-utslipp", "", "");
                    findings.violated("", goal, Map.of("number", 1));
                }
            });
        }
    }

    /** What it says of a member depends on the most workshops that it has ever seen. */
    static class RemembersTheMost extends Trial {
        RemembersTheMost() {
            super(() -> Gatherings.withNames(remembering(new AtomicInteger())));
        }

        private static BiConsumer<RuleView, RuleFindings> remembering(AtomicInteger most) {
            return (view, findings) -> Gatherings.checkNames(
                    view,
                    findings,
                    most.accumulateAndGet(view.dossier().workshops().size(), Math::max));
        }
    }

    static class TakesTheFirstOfThoseThatAreLeft extends Trial {
        TakesTheFirstOfThoseThatAreLeft() {
            super((view, findings) -> findings.check(
                    view.dossier().measures().stream()
                            .findFirst()
                            .map(each -> each.deadline().isPresent())
                            .orElse(true),
                    Place.of(view.network(), ""),
                    Map.of("number", 1)));
        }
    }

    private static Runs run(Class<?> laws) {
        return Runs.of(laws, "jqwik");
    }

    @Test
    void aRightProviderObeysEveryLaw() {
        Runs runs = run(Right.class);

        assertThat(runs.failed()).isEmpty();
        assertThat(runs.passed()).hasSize(3);
    }

    @Test
    void whatThrowsOnAFewDossiersIsFound() {
        assertThat(run(LooksUpWhoIsNotThere.class).failed().get("anyDossierIsBorne"))
                .contains("Rule 'INVENTED-002'", "IndexOutOfBounds");
    }

    @Test
    void aPlaceThatAFewDossiersLackIsFound() {
        assertThat(run(PointsAtTheFirstGoal.class).failed()).containsOnlyKeys("anyDossierIsBorne");
    }

    @Test
    void aMemoryOfAFewDossiersIsFound() {
        assertThat(run(RemembersTheMost.class).failed()).containsOnlyKeys("theSameDossierGivesTheSameFindings");
    }

    @Test
    void anOrderThatMattersInAFewDossiersIsFound() {
        assertThat(run(TakesTheFirstOfThoseThatAreLeft.class).failed())
                .containsOnlyKeys("theOrderOfEntryDoesNotMatter");
    }
}
