package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleProvider;
import org.junit.jupiter.api.Test;

/** What a provider promises about itself and the definitions of its rules, before anything is looked at. */
abstract class RuleProviderPromises {

    /**
     * The provider under test.
     *
     * @return a new provider at every call
     */
    protected abstract RuleProvider provider();

    /**
     * How long a rule may take for one dossier.
     *
     * @return 30 seconds, as in a host, unless overridden
     */
    protected Duration limit() {
        return Duration.ofSeconds(30);
    }

    @Test
    void theDescriptorIsTheSameAtEveryCall() {
        RuleProvider provider = provider();
        PluginDescriptor first = provider.descriptor();

        assertThat(List.of(provider.descriptor(), provider().descriptor()))
                .withFailMessage(RulePromise.DESCRIPTOR.broken(name(first), "the descriptor changed"))
                .containsOnly(first);
    }

    @Test
    void theIdIsReservedForNobodyElse() {
        PluginDescriptor descriptor = provider().descriptor();

        assertThat(descriptor.id())
                .withFailMessage(RulePromise.RESERVED_ID.broken(name(descriptor), "its id is not one for it to have"))
                .doesNotStartWith("livskraft.");
    }

    @Test
    void theProviderWasBuiltForASupportedLevel() {
        PluginDescriptor descriptor = provider().descriptor();

        assertThat(descriptor.spiLevel())
                .withFailMessage(
                        RulePromise.LEVEL.broken(name(descriptor), "it was built for level " + descriptor.spiLevel()))
                .isBetween(SpiLevel.OLDEST_SUPPORTED, SpiLevel.CURRENT);
    }

    @Test
    void whatTheProviderSaysOfItselfIsInBokmalNynorskAndEnglish() {
        PluginDescriptor descriptor = provider().descriptor();
        checkLanguages(name(descriptor) + ", title", descriptor.title());
        descriptor
                .settings()
                .forEach(setting ->
                        checkLanguages("Setting '" + setting.name() + "', description", setting.description()));
    }

    private static void checkLanguages(String what, LocalizedText text) {
        for (String language : Languages.ALL) {
            if (!text.has(language)) {
                fail(RulePromise.TITLE.broken(what, "there is no text in '" + language + "'"));
            }
        }
    }

    @Test
    void theHostLetsTheRulesIn() {
        RuleProvider provider = provider();
        String name = name(provider.descriptor());
        try {
            admit(provider);
        } catch (LivskraftException refused) {
            String problems = refused.problems().stream()
                    .map(each -> each.describe(Locale.ENGLISH))
                    .collect(Collectors.joining("; "));
            fail(RulePromise.LET_IN.broken(name, problems));
        } catch (RuntimeException | LinkageError | AssertionError thrown) {
            fail(RulePromise.LET_IN.broken(name, "it threw " + thrown));
        }
    }

    @Test
    void theProviderBringsRules() {
        RuleProvider provider = provider();

        assertThat(admitted(provider).all())
                .withFailMessage(RulePromise.RULES.broken(name(provider.descriptor()), "its list is empty"))
                .isNotEmpty();
    }

    @Test
    void theRulesAreTheSameAtEveryCall() {
        RuleProvider provider = provider();
        List<RuleDefinition> first = definitions(provider);

        assertThat(List.of(definitions(provider), definitions(provider())))
                .withFailMessage(RulePromise.SAME_RULES.broken(name(provider.descriptor()), "the rules changed"))
                .containsOnly(first);
    }

    private static List<RuleDefinition> definitions(RuleProvider provider) {
        return admitted(provider).all().stream()
                .map(CountyRules.Added::definition)
                .toList();
    }

    @Test
    void aDefinitionIsTheSameAtEveryCall() {
        for (CountyRules.Added added : admitted(provider()).all()) {
            if (!added.definition().equals(added.rule().definition())) {
                fail(RulePromise.DEFINITION.broken("Rule '" + added.definition().id() + "'", "the definition changed"));
            }
        }
    }

    static String name(PluginDescriptor descriptor) {
        return "Provider '" + descriptor.id() + "'";
    }

    private static CountyRules admit(RuleProvider provider) {
        List<NetworkRule> rules = provider.rules();
        return CountyRules.none().with(provider.descriptor().id(), rules);
    }

    /** The rules, if the host lets them in; if not, one test says so and the others have nothing to try. */
    static CountyRules admitted(RuleProvider provider) {
        Optional<CountyRules> rules;
        try {
            rules = Optional.of(admit(provider));
        } catch (RuntimeException | LinkageError | AssertionError refused) {
            rules = Optional.empty();
        }
        assumeTrue(rules.isPresent(), "the host does not let the rules in");
        return rules.orElseThrow();
    }

    /** The rules that are evaluated, each to be tried; from one instance of the provider. */
    final List<RuleTrial> trials() {
        return trials(provider());
    }

    final List<RuleTrial> trials(RuleProvider provider) {
        List<RuleTrial> trials = new ArrayList<>();
        for (CountyRules.Added added : admitted(provider).all()) {
            if (added.definition().status() == RuleDefinition.Status.IN_FORCE) {
                trials.add(new RuleTrial(added.definition(), added.rule(), limit()));
            }
        }
        assumeTrue(!trials.isEmpty(), "no rule is in force");
        return trials;
    }
}
