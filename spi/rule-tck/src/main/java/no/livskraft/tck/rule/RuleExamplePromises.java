package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

/** What rules promise to tell of the examples that their author gives. */
abstract class RuleExamplePromises extends RuleProviderPromises {

    /**
     * An example of each case of each rule in force: a dossier in which this case is violated and no other. Most are the
     * sample with one thing changed: {@link SampleNetworks#wholeBuilder()}.
     *
     * @return dossiers by the code of the case, such as {@code TELEMARK-001} for a rule's first case and
     *     {@code TELEMARK-001.late} for a further one
     */
    protected abstract Map<String, NetworkDossier> violated();

    /**
     * Other cases that the example of a case cannot but violate, as where one rule is stricter than another.
     *
     * @param code the code of a case
     * @return the codes of others; none unless overridden
     */
    protected Set<String> violatedWith(String code) {
        return Set.of();
    }

    /**
     * Examples of what is as it should be, for rules that {@link SampleNetworks#whole()} does not satisfy. Every other
     * rule must be satisfied by that.
     *
     * @return dossiers by the id of the rule; none unless overridden
     */
    protected Map<String, NetworkDossier> satisfied() {
        return Map.of();
    }

    /**
     * Examples in which a rule has nothing to look at, such as a network without gatherings for a rule about gatherings.
     *
     * @return dossiers by the id of the rule; none unless overridden
     */
    protected Map<String, NetworkDossier> nothing() {
        return Map.of();
    }

    /**
     * The day as of which everything is looked at, beside other days.
     *
     * @return {@link SampleNetworks#TODAY} unless overridden
     */
    protected LocalDate today() {
        return SampleNetworks.TODAY;
    }

    @Test
    void everyCaseHasAnExample() {
        Set<String> codes = new TreeSet<>();
        trials().forEach(trial -> trial.definition().cases().forEach(each -> codes.add(each.code())));
        Set<String> without = new TreeSet<>(codes);
        without.removeAll(violated().keySet());
        Set<String> unknown = new TreeSet<>(violated().keySet());
        unknown.removeAll(codes);
        unknown.addAll(unknownRules(satisfied()));
        unknown.addAll(unknownRules(nothing()));

        assertThat(without)
                .withFailMessage(RulePromise.EXAMPLES.broken("The test", "there is no example of " + without))
                .isEmpty();
        assertThat(unknown)
                .withFailMessage(RulePromise.EXAMPLES.broken(
                        "The test", "there are examples of " + unknown + ", which no rule in force has"))
                .isEmpty();
    }

    private Set<String> unknownRules(Map<String, NetworkDossier> examples) {
        Set<String> unknown = new TreeSet<>(examples.keySet());
        trials().forEach(trial -> unknown.remove(trial.id()));
        return unknown;
    }

    @Test
    void anExampleViolatesItsCase() {
        List<RuleTrial> trials = trials();
        violated()
                .forEach((code, dossier) -> trials.stream()
                        .filter(trial -> trial.definition().findCase(code).isPresent())
                        .forEach(trial -> {
                            Told told = trial.run(example(code, dossier));
                            if (told.counts() && !told.violated().contains(code)) {
                                fail(RulePromise.VIOLATED.broken(
                                        trial.name(example(code, dossier)), "it told " + told.essence()));
                            }
                        }));
    }

    @Test
    void anExampleViolatesNothingElse() {
        List<RuleTrial> trials = trials();
        violated().forEach((code, dossier) -> {
            for (RuleTrial trial : trials) {
                Set<String> others =
                        new TreeSet<>(trial.run(example(code, dossier)).violated());
                others.remove(code);
                others.removeAll(violatedWith(code));
                if (!others.isEmpty()) {
                    fail(RulePromise.NOTHING_ELSE.broken(trial.name(example(code, dossier)), "it tells of " + others));
                }
            }
        });
    }

    @Test
    void aRuleIsSatisfiedWhereNothingIsWrong() {
        for (RuleTrial trial : trials()) {
            Example example = Optional.ofNullable(satisfied().get(trial.id()))
                    .map(dossier -> satisfied(trial.id(), dossier))
                    .orElseGet(this::sample);
            Told told = trial.run(example);
            if (told.counts() && !told.isSatisfied()) {
                fail(RulePromise.SATISFIED.broken(trial.name(example), "it told " + told.essence()));
            }
        }
    }

    @Test
    void whereThereIsNothingToLookAtARuleTellsNothing() {
        Map<String, NetworkDossier> nothing = nothing();
        assumeTrue(!nothing.isEmpty(), "there is no example of nothing to look at");
        for (RuleTrial trial : trials()) {
            Optional.ofNullable(nothing.get(trial.id())).ifPresent(dossier -> {
                Example example = nothing(trial.id(), dossier);
                Told told = trial.run(example);
                if (told.counts() && !told.isNothing()) {
                    fail(RulePromise.NOTHING.broken(trial.name(example), "it told " + told.essence()));
                }
            });
        }
    }

    private Example example(String code, NetworkDossier dossier) {
        return new Example("the example of " + code, dossier, today());
    }

    private Example satisfied(String id, NetworkDossier dossier) {
        return new Example("the example of " + id + " satisfied", dossier, today());
    }

    private Example nothing(String id, NetworkDossier dossier) {
        return new Example("the example of nothing for " + id, dossier, today());
    }

    private Example sample() {
        return new Example("the sample", SampleDossiers.WHOLE, today());
    }

    /** What the author gives, and the sample. */
    final List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        new TreeMap<>(violated()).forEach((code, dossier) -> examples.add(example(code, dossier)));
        new TreeMap<>(satisfied()).forEach((id, dossier) -> examples.add(satisfied(id, dossier)));
        new TreeMap<>(nothing()).forEach((id, dossier) -> examples.add(nothing(id, dossier)));
        examples.add(sample());
        return examples;
    }

    /** The same, and all that the test kit makes of it: networks from which things are missing, and other days. */
    final List<Example> allExamples() {
        List<Example> all = new ArrayList<>(examples());
        all.add(new Example("a draft", SampleDossiers.DRAFT, today()));
        all.addAll(SampleDossiers.poor(sample()));
        examples().forEach(each -> all.add(each.with("without what may be missing", Changes.bare(each.dossier()))));
        for (LocalDate day : SampleDossiers.days(today())) {
            examples().forEach(each -> all.add(each.asOf(day)));
        }
        return all;
    }
}
