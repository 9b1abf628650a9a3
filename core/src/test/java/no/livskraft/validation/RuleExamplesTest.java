package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentProblem;
import no.livskraft.programme.Severity;
import no.livskraft.validation.internal.Template;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.NetworkRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of a rule in force has an example that ships with the catalogue and violates it. */
class RuleExamplesTest {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.ofLivskraft();
    private static final List<RuleDefinition> IN_FORCE = CATALOGUE.rules(RuleDefinition.Status.IN_FORCE);

    /** Rules that only note what a network is like: those whose municipalities had other numbers or that have several themes. */
    private static final Set<String> NOTES = Set.of("LK-008", "LK-023");

    /** Errors that an example breaks beside its own, since the one cannot be without the other. */
    private static final Map<String, Set<String>> ERRORS_THAT_FOLLOW = Map.of(
            // what members have done refers to members
            "LK-009", Set.of("LK-088.member"),
            // a resolution that nobody has treated, or that no treatment decides, decides nothing
            "LK-025", Set.of("LK-024"),
            "LK-034", Set.of("LK-024"));

    static List<RuleExample> violations() {
        return ExampleHost.violations();
    }

    static List<RuleExample> refused() {
        return CATALOGUE.examples().stream().filter(RuleExample::refused).toList();
    }

    static List<RuleExample> all() {
        return CATALOGUE.examples();
    }

    private static ValidationReport report(RuleExample example) {
        return ExampleHost.read(example.documents()).validated(example.day());
    }

    private static RuleDefinition.Case violated(RuleExample example) {
        return CATALOGUE.findCase(example.code()).orElseThrow();
    }

    private static List<Finding> findings(ValidationReport report, RuleExample example) {
        return report.findings().stream()
                .filter(each -> each.code().equals(example.code())
                        && each.place().toString().equals(example.place()))
                .toList();
    }

    @Test
    void everyCaseOfEveryRuleInForceHasAnExampleThatViolatesItAndNoOtherCaseHas() {
        Set<String> cases = IN_FORCE.stream()
                .flatMap(each -> each.cases().stream())
                .map(RuleDefinition.Case::code)
                .collect(Collectors.toSet());
        assertThat(all()).extracting(RuleExample::code).containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void whoeverAsksForNoExampleDoesNotWaitForThem() {
        RuleCatalogue lazy = RuleCatalogue.of(CATALOGUE.rules(), () -> {
            throw new AssertionError("somebody read the examples");
        });
        assertThat(lazy.with(CountyRules.none()).rules()).isEqualTo(CATALOGUE.rules());
        assertThat(lazy.findCase("LK-011.barely")).isPresent();
        assertThatThrownBy(() -> lazy.example("LK-011")).hasMessageContaining("somebody read");
    }

    @Test
    void aHostWithRulesOfACountyHasTheExamplesOfTheLibraryAndNoneOfTheCountysCases() {
        NetworkRule rule = CountySample.rule("TELEMARK-001", (view, findings) -> findings.satisfied());
        RuleCatalogue both = CATALOGUE.with(CountyRules.none().with(CountySample.PLUGIN, List.of(rule)));
        assertThat(both.find("TELEMARK-001")).isPresent();
        assertThat(both.examples()).isEqualTo(all());
        assertThat(both.example("TELEMARK-001")).isEmpty();
        assertThat(both.example("LK-011.barley")).isEmpty();
    }

    @Test
    void theSoundNetworkSatisfiesEveryRuleButThoseThatAreNotes() {
        RuleExample any = all().get(0);
        ValidationReport report = ExampleHost.sound().validated(any.day());
        assertThat(report.outcomes()).hasSameSizeAs(IN_FORCE);
        assertThat(report.outcomes(RuleOutcome.Satisfied.class))
                .hasSize(IN_FORCE.size() - NOTES.size() - 1)
                .allSatisfy(outcome -> assertThat(outcome.evaluated()).isPositive());
        assertThat(report.outcomes(RuleOutcome.NotEvaluated.class))
                .extracting(RuleOutcome::ruleId)
                .containsExactly("LK-086");
        assertThat(report.findings()).extracting(Finding::code).hasSameElementsAs(NOTES);
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(report.fictitious()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aViolatedCaseIsFoundInItsPlace(RuleExample example) {
        assertThat(findings(report(example), example)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(violated(example).severity());
            assertThat(finding.message().in(Locale.ENGLISH)).doesNotContain("{", "null");
            assertThat(finding.source()
                            .map(each -> each.name().substring(each.name().lastIndexOf("dossier/"))))
                    .as("the file, if the place is in one of the dossier")
                    .isEqualTo(file(finding, example));
        });
    }

    private static Optional<String> file(Finding finding, RuleExample example) {
        String name = "dossier/" + finding.place().kind().code() + "."
                + finding.place().id() + ".json";
        return Optional.of(name).filter(example.documents()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aFindingHasTheValuesThatItsMessageNamesAndNoOther(RuleExample example) {
        Set<String> named = Template.placeholders(violated(example).message().in(Locale.ENGLISH));
        assertThat(report(example).findings())
                .filteredOn(each -> each.code().equals(example.code()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.values().keySet()).isEqualTo(named));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatATypeRefusesIsReportedUnderItsRuleWhereItStandsAndNothingElseIs(RuleExample example) {
        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> ExampleHost.read(example.documents()));
        assertThat(refused.located()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().code()).isEqualTo(example.code());
            assertThat(problem.pointer()).isEqualTo(example.place());
            assertThat(example.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(problem.toString()).contains(change.document()));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPartOfAChangeIsNeeded(RuleExample example) {
        if (NOTES.contains(example.code())) {
            assertThat(example.changes()).isEmpty();
        } else {
            assertThat(example.changes()).isNotEmpty();
            IntStream.range(0, example.changes().size()).forEach(i -> {
                List<RuleExample.Change> rest = new ArrayList<>(example.changes());
                rest.remove(i);
                assertThat(violates(new RuleExample(
                                example.code(),
                                example.day(),
                                example.place(),
                                example.refused(),
                                rest,
                                example.sound())))
                        .as("without " + example.changes().get(i))
                        .isFalse();
            });
        }
    }

    private static boolean violates(RuleExample example) {
        try {
            ExampleHost host = ExampleHost.read(example.documents());
            return !findings(host.validated(example.day()), example).isEmpty();
        } catch (DocumentException e) {
            return e.located().stream()
                    .map(DocumentProblem::problem)
                    .anyMatch(each -> each.code().equals(example.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anExampleDiffersFromTheSoundNetworkOnlyInTheDocumentsThatItsChangesName(RuleExample example) {
        Set<String> changed =
                example.changes().stream().map(RuleExample.Change::document).collect(Collectors.toSet());
        Map<String, String> documents = example.documents();
        Set<String> different = Stream.concat(documents.keySet().stream(), example.sound().keySet().stream())
                .filter(name -> !Optional.ofNullable(documents.get(name))
                        .equals(Optional.ofNullable(example.sound().get(name))))
                .collect(Collectors.toSet());
        assertThat(different).isEqualTo(changed);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void anExampleBreaksNoOtherErrorThanItsOwn(RuleExample example) {
        Set<String> others = report(example).findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Finding::code)
                .filter(code -> !code.equals(example.code()))
                .collect(Collectors.toSet());
        assertThat(others).isEqualTo(ERRORS_THAT_FOLLOW.getOrDefault(example.code(), Set.of()));
    }
}
