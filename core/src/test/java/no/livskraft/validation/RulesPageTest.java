package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.livskraft.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of rules are what the catalogue and the rules say today. After a change of a rule, a text or an example, write
 * them anew, read the difference, and commit it with the change:
 *
 * <pre>mvn -pl core -am test -Dtest=RulesPageTest -Dlivskraft.findings=write</pre>
 */
class RulesPageTest {

    private static final Path DOCS = Repository.root().resolve("core/src/docs");
    private static final boolean WRITE = "write".equals(System.getProperty("livskraft.findings"));
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.ofLivskraft();
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

    private static String page(String language) {
        return PAGES.computeIfAbsent(language, each -> new RulesPage(Locale.forLanguageTag(each)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aPageSaysWhatTheRulesSay(String language) throws IOException {
        Path file = DOCS.resolve("rules." + language + ".md");
        if (WRITE) {
            Files.writeString(file, page(language));
        }
        assertThat(Files.isRegularFile(file) ? Files.readString(file) : "")
                .as("What the rules say of the examples has changed. If that is meant, run%n"
                        + "    mvn -pl core -am test -Dtest=RulesPageTest -Dlivskraft.findings=write%n"
                        + "read core/src/docs/rules.*.md, and commit them with the change.")
                .isEqualTo(page(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyRuleStandsOnceWithAllThatTheCatalogueSaysOfIt(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (RuleDefinition rule : CATALOGUE.rules()) {
            List<String> sections = List.of(page(language).split("(?m)^### ", -1)).stream()
                    .filter(each -> each.startsWith(rule.id() + " "))
                    .toList();
            assertThat(sections).as(rule.id()).singleElement().satisfies(section -> {
                assertThat(section)
                        .contains(
                                rule.title().in(locale),
                                rule.why().in(locale),
                                rule.remedy().in(locale),
                                rule.source());
                assertThat(section.lines().filter(line -> line.startsWith("> ")))
                        .as("a message and a place for each case in force")
                        .hasSize(
                                rule.status() == RuleDefinition.Status.IN_FORCE
                                        ? 2 * rule.cases().size()
                                        : 0);
                rule.cases().stream()
                        .flatMap(each -> CATALOGUE.example(each.code()).stream())
                        .forEach(example -> assertThat(section).contains(example.place()));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nb, oppdiktet, Nettverket har 8 medlemmer",
        "nn, oppdikta, Nettverket har 8 medlemmer",
        "en, invented, The network has 8 members"
    })
    void aPageSaysThatTheNetworkIsInventedBeforeItSaysAnythingOfIt(String language, String invented, String message) {
        assertThat(page(language)).containsSubsequence(invented + "**", "| ", "## ", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyLinkOfTheTableLeadsToAHeading(String language) {
        List<String> headings = page(language)
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[,.:;()«»\"'’]", "")
                        .replace(' ', '-'))
                .toList();
        assertThat(Pattern.compile("\\(#([^)]*)\\)")
                        .matcher(page(language))
                        .results()
                        .map(link -> link.group(1)))
                .containsExactlyInAnyOrderElementsOf(headings)
                .hasSize(CATALOGUE.rules().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void thePlannedRulesAreMarkedAndNoOther(String language) {
        String mark = RulesPageWords.PLANNED.in(Locale.forLanguageTag(language));
        assertThat(page(language).lines().filter(line -> line.equals(mark)))
                .hasSize(CATALOGUE.rules(RuleDefinition.Status.PLANNED).size());
    }
}
