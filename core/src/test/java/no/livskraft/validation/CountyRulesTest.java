package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.programme.Severity;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;
import org.junit.jupiter.api.Test;

/** Which rules of counties are let in. */
class CountyRulesTest {

    private static final CountyRules FIRST =
            CountyRules.none().with("county.first", List.of(CountySample.shortNames("TELEMARK-001")));

    private static List<String> refused(NetworkRule... rules) {
        LivskraftException refused = catchThrowableOfType(
                LivskraftException.class, () -> FIRST.with(CountySample.PLUGIN, Arrays.asList(rules)));
        assertThat(refused.problems())
                .allSatisfy(problem ->
                        assertThat(problem.message().in(Locale.ENGLISH)).startsWith("Plugin county.rules "))
                .allSatisfy(
                        problem -> assertThat(problem.message().byLanguage()).containsOnlyKeys("nb", "nn", "en"));
        return refused.problems().stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    private static NetworkRule defined(RuleDefinition definition) {
        return NetworkRule.of(definition, (view, findings) -> findings.satisfied());
    }

    /** A rule that says of itself whatever it is told to. */
    private record Selfless(RuleDefinition said, RuntimeException thrown) implements NetworkRule {

        @Override
        public RuleDefinition definition() {
            if (thrown != null) {
                throw thrown;
            }
            return said;
        }

        @Override
        public void check(RuleView view, RuleFindings findings) {
            findings.satisfied();
        }
    }

    @Test
    void soundRulesOfSeveralMakersAreLetInUnderTheirIds() {
        CountyRules both = FIRST.with(
                "agder.rules", List.of(CountySample.shortNames("AGDER-002"), CountySample.shortNames("AGDER-001")));
        assertThat(both.all())
                .extracting(each -> each.definition().id() + " of " + each.origin())
                .containsExactly(
                        "AGDER-001 of agder.rules", "AGDER-002 of agder.rules", "TELEMARK-001 of county.first");
        assertThat(FIRST.all()).hasSize(1);
    }

    @Test
    void noListAndNoRuleAreRefused() {
        assertThatThrownBy(() -> FIRST.with(CountySample.PLUGIN, null)).hasMessageContaining("RULE-NULL county.rules");
        assertThat(refused(new NetworkRule[] {null})).containsExactly("RULE-NULL county.rules");
    }

    @Test
    void aRuleThatCannotSayWhatItIsIsRefused() {
        assertThat(refused(new Selfless(null, null), new Selfless(null, new IllegalStateException("no database"))))
                .containsExactly(
                        "RULE-DEFINITION " + Selfless.class.getName(), "RULE-DEFINITION " + Selfless.class.getName());
    }

    @Test
    void anIdOfTheLibraryIsRefusedEvenIfNoRuleHasItYet() {
        assertThat(refused(CountySample.shortNames("LK-011"), CountySample.shortNames("LK-999")))
                .containsExactly("RULE-RESERVED-ID LK-011", "RULE-RESERVED-ID LK-999");
    }

    @Test
    void anIdThatAnotherRuleHasIsRefusedWhoeverHasIt() {
        assertThat(refused(
                        CountySample.shortNames("TELEMARK-001"),
                        CountySample.shortNames("TELEMARK-002"),
                        CountySample.shortNames("TELEMARK-002")))
                .containsExactly("RULE-DUPLICATE TELEMARK-001", "RULE-DUPLICATE TELEMARK-002");
        assertThatThrownBy(() -> FIRST.with(CountySample.PLUGIN, List.of(CountySample.shortNames("TELEMARK-001"))))
                .hasMessageContaining("county.first uses already");
    }

    @Test
    void aTextThatIsMissingInALanguageIsRefusedByName() {
        RuleDefinition definition = CountySample.definition("TELEMARK-002")
                .title(LocalizedText.ofBokmal("Navn er korte"))
                .furtherCase("empty", Severity.INFO, LocalizedText.ofBokmal("Tomt."))
                .source(" ")
                .build();
        LivskraftException refused = catchThrowableOfType(
                LivskraftException.class, () -> FIRST.with(CountySample.PLUGIN, List.of(defined(definition))));
        assertThat(refused.problems())
                .extracting(Problem::code, problem -> problem.message().in(Locale.ENGLISH))
                .extracting(Object::toString)
                .containsExactly(
                        "(\"RULE-TEXT\", \"Plugin county.rules has a rule, TELEMARK-002, whose text title is missing in [en,"
                                + " nn]; write it\")",
                        "(\"RULE-TEXT\", \"Plugin county.rules has a rule, TELEMARK-002, whose text message"
                                + " TELEMARK-002.empty is missing in [en, nn]; write it\")",
                        "(\"RULE-TEXT\", \"Plugin county.rules has a rule, TELEMARK-002, whose text source is missing in"
                                + " [en]; write it\")");
    }

    @Test
    void aMessageWhoseValuesDifferBetweenLanguagesIsRefused() {
        assertThat(refused(defined(CountySample.definition("TELEMARK-002")
                        .message(LocalizedText.of("{name} er lang.", "{name} er lang.", "{nam} is long."))
                        .build())))
                .containsExactly("RULE-PLACEHOLDERS TELEMARK-002");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsLetIn() {
        assertThat(refused(
                        CountySample.shortNames("TELEMARK-003"),
                        new Selfless(null, null),
                        CountySample.shortNames("LK-001")))
                .containsExactly("RULE-DEFINITION " + Selfless.class.getName(), "RULE-RESERVED-ID LK-001");
    }

    @Test
    void aDefinitionThatLacksAPartCannotBeBuiltAndSaysWhich() {
        RuleDefinitionBuilder builder = RuleDefinition.builder("TELEMARK-001", RuleSubject.NETWORK, Severity.INFO)
                .message(CountySample.text("x"));
        assertThatThrownBy(builder::build).hasMessage("Rule TELEMARK-001 has no title");
        for (String id : List.of("telemark-001", "TELEMARK001", "TELEMARK-1", "ØST-001", "-001")) {
            assertThatThrownBy(() -> CountySample.definition(id).build())
                    .as(id)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(CountySample.definition("MORE-OG-ROMSDAL-001").build().limits())
                .isEqualTo(Map.of("mostLetters", 8));
        assertThatThrownBy(() -> CountySample.definition("TELEMARK-001")
                        .limit("most letters", 1)
                        .build())
                .hasMessageContaining("'most letters'");
    }
}
