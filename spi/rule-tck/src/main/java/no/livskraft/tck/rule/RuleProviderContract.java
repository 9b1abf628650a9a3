package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.livskraft.programme.Severity;
import no.livskraft.validation.rule.RuleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every {@link RuleProvider} promises, as tests. Extend it, give it the provider and for each case of each rule a
 * dossier that violates it, and run it:
 *
 * <pre>{@code
 * class ShortDaysContractTest extends RuleProviderContract {
 *     protected RuleProvider provider() {
 *         return new ShortDays();
 *     }
 *
 *     protected Map<String, NetworkDossier> violated() {
 *         return Map.of("TELEMARK-001", SampleNetworks.wholeBuilder().workshop(tooLong()).build());
 *     }
 * }
 * }</pre>
 *
 * <p>A rule that {@link no.livskraft.sample.SampleNetworks#whole()} does not satisfy needs an example in
 * {@link #satisfied()}, and one that may find nothing to look at should have one in {@link #nothing()}. To these the
 * contract adds dossiers of its own, all fictitious: the sample without each kind of thing, without all that may be
 * missing, in each status, and every example as of other days.
 *
 * <p>It checks that rules tell what they promise in their definitions, that they bear every dossier, and that what they
 * tell depends on nothing but what they are shown. Whether a rule is wise it cannot say. That a rule does not mind what it
 * is not about is not checked either, since a rule may look at all of a dossier.
 *
 * <p>{@link RuleProviderLaws} looks for counterexamples with generated dossiers.
 */
public abstract class RuleProviderContract extends RuleExamplePromises {

    private static final int SHUFFLES = 5;
    private static final String HANGS = "a rule does not end, as another test says";

    /** Makes the contract; called by JUnit. */
    protected RuleProviderContract() {}

    @Test
    void aRuleNeverThrows() {
        everywhere((trial, example) -> {
            Told told = trial.run(example);
            if (told.thrown().isPresent() && !told.late()) {
                fail(RulePromise.TOTAL.broken(trial.name(example), "it threw " + told.thrownText()));
            }
        });
    }

    @Test
    void aRuleEndsWithinTheLimit() {
        everywhere((trial, example) -> {
            if (trial.run(example).unfinished()) {
                fail(RulePromise.LIMIT.broken(trial.name(example), "it has not ended within " + limit()));
            }
        });
    }

    @Test
    void aRuleTellsOnlyOfCasesThatItHas() {
        noFault(RulePromise.CASES);
    }

    @Test
    void aRuleGivesEveryValueThatItsMessageNames() {
        noFault(RulePromise.VALUES);
    }

    @Test
    void aRuleSaysWhere() {
        noFault(RulePromise.NO_PLACE);
    }

    @Test
    void aPlaceIsInTheDossier() {
        noFault(RulePromise.PLACE);
    }

    @Test
    void aValueReadsAsPeopleWriteIt() {
        noFault(RulePromise.READABLE);
    }

    @Test
    void whatARuleTellsIsInBokmalNynorskAndEnglish() {
        noFault(RulePromise.LANGUAGES);
    }

    @Test
    void aRuleReadsOnlyLimitsThatItHas() {
        noFault(RulePromise.UNKNOWN_LIMIT);
    }

    private void noFault(RulePromise promise) {
        everywhere((trial, example) -> trial.run(example)
                .faults(promise)
                .findFirst()
                .ifPresent(fault -> fail(promise.broken(trial.name(example), fault.happened()))));
    }

    @Test
    void aLimitOfTheProgrammeCounts() {
        List<Example> examples = examples();
        for (RuleTrial trial : trials()) {
            List<Told> told = examples.stream().map(trial::run).toList();
            assumeTrue(told.stream().noneMatch(Told::unfinished), HANGS);
            Set<String> read = new TreeSet<>();
            told.forEach(each -> read.addAll(each.limits()));
            trial.definition().limits().forEach((name, own) -> {
                if (!read.contains(name)) {
                    fail(RulePromise.LIMITS.broken(trial.name(), "it never reads its limit '" + name + "'"));
                }
                if (examples.stream().noneMatch(example -> changes(trial, example, name, own))) {
                    fail(RulePromise.LIMITS.broken(trial.name(), "its limit '" + name + "' changes nothing"));
                }
            });
        }
    }

    private static boolean changes(RuleTrial trial, Example example, String name, int own) {
        List<String> before = trial.run(example).essence();
        String code = trial.definition().limitCode(name);
        return Stream.of(0, 1, own / 2, own - 1, own + 1, 2 * own + 1, 10_000)
                .filter(other -> other >= 0)
                .map(other -> trial.run(example.with(Changes.limited(example.dossier(), Map.of(code, other)))))
                .anyMatch(told -> !told.essence().equals(before));
    }

    @Test
    void howSeriousItIsIsForTheProgrammeToSay() {
        inEachExample((trial, example) -> {
            Told before = trial.run(example);
            for (Severity severity : Severity.values()) {
                Map<String, Severity> all = new TreeMap<>();
                trial.definition().cases().forEach(each -> all.put(each.code(), severity));
                Told told = trial.run(example.with(Changes.judged(example.dossier(), all)));
                same(RulePromise.SEVERITY, trial, example, before, told, "where its cases are " + severity);
            }
        });
    }

    @Test
    void theSameDossierGivesTheSameFindings() {
        inEachExample((trial, example) -> {
            Told before = trial.run(example);
            for (int again = 0; again < 3; again++) {
                Example copy = example.with(example.dossier().toBuilder().build());
                same(RulePromise.SAME, trial, example, before, trial.run(copy), "at another call");
            }
        });
    }

    @Test
    void everyInstanceTellsTheSame() {
        List<RuleTrial> trials = trials();
        List<RuleTrial> others = trials(provider());
        for (int i = 0; i < trials.size(); i++) {
            for (Example example : examples()) {
                Told before = trials.get(i).run(example);
                Told other = others.get(i).run(example);
                same(RulePromise.INSTANCE, trials.get(i), example, before, other, "from another instance");
            }
        }
    }

    @Test
    void whatWasLookedAtBeforeDoesNotMatter() {
        List<Example> examples = examples();
        for (Example example : examples) {
            for (RuleTrial trial : trials()) {
                Told before = trial.run(example);
                examples.forEach(trial::run);
                same(RulePromise.EARLIER, trial, example, before, trial.run(example), "after others");
            }
        }
    }

    @Test
    void theOrderOfEntryDoesNotMatter() {
        Random random = new Random(18);
        inEachExample((trial, example) -> {
            Told before = trial.run(example);
            for (int i = 0; i < SHUFFLES; i++) {
                Told told = trial.run(example.with(Changes.shuffled(example.dossier(), random)));
                same(RulePromise.ENTRY, trial, example, before, told, "in another order", Told::essenceInAnyOrder);
            }
        });
    }

    @Test
    void aRuleNeedsNoOtherRule() {
        for (Example example : examples()) {
            List<Told> together =
                    trials().stream().map(trial -> trial.run(example)).toList();
            for (int i = 0; i < together.size(); i++) {
                RuleTrial alone = trials().get(i);
                same(RulePromise.ALONE, alone, example, together.get(i), alone.run(example), "alone");
            }
        }
    }

    @Test
    void aRuleKeepsNeitherViewNorFindings() {
        everywhere((trial, example) -> {
            if (trial.run(example).late()) {
                fail(RulePromise.CALL_ONLY.broken(trial.name(example), "it used what an earlier call was given"));
            }
        });
    }

    @Test
    void severalThreadsDoNotDisturbEachOther() {
        List<Example> examples = examples();
        trials().forEach(trial -> ManyThreads.run(
                trial,
                examples,
                (example, told) -> same(
                        RulePromise.THREADS,
                        trial,
                        example,
                        told.alone(),
                        told.beside(),
                        "while another thread looked at other networks")));
    }

    @Test
    @ResourceLock(value = Resources.TIME_ZONE, mode = ResourceAccessMode.READ_WRITE)
    void theClockOfTheMachineDoesNotMatter() {
        List<RuleTrial> trials = trials();
        Set<Integer> limits = new TreeSet<>();
        trials.forEach(trial -> limits.addAll(trial.definition().limits().values()));
        for (Example example : examples()) {
            for (Example moved : Machine.moved(example, limits)) {
                for (RuleTrial trial : trials) {
                    List<Told> told = Machine.onTwoDays(() -> trial.run(moved));
                    same(
                            RulePromise.CLOCK,
                            trial,
                            moved,
                            told.get(0),
                            told.get(1),
                            "where the machine has another day");
                }
            }
        }
    }

    @Test
    @ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ_WRITE)
    @ResourceLock(value = Resources.TIME_ZONE, mode = ResourceAccessMode.READ_WRITE)
    void theLanguageAndZoneOfTheMachineDoNotMatter() {
        inEachExample((trial, example) -> {
            List<Told> told = Machine.inEveryLanguage(() -> trial.run(example));
            told.forEach(each -> same(
                    RulePromise.MACHINE, trial, example, told.get(0), each, "where the machine has another language"));
        });
    }

    @Test
    void aHostHearsWhatTheTestKitHears() {
        RuleProvider provider = provider();
        List<RuleTrial> trials = trials(provider);
        for (RuleTrial trial : trials) {
            assumeTrue(examples().stream().map(trial::run).noneMatch(Told::unfinished), HANGS);
        }
        try (Host host = new Host(admitted(provider), limit())) {
            for (Example example : examples()) {
                trials.forEach(trial -> host.difference(trial, trial.run(example), example)
                        .ifPresent(difference -> fail(RulePromise.HOST.broken(trial.name(example), difference))));
            }
        }
    }

    private void everywhere(BiConsumer<RuleTrial, Example> check) {
        List<Example> all = allExamples();
        trials().forEach(trial -> all.forEach(example -> check.accept(trial, example)));
    }

    private void inEachExample(BiConsumer<RuleTrial, Example> check) {
        List<Example> examples = examples();
        trials().forEach(trial -> examples.forEach(example -> check.accept(trial, example)));
    }

    private static void same(RulePromise promise, RuleTrial trial, Example example, Told one, Told other, String when) {
        same(promise, trial, example, one, other, when, Told::essence);
    }

    private static void same(
            RulePromise promise,
            RuleTrial trial,
            Example example,
            Told one,
            Told other,
            String when,
            Function<Told, List<String>> essence) {
        boolean finished = !one.unfinished() && !other.unfinished();
        if (finished && !essence.apply(one).equals(essence.apply(other))) {
            fail(promise.broken(
                    trial.name(example), "it told " + one.essence() + ", and " + when + " " + other.essence()));
        }
    }
}
