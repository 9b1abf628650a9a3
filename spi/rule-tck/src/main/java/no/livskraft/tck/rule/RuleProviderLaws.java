package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.RuleProvider;

/**
 * What every rule of a {@link RuleProvider} promises, as laws about generated dossiers. It looks further than
 * {@link RuleProviderContract} and shrinks what it finds to the smallest example. Extend it beside the contract, in a class
 * whose name ends in {@code Test}, so that every build tool runs it.
 *
 * <p>A generated dossier is what is left of the sample, or of a dossier that the author gives, when some of its things are
 * taken out and some of the others lose what may be missing in them; on a day within ten years of the sample's.
 */
public abstract class RuleProviderLaws {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int TRIES = 300;
    private static final int DAYS = 3653;

    /**
     * A generated dossier.
     *
     * @param base which dossier it was made from
     * @param dossier the dossier
     * @param today the day as of which it is looked at
     */
    record Left(int base, NetworkDossier dossier, LocalDate today) {

        Example example() {
            return new Example("what is left of " + name(), dossier, today);
        }

        private String name() {
            return base == 0 ? "the sample" : "example " + base;
        }

        @Override
        public String toString() {
            return example() + ": " + dossier;
        }
    }

    /** Makes the laws; called by jqwik. */
    protected RuleProviderLaws() {}

    /**
     * The provider under test.
     *
     * @return a new provider at every call
     */
    protected abstract RuleProvider provider();

    /**
     * Dossiers to take things out of, beside the sample; those that violate something are worth most.
     *
     * @return the dossiers; none unless overridden
     */
    protected List<NetworkDossier> dossiers() {
        return List.of();
    }

    @Provide
    Arbitrary<Left> leftovers() {
        List<NetworkDossier> bases = new ArrayList<>(List.of(SampleDossiers.WHOLE));
        bases.addAll(dossiers());
        Arbitrary<Integer> base = Arbitraries.integers().between(0, bases.size() - 1);
        Arbitrary<Set<Integer>> removed = Arbitraries.integers()
                .between(0, Thinning.MOST_THINGS - 1)
                .set()
                .ofMaxSize(Thinning.MOST_THINGS);
        Arbitrary<Set<Integer>> bare = Arbitraries.integers()
                .between(0, Thinning.MOST_THINGS - 1)
                .set()
                .ofMaxSize(8);
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-DAYS, DAYS).map(SampleNetworks.TODAY::plusDays);
        return Combinators.combine(base, removed, bare, day)
                .as((number, out, poor, today) ->
                        new Left(number, new Thinning(out, poor).of(bases.get(number)), today));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anyDossierIsBorne(@ForAll("leftovers") Left left) {
        forEachTrial(trial -> {
            Told told = trial.runHere(left.example());

            assertThat(told.thrown())
                    .withFailMessage(
                            () -> RulePromise.TOTAL.broken(trial.name(left.example()), "it threw " + told.thrownText()))
                    .isEmpty();
            assertThat(told.faults())
                    .withFailMessage(() -> {
                        Told.Fault fault = told.faults().get(0);
                        return fault.promise().broken(trial.name(left.example()), fault.happened());
                    })
                    .isEmpty();
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theSameDossierGivesTheSameFindings(@ForAll("leftovers") Left left, @ForAll("leftovers") Left between) {
        forEachTrial(trial -> {
            List<String> before = trial.runHere(left.example()).essence();
            trial.runHere(between.example());
            same(
                    RulePromise.SAME,
                    trial,
                    left,
                    before,
                    trial.runHere(left.example()).essence());
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfEntryDoesNotMatter(@ForAll("leftovers") Left left, @ForAll Random random) {
        forEachTrial(trial -> {
            Example example = left.example();
            Example shuffled = example.with(Changes.shuffled(left.dossier(), random));
            same(
                    RulePromise.ENTRY,
                    trial,
                    left,
                    trial.runHere(example).essenceInAnyOrder(),
                    trial.runHere(shuffled).essenceInAnyOrder());
        });
    }

    private static void same(RulePromise promise, RuleTrial trial, Left left, List<String> one, List<String> other) {
        assertThat(other)
                .withFailMessage(() -> promise.broken(trial.name(left.example()), "it told " + one + ", then " + other))
                .isEqualTo(one);
    }

    private void forEachTrial(Consumer<RuleTrial> check) {
        RuleProvider provider = provider();
        for (CountyRules.Added added : CountyRules.none()
                .with(provider.descriptor().id(), provider.rules())
                .all()) {
            if (added.definition().status() == RuleDefinition.Status.IN_FORCE) {
                check.accept(new RuleTrial(added.definition(), added.rule(), LIMIT));
            }
        }
    }
}
