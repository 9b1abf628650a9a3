package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.livskraft.text.Texts;
import no.livskraft.validation.internal.CatalogueReader;
import no.livskraft.validation.internal.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Texts TEXTS = CatalogueReader.texts();
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.ofLivskraft();

    /** Keys whose bokmål and nynorsk are the same on purpose: the words are common to both. */
    private static final Set<String> SAME_IN_NORWEGIAN = Set.of(
            "LK-002.remedy",
            "LK-005.title",
            "LK-009.message",
            "LK-009.title",
            "LK-010.title",
            "LK-011.remedy",
            "LK-013.remedy",
            "LK-014.message",
            "LK-024.remedy",
            "LK-024.title",
            "LK-025.remedy",
            "LK-025.title",
            "LK-028.remedy",
            "LK-030.title",
            "LK-031.remedy",
            "LK-032.message",
            "LK-032.message.administrative",
            "LK-037.title",
            "LK-040.title",
            "LK-045.message",
            "LK-049.message",
            "LK-053.title",
            "LK-061.title",
            "LK-063.message",
            "LK-068.title",
            "LK-075.title",
            "LK-077.message.deadline",
            "LK-078.title",
            "LK-080.title",
            "LK-084.remedy",
            "LK-086.title",
            "LK-089.message",
            "health.ERROR",
            "health.INFO",
            "health.added",
            "health.gone",
            "health.networks",
            "reason.no-members",
            "reason.nothing",
            "reason.nothing-due",
            "report.heading",
            "report.rule",
            "severity.ERROR",
            "severity.INFO");

    @Test
    void theRulesOfTheDomainAreAllThereUnderTheirNumbers() {
        List<String> ids =
                IntStream.rangeClosed(1, 90).mapToObj(CatalogueTest::id).toList();
        assertThat(CATALOGUE.rules()).extracting(RuleDefinition::id).containsExactlyElementsOf(ids);
    }

    /** The rules that wait, each for the work that will empty its line. Nothing else may wait. */
    private static final Map<String, Set<Integer>> WAITING = Map.of(
            "rules about values of indicators", Set.of(54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64),
            "rules about comparison and assessment", Set.of(65, 67, 68, 69, 70, 71, 72),
            "rules about pages and exports", Set.of(83, 84));

    @Test
    void onlyRulesThatWaitForNamedWorkArePlanned() {
        Set<String> waiting = WAITING.values().stream()
                .flatMap(Set::stream)
                .map(CatalogueTest::id)
                .collect(Collectors.toSet());
        assertThat(waiting).hasSize(20);
        assertThat(CATALOGUE.rules(RuleDefinition.Status.PLANNED))
                .extracting(RuleDefinition::id)
                .containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void whatAnAdviserSaysOfNetworksTheirWorkAndTheirIndicatorsIsInForce() {
        assertThat(IntStream.of(rangesOf(1, 53, 73, 82, 85, 90)).mapToObj(CatalogueTest::id))
                .hasSize(69)
                .allSatisfy(id -> assertThat(CATALOGUE.find(id).orElseThrow().status())
                        .as(id)
                        .isEqualTo(RuleDefinition.Status.IN_FORCE));
    }

    @Test
    void theOneRuleWithALimitOfItsOwnIsAboutTheNumberOfIndicators() {
        assertThat(CATALOGUE.rules().stream().filter(each -> !each.limits().isEmpty()))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.id()).isEqualTo("LK-050");
                    assertThat(rule.limits()).isEqualTo(Map.of("mostIndicators", 40));
                });
    }

    private static int[] rangesOf(int... ends) {
        IntStream all = IntStream.empty();
        for (int i = 0; i < ends.length; i += 2) {
            all = IntStream.concat(all, IntStream.rangeClosed(ends[i], ends[i + 1]));
        }
        return all.toArray();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "LK-%03d", number);
    }

    @Test
    void everyTextOfTheCatalogueIsInTheBundlesAndTheBundlesHaveNoOther() {
        Set<String> expected = new TreeSet<>();
        for (RuleDefinition rule : CATALOGUE.rules()) {
            expected.addAll(Set.of(rule.id() + ".title", rule.id() + ".why", rule.id() + ".remedy"));
            rule.cases()
                    .forEach(each ->
                            expected.add(rule.id() + ".message" + each.code().substring(6)));
        }
        for (String language : Texts.LANGUAGES) {
            assertThat(TEXTS.keys(language).stream().filter(key -> key.startsWith("LK-")))
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(TEXTS.keys(language)).isEqualTo(TEXTS.keys("nb"));
        }
    }

    @Test
    void aTextHasTheSamePlaceholdersInEachLanguage() {
        for (String key : TEXTS.keys("nb")) {
            Set<Set<String>> placeholders = TEXTS.get(key).byLanguage().values().stream()
                    .map(Template::placeholders)
                    .collect(Collectors.toSet());
            assertThat(placeholders).as(key).hasSize(1);
        }
    }

    @Test
    void onlyMessagesOfRulesAndLinesOfTheReportHavePlaceholders() {
        assertThat(TEXTS.keys("nb"))
                .filteredOn(key ->
                        !Template.placeholders(TEXTS.get(key).in(Locale.ROOT)).isEmpty())
                .allMatch(key -> key.contains(".message") || key.startsWith("report.") || key.startsWith("health."));
    }

    @Test
    void noTextEqualsThatOfAnotherLanguageByOversight() {
        Set<String> same = TEXTS.keys("nb").stream()
                .filter(key -> text(key, "nb").equals(text(key, "nn")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_IN_NORWEGIAN);
        assertThat(TEXTS.keys("nb"))
                .noneMatch(key -> text(key, "nb").equals(text(key, "en"))
                        || text(key, "nn").equals(text(key, "en")));
    }

    private static String text(String key, String language) {
        return TEXTS.get(key).in(Locale.forLanguageTag(language));
    }

    @Test
    void textsAreSentencesAndTitlesAreNot() {
        for (RuleDefinition rule : CATALOGUE.rules()) {
            for (Locale locale : List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH)) {
                assertThat(rule.title().in(locale)).doesNotEndWith(".").hasSizeLessThan(70);
                assertThat(rule.why().in(locale)).endsWith(".");
                assertThat(rule.remedy().in(locale)).endsWith(".");
                assertThat(rule.cases())
                        .allSatisfy(
                                each -> assertThat(each.message().in(locale)).endsWith("."));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ikke ",
                " hvordan ",
                " noen ",
                " kommuner ",
                " fra ",
                " hva ",
                " hvilke",
                " uten ",
                " blir det til ",
                " bare ",
                " mangler",
                " ble ",
                " hvem ",
                " noe ",
                " eksempel",
                " kilde",
                " deltakere",
                "nettverkene",
                "tallene",
                "kommunene",
                " også ",
                " gjør ",
                " skriver ",
                " regle"
            })
    void nynorskHasNoBokmalWords(String word) {
        assertThat(TEXTS.keys("nn"))
                .noneMatch(key -> (" " + text(key, "nn").toLowerCase(Locale.ROOT) + " ").contains(word));
    }

    @Test
    void aFindingAsksForEveryPlaceholderOfItsMessage() {
        assertThatThrownBy(() -> Template.fill(TEXTS.get("LK-010.message"), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("count");
    }

    @Test
    void aCaseCannotStandInAnotherRule() {
        RuleDefinition rule = CATALOGUE.find("LK-011").orElseThrow();
        List<RuleDefinition.Case> wrong = CATALOGUE.find("LK-010").orElseThrow().cases();
        assertThatThrownBy(() -> new RuleDefinition(
                        rule.id(),
                        rule.subject(),
                        rule.status(),
                        rule.title(),
                        rule.why(),
                        rule.remedy(),
                        rule.source(),
                        wrong,
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LK-011");
    }
}
