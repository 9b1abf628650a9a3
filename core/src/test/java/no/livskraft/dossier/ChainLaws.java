package no.livskraft.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Challenge;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.testing.DomainArbitraries;
import no.livskraft.workshop.Workshop;

/** There and back along every link gives the start. */
class ChainLaws {

    private static final List<Identifier> IDS = List.of(Identifier.of("a"), Identifier.of("b"), Identifier.of("c"));

    /** Random parts whose ids are few, so that links often lead somewhere. */
    @Provide
    Arbitrary<NetworkDossier> dossiers() {
        Network network = SampleNetworks.draft().network();
        Arbitrary<Identifier> nets = Arbitraries.just(network.id());
        Arbitrary<List<Challenge>> challenges = Combinators.combine(
                        Arbitraries.of(IDS), Arbitraries.of(IDS), DomainArbitraries.texts())
                .as(Challenge::new)
                .list()
                .uniqueElements(Challenge::id)
                .ofMaxSize(3);
        Arbitrary<List<Workshop>> workshops = Combinators.combine(
                        DomainArbitraries.parts(Workshop.class, nets),
                        Arbitraries.of(IDS).list().ofMaxSize(2))
                .as((workshop, works) -> workshop.toBuilder().challenges(works).build())
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Goal>> goals = Combinators.combine(
                        DomainArbitraries.parts(Goal.class, nets), Arbitraries.of(IDS), Arbitraries.of(IDS))
                .as((goal, id, challenge) -> new Goal(
                        id,
                        goal.network(),
                        goal.organisation(),
                        goal.fictitious(),
                        goal.theme(),
                        challenge,
                        goal.description(),
                        goal.workshop(),
                        goal.set(),
                        goal.anchors(),
                        goal.targets()))
                .list()
                .uniqueElements(Goal::id)
                .ofMaxSize(3);
        Arbitrary<List<Measure>> measures = Combinators.combine(
                        DomainArbitraries.parts(Measure.class, nets), Arbitraries.of(IDS))
                .as((measure, goal) -> measure.toBuilder().goal(goal).build())
                .list()
                .uniqueElements(Measure::id)
                .ofMaxSize(4);
        return Combinators.combine(challenges, workshops, goals, measures).as((all, met, wanted, done) -> {
            var formed = network.toBuilder();
            return NetworkDossier.builder(SampleNetworks.programme(), withChallenges(formed.build(), all))
                    .workshops(met)
                    .goals(wanted)
                    .measures(done)
                    .build();
        });
    }

    private static Network withChallenges(Network network, List<Challenge> challenges) {
        return new Network(
                network.id(),
                network.name(),
                network.rationale(),
                network.programme(),
                network.fictitious(),
                network.status(),
                network.start(),
                network.end(),
                network.coordinator(),
                network.organisationNumber(),
                network.members(),
                network.themes(),
                challenges,
                network.partners(),
                network.relatedInitiatives());
    }

    @Property(tries = 200)
    void whereverAChainIsEnteredItIsFoundAgain(@ForAll("dossiers") NetworkDossier dossier) {
        Chains chains = Chains.of(dossier);
        for (Chain chain : chains.all()) {
            assertThat(chains.from(chain.challenge())).contains(chain);
            assertThat(chains.of(chain.theme())).contains(chain);
            chain.resolutions().forEach(each -> assertThat(chains.through(each)).contains(chain));
            chain.workshops().forEach(each -> assertThat(chains.through(each)).contains(chain));
            chain.goal().ifPresent(each -> assertThat(chains.through(each)).contains(chain));
            chain.measure().ifPresent(each -> assertThat(chains.through(each)).contains(chain));
            chain.anchor()
                    .ifPresent(each ->
                            assertThat(chains.in(each.type(), each.plan())).contains(chain));
            chain.target()
                    .ifPresent(each -> assertThat(chains.to(each.indicator())).contains(chain));
        }
    }

    @Property(tries = 200)
    void everyLinkThatLeadsSomewhereIsInAChain(@ForAll("dossiers") NetworkDossier dossier) {
        Chains chains = Chains.of(dossier);
        assertThat(dossier.network().challenges())
                .allSatisfy(challenge -> assertThat(chains.from(challenge)).isNotEmpty());
        for (Goal goal : dossier.goals()) {
            boolean answers = dossier.challenge(goal.challenge()).isPresent();
            assertThat(chains.through(goal).isEmpty()).isEqualTo(!answers);
            goal.targets()
                    .forEach(target -> assertThat(chains.to(target.indicator()).isEmpty() && answers)
                            .isFalse());
        }
        for (Measure measure : dossier.measures()) {
            boolean serves = measure.goal()
                    .flatMap(dossier::goal)
                    .flatMap(goal -> dossier.challenge(goal.challenge()))
                    .isPresent();
            assertThat(chains.through(measure).isEmpty()).isEqualTo(!serves);
        }
    }

    @Property(tries = 200)
    void theOrderOfEntryDoesNotMatter(@ForAll("dossiers") NetworkDossier dossier, @ForAll Random random) {
        NetworkDossier shuffled = dossier.toBuilder()
                .workshops(shuffled(dossier.workshops(), random))
                .goals(shuffled(dossier.goals(), random))
                .measures(shuffled(dossier.measures(), random))
                .build();

        assertThat(links(shuffled)).isEqualTo(links(dossier));
        assertThat(AimActivities.of(shuffled).all())
                .isEqualTo(AimActivities.of(dossier).all());
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Set<String> links(NetworkDossier dossier) {
        return Chains.of(dossier).all().stream()
                .map(each -> each.challenge() + " " + each.goal() + " " + each.measure() + " " + each.anchor() + " "
                        + each.target() + " "
                        + each.workshops().stream()
                                .map(Workshop::toString)
                                .sorted()
                                .toList())
                .collect(Collectors.toSet());
    }
}
