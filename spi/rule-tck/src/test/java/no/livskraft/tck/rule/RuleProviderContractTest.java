package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the contract on providers that are right, and on others that are wrong on purpose. */
class RuleProviderContractTest {

    private static Runs run(Class<?> contract) {
        return Runs.of(contract, "junit-jupiter");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                RightRules.Right.class,
                RightRules.Locks.class,
                RightRules.HasPlans.class,
                RightRules.HasAStricterRule.class
            })
    void aProviderThatKeepsItsPromisesPassesEveryTest(Class<?> contract) {
        Runs runs = run(contract);

        assertThat(runs.failed()).isEmpty();
        assertThat(runs.skipped()).isEmpty();
        assertThat(runs.passed()).hasSize(34);
    }
}
