package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.data.LocalizedText;
import no.livskraft.validation.internal.RuleContext;

/** What a programme changes in one rule stays in that rule. */
class JudgementLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();

    /** The rule about what a programme changes looks at every change. */
    private static final String OF_CHANGES = "LK-090";

    @Provide
    Arbitrary<RuleExample> violations() {
        return Arbitraries.of(ExampleHost.violations())
                .filter(each -> !each.code().startsWith(OF_CHANGES));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(RuleCatalogue.ofLivskraft().rules(RuleDefinition.Status.IN_FORCE).stream()
                .map(RuleDefinition::id)
                .filter(id -> !id.equals(OF_CHANGES) && !RuleContext.ENFORCED.contains(id))
                .toList());
    }

    @Property(tries = 150)
    void switchingARuleOffChangesNoOtherRulesOutcome(
            @ForAll("violations") RuleExample violation, @ForAll("rules") String rule) {
        Sample sample = Sample.of(violation);
        List<RuleOutcome> before = others(sample, rule);
        sample.switchedOff = Map.of(rule, LocalizedText.same("Utprøving (oppdiktet)"));
        assertThat(others(sample, rule)).isEqualTo(before);
        assertThat(VALIDATOR.validate(sample.dossier()).outcomes(RuleOutcome.SwitchedOff.class))
                .extracting(RuleOutcome::ruleId)
                .containsExactly(rule);
    }

    private static List<RuleOutcome> others(Sample sample, String rule) {
        return VALIDATOR.validate(sample.dossier()).outcomes().stream()
                .filter(each -> !each.ruleId().equals(rule) && !each.ruleId().equals(OF_CHANGES))
                .toList();
    }
}
