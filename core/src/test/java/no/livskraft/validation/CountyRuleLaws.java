package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;

/** Whatever a county adds, the library's own rules say what they said before, and so do the county's other rules. */
class CountyRuleLaws {

    private static final NetworkValidator ALONE = Sample.validator();
    private static final List<BiConsumer<RuleView, RuleFindings>> CHECKS = List.of(
            (view, findings) -> findings.satisfied(),
            (view, findings) -> findings.violated("blank", Place.of(view.network(), "members"), Map.of()),
            (view, findings) -> findings.violated("unheard", Place.of(view.network(), ""), Map.of()),
            (view, findings) -> {
                throw new IllegalStateException("no ferries");
            },
            (view, findings) -> {});

    private static ExecutorService executor;

    @BeforeContainer
    static void open() {
        executor = Executors.newSingleThreadExecutor();
    }

    @AfterContainer
    static void close() {
        executor.shutdownNow();
    }

    @Provide
    Arbitrary<List<BiConsumer<RuleView, RuleFindings>>> checks() {
        return Arbitraries.of(CHECKS).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<RuleExample> violations() {
        return Arbitraries.of(ExampleHost.violations())
                .filter(each -> !each.code().startsWith("LK-090"));
    }

    @Property(tries = 100)
    void aRuleOfACountyChangesNoOutcomeOfTheLibrary(
            @ForAll("checks") List<BiConsumer<RuleView, RuleFindings>> checks,
            @ForAll("violations") RuleExample violation) {
        Sample sample = Sample.of(violation);
        NetworkRule[] rules = new NetworkRule[checks.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = CountySample.rule("TELEMARK-00" + (i + 1), checks.get(i));
        }
        List<RuleOutcome> together = CountySample.validator(executor, Duration.ofSeconds(30), rules)
                .validate(sample.dossier())
                .outcomes();
        assertThat(together.stream().filter(each -> each.ruleId().startsWith("LK-")))
                .isEqualTo(ALONE.validate(sample.dossier()).outcomes());
        for (NetworkRule rule : rules) {
            RuleOutcome alone =
                    CountySample.validator(executor, Duration.ofSeconds(30), rule)
                            .validate(sample.dossier())
                            .outcomes()
                            .stream()
                            .filter(each ->
                                    each.ruleId().equals(rule.definition().id()))
                            .findFirst()
                            .orElseThrow();
            assertThat(together).contains(alone);
        }
    }
}
