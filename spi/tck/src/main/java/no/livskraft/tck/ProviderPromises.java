package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.junit.jupiter.api.Test;

/** What a provider promises about itself and its definitions, before anything is computed. */
abstract class ProviderPromises {

    /**
     * The provider under test.
     *
     * @return a new provider at every call
     */
    protected abstract IndicatorProvider provider();

    /**
     * Whether the provider is one of the library's own, whose ids begin with {@code livskraft.}.
     *
     * @return false unless overridden
     */
    protected boolean isReferencePlugin() {
        return false;
    }

    @Test
    void theDescriptorIsTheSameAtEveryCall() {
        IndicatorProvider provider = provider();
        PluginDescriptor first = provider.descriptor();

        assertThat(List.of(provider.descriptor(), provider().descriptor()))
                .withFailMessage(Promise.DESCRIPTOR.broken("Provider '" + first.id() + "'", "the descriptor changed"))
                .containsOnly(first);
    }

    @Test
    void theIdIsReservedForNobodyElse() {
        String id = provider().descriptor().id();

        assertThat(id.startsWith("livskraft."))
                .withFailMessage(
                        Promise.RESERVED_ID.broken("Provider '" + id + "'", "its id is not one for it to have"))
                .isEqualTo(isReferencePlugin());
    }

    @Test
    void theProviderWasBuiltForASupportedLevel() {
        PluginDescriptor descriptor = provider().descriptor();

        assertThat(descriptor.spiLevel())
                .withFailMessage(Promise.LEVEL.broken(
                        "Provider '" + descriptor.id() + "'", "it was built for level " + descriptor.spiLevel()))
                .isBetween(SpiLevel.OLDEST_SUPPORTED, SpiLevel.CURRENT);
    }

    @Test
    void theProviderBringsIndicators() {
        IndicatorProvider provider = provider();

        boolean any = !provider.definitionFiles().isEmpty()
                || !allDefinitions(provider).isEmpty();
        assertThat(any)
                .withFailMessage(Promise.INDICATORS.broken(
                        "Provider '" + provider.descriptor().id() + "'", "all its lists are empty"))
                .isTrue();
    }

    @Test
    void definitionFilesHaveNamesOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        for (DefinitionFile file : provider().definitionFiles()) {
            if (!seen.add(file.name())) {
                fail(Promise.FILE_NAMES.broken("Definition file '" + file.name() + "'", "its name stands twice"));
            }
        }
    }

    @Test
    void definitionFilesAreTheSameTextAtEveryCall() {
        provider().definitionFiles().forEach(file -> new FileTrial(file).check());
    }

    @Test
    void everyIdStandsOnce() {
        Set<String> seen = new HashSet<>();
        for (IndicatorDefinition definition : allDefinitions(provider())) {
            if (!seen.add(definition.id())) {
                fail(Promise.UNIQUE_IDS.broken("Indicator '" + definition.id() + "'", "its id stands twice"));
            }
        }
    }

    @Test
    void everyTextIsInBokmalNynorskAndEnglish() {
        IndicatorProvider provider = provider();
        PluginDescriptor descriptor = provider.descriptor();
        checkLanguages("Provider '" + descriptor.id() + "', title", descriptor.title());
        descriptor
                .settings()
                .forEach(setting ->
                        checkLanguages("Setting '" + setting.name() + "', description", setting.description()));
        for (IndicatorDefinition definition : allDefinitions(provider)) {
            String name = "Indicator '" + definition.id() + "', ";
            checkLanguages(name + "title", definition.title());
            checkLanguages(name + "description", definition.description());
            checkLanguages(name + "unit", definition.unit().label());
        }
    }

    private static void checkLanguages(String what, LocalizedText text) {
        for (String language : List.of("nb", "nn", "en")) {
            if (!text.has(language)) {
                fail(Promise.LANGUAGES.broken(what, "there is no text in '" + language + "'"));
            }
        }
    }

    @Test
    void definitionsAreFormulas() {
        for (IndicatorDefinition definition : provider().definitions()) {
            if (definition.computation() instanceof Computation.Calculated) {
                fail(Promise.FORMULAS.broken("Indicator '" + definition.id() + "'", "definitions() has a Calculated"));
            }
        }
    }

    @Test
    void calculatorsNameTheirInputs() {
        for (var calculator : provider().calculators()) {
            IndicatorDefinition definition = calculator.definition();
            if (!(definition.computation() instanceof Computation.Calculated)) {
                fail(Promise.CALCULATED.broken(
                        "Indicator '" + definition.id() + "'", "its computation is " + definition.computation()));
            }
        }
    }

    @Test
    void aDefinitionIsTheSameAtEveryCall() {
        for (var calculator : provider().calculators()) {
            IndicatorDefinition first = calculator.definition();
            IndicatorDefinition second = calculator.definition();
            if (!first.equals(second) || !first.equals(calculator.definition())) {
                fail(Promise.DEFINITION.broken("Indicator '" + first.id() + "'", "the definition changed"));
            }
        }
    }

    private static List<IndicatorDefinition> allDefinitions(IndicatorProvider provider) {
        List<IndicatorDefinition> all = new ArrayList<>(provider.definitions());
        provider.calculators().forEach(calculator -> all.add(calculator.definition()));
        return all;
    }
}
