package no.livskraft;

import static no.livskraft.DoorFixture.codeAndPlace;
import static no.livskraft.DoorFixture.definition;
import static no.livskraft.DoorFixture.door;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.plugin.PluginOutcome;
import no.livskraft.plugin.PluginOutcome.State;
import no.livskraft.plugin.PluginReport;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.RuleSubject;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleProvider;
import org.junit.jupiter.api.Test;

/** Rules that plugins bring are admitted at the door, or their provider is noted with what is wrong. */
class CountyRulesAtTheDoorTest {

    private static final RuleProvider SOUND = provider("county.sound", () -> List.of(rule("TELEMARK-001")));

    private static NetworkRule rule(String id) {
        LocalizedText text = LocalizedText.of("Oppdiktet", "Oppdikta", "Invented");
        RuleDefinition definition = RuleDefinition.builder(id, RuleSubject.NETWORK, Severity.WARNING)
                .title(text)
                .message(text)
                .why(text)
                .remedy(text)
                .source("invented county")
                .build();
        return NetworkRule.of(
                definition, (view, findings) -> findings.violated("", Place.of(view.network(), "name"), Map.of()));
    }

    private static RuleProvider provider(String id, Supplier<List<NetworkRule>> rules) {
        return new RuleProvider() {
            @Override
            public PluginDescriptor descriptor() {
                return DoorFixture.descriptor(id, 0);
            }

            @Override
            public List<NetworkRule> rules() {
                return rules.get();
            }
        };
    }

    private static NetworkDossier dossier() {
        Identifier method = ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN;
        Network network = Network.builder(Identifier.of("nett"), method, LocalDate.of(2026, 1, 1))
                .name("Nett (oppdiktet)")
                .fictitious()
                .build();
        return NetworkDossier.builder(
                        ProgrammeProfiles.bundled(new DocumentFormats())
                                .find(method)
                                .orElseThrow(),
                        network)
                .build();
    }

    /** The one problem of a provider that is refused beside a sound one, whose rule is there all the same. */
    private static String refused(RuleProvider bad) {
        try (Livskraft livskraft = door().plugin(SOUND).plugin(bad).open()) {
            PluginOutcome outcome = livskraft.plugins().outcome("county.worse").orElseThrow();
            assertThat(outcome.state()).isEqualTo(State.FAILED);
            assertThat(outcome.service()).isEqualTo("RuleProvider");
            assertThat(livskraft.rules().find("TELEMARK-001")).isPresent();
            assertThat(livskraft.rules().find("TELEMARK-002")).isEmpty();
            assertThat(outcome.problems()).hasSize(1);
            return codeAndPlace(outcome.problems().get(0));
        }
    }

    @Test
    void aSoundRuleIsInTheCatalogueAndEvaluated() {
        try (Livskraft livskraft = door().plugin(SOUND).open()) {
            assertThat(livskraft.plugins().outcome("county.sound").orElseThrow().state())
                    .isEqualTo(State.LOADED);
            assertThat(livskraft.rules().find("TELEMARK-001")).isPresent();
            assertThat(livskraft.rules().find("LK-011")).isPresent();
            ValidationReport report = livskraft.validate(dossier());
            assertThat(report.findings()).anySatisfy(finding -> {
                assertThat(finding.ruleId()).isEqualTo("TELEMARK-001");
                assertThat(finding.place()).hasToString("network nett / name");
            });
        }
    }

    @Test
    void aProviderThatThrowsIsNotedAndBringsNothing() {
        assertThat(refused(provider("county.worse", () -> {
                    throw new IllegalStateException("no licence");
                })))
                .isEqualTo("PLUGIN-FAILED county.worse");
    }

    @Test
    void aProviderWithoutAListIsNoted() {
        assertThat(refused(provider("county.worse", () -> null))).isEqualTo("RULE-NULL county.worse");
    }

    @Test
    void aProviderWithANullInItsListIsNoted() {
        assertThat(refused(provider("county.worse", () -> Arrays.asList(rule("TELEMARK-002"), null))))
                .isEqualTo("RULE-NULL county.worse");
    }

    @Test
    void aProviderWhoseRuleHasAnIdOfTheLibraryIsNoted() {
        assertThat(refused(provider("county.worse", () -> List.of(rule("LK-011"), rule("TELEMARK-002")))))
                .isEqualTo("RULE-RESERVED-ID LK-011");
    }

    @Test
    void aProviderWhoseRuleAnotherHasIsNotedAndTheFirstByIdKeepsIt() {
        assertThat(refused(provider("county.worse", () -> List.of(rule("TELEMARK-001"), rule("TELEMARK-002")))))
                .isEqualTo("RULE-DUPLICATE TELEMARK-001");
    }

    @Test
    void aPluginOfTwoServicesLosesOnlyWhatItGetsWrong() {
        try (Livskraft livskraft = door().plugin(new IndicatorsAndRules()).open()) {
            PluginReport report = livskraft.plugins();
            assertThat(report.outcome(IndicatorProvider.class, "county.both")
                            .orElseThrow()
                            .state())
                    .isEqualTo(State.LOADED);
            assertThat(report.outcome(RuleProvider.class, "county.both")
                            .orElseThrow()
                            .state())
                    .isEqualTo(State.FAILED);
            assertThat(livskraft.indicators().definitions())
                    .extracting(IndicatorDefinition::id)
                    .containsExactly("emissions_twice");
        }
    }

    @Test
    void aRequiredProviderThatBringsNothingStopsTheOpening() {
        assertThat(DoorFixture.problemsOf(() -> door().plugin(provider("county.worse", () -> null))
                        .requirePlugin(RuleProvider.class, "county.worse")
                        .open()))
                .containsExactly("RULE-NULL county.worse");
    }

    @Test
    void aRuleThatHangsIsGivenUpWithinTheHostsLimit() {
        NetworkRule hanging = NetworkRule.of(rule("TELEMARK-002").definition(), (view, findings) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        try (Livskraft livskraft = door().plugin(provider("county.slow", () -> List.of(hanging)))
                .calculatorLimit(Duration.ofMillis(200))
                .open()) {
            assertThat(livskraft.validate(dossier()).outcomes(RuleOutcome.Failed.class))
                    .singleElement()
                    .satisfies(failed -> assertThat(failed.reason().in(Locale.ENGLISH))
                            .startsWith("Plugin county.slow did not finish within PT0.2S"));
        }
    }

    private static final class IndicatorsAndRules implements IndicatorProvider, RuleProvider {

        @Override
        public PluginDescriptor descriptor() {
            return DoorFixture.descriptor("county.both", 0);
        }

        @Override
        public List<IndicatorDefinition> definitions() {
            return List.of(definition("emissions_twice", "emissions * 2"));
        }

        @Override
        public List<NetworkRule> rules() {
            return List.of(rule("LK-001"));
        }
    }
}
