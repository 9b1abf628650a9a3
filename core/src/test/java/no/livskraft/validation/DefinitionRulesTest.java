package no.livskraft.validation;

import static no.livskraft.validation.IndicatorExamples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.validation.health.FindingCounts;
import no.livskraft.validation.health.NetworkHealth;
import no.livskraft.validation.health.ThemeCounts;
import no.livskraft.workshop.Material;
import org.junit.jupiter.api.Test;

/** Rules about definitions of indicators, beyond one example for each case. */
class DefinitionRulesTest {

    private static NetworkValidator knowing(IndicatorDefinition... definitions) {
        return NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                .definitions(List.of(definitions))
                .build();
    }

    private static Sample using(String... indicators) {
        Sample sample = new Sample();
        sample.goals.forEach(goal -> goal.targets =
                Sample.list(Stream.of(indicators).map(IndicatorExamples::target).toArray(IndicatorTarget[]::new)));
        return sample;
    }

    /** A network whose only use of an indicator is that a workshop looked at it. */
    private static NetworkDossier lookingAt(String indicator) {
        NetworkDossier dossier = using().dossier();
        return dossier.toBuilder()
                .workshops(List.of(dossier.workshops().get(0).toBuilder()
                        .material(new Material.IndicatorSheet(
                                Identifier.of("tallark"), "Tall", List.of(indicator), Optional.empty(), List.of()))
                        .build()))
                .build();
    }

    private static RuleOutcome outcome(String rule, NetworkDossier dossier, IndicatorDefinition... definitions) {
        return outcome(rule, knowing(definitions).validate(dossier));
    }

    private static RuleOutcome outcome(String rule, ValidationReport report) {
        return report.outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(String rule, Sample sample, IndicatorDefinition... definitions) {
        return ((RuleOutcome.Violated) outcome(rule, sample.dossier(), definitions)).findings();
    }

    private static String message(String rule, Sample sample, IndicatorDefinition... definitions) {
        List<Finding> findings = findings(rule, sample, definitions);
        assertThat(findings).hasSize(1);
        return findings.get(0).message().in(Locale.ENGLISH);
    }

    private static FigureSource of(String publisher) {
        return new FigureSource(
                publisher, Optional.empty(), LocalizedText.same("x"), LocalizedText.same("x"), Optional.empty());
    }

    @Test
    void anIndicatorInUseIsLookedAtOnceAndOneThatNobodyUsesIsNot() {
        RuleOutcome sources = outcome(
                "LK-048",
                using("used", "used").dossier(),
                sound("used").build(),
                sound("unused").sources().build());

        assertThat(sources).isEqualTo(new RuleOutcome.Satisfied("LK-048", 1));
    }

    @Test
    void whatTheTypeKeepsStandsTheTestOnceForEachKnownDefinition() {
        NetworkDossier dossier = using("a", "b", "unknown").dossier();

        assertThat(Stream.of("LK-046", "LK-052")
                        .map(rule -> outcome(
                                rule, dossier, sound("a").build(), sound("b").build())))
                .containsExactly(new RuleOutcome.Satisfied("LK-046", 2), new RuleOutcome.Satisfied("LK-052", 2));
    }

    @Test
    void whatAWorkshopLookedAtIsInUseForTheThemesOfTheWorkshop() {
        NetworkDossier dossier = lookingAt("x");
        NetworkHealth sound = health(dossier, sound("x").build());
        NetworkHealth faulty = health(dossier, sound("x").sources().build());

        assertThat(faulty.withoutTheme()).isEqualTo(sound.withoutTheme());
        assertThat(faulty.themes())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.counts().warnings())
                        .isEqualTo(of(sound, each.theme()).warnings() + 1));
    }

    private static NetworkHealth health(NetworkDossier dossier, IndicatorDefinition definition) {
        return NetworkHealth.of(dossier, knowing(definition).validate(dossier));
    }

    private static FindingCounts of(NetworkHealth health, Identifier theme) {
        return health.themes().stream()
                .filter(each -> each.theme().equals(theme))
                .map(ThemeCounts::counts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoTellsTheIdsAloneHasTheIndicatorsCountedAndNotJudged() {
        NetworkValidator validator = NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                .indicators(Set.of("used"))
                .build();
        ValidationReport report = validator.validate(using("used").dossier());

        assertThat(Stream.of("LK-046", "LK-047", "LK-048", "LK-049", "LK-051", "LK-052", "LK-053")
                        .map(rule -> outcome(rule, report)))
                .allMatch(RuleOutcome.NotEvaluated.class::isInstance);
        assertThat(outcome("LK-050", report)).isEqualTo(new RuleOutcome.Satisfied("LK-050", 1));
    }

    @Test
    void aFormulaThatCannotBeReadIsNotTakenForARatioOrForNone() {
        IndicatorDefinition unreadable =
                sound("x").computation(new Computation.Formula("a / / b")).build();

        assertThat(outcome("LK-047", using("x").dossier(), unreadable)).isInstanceOf(RuleOutcome.NotEvaluated.class);
    }

    @Test
    void everyPublisherWhoseLicenceIsUnknownIsNamedOnce() {
        IndicatorDefinition several = sound("x")
                .sources(of("Etaten"), of("Stiftelsen"), of("Etaten"), of("kommunen"))
                .build();

        assertThat(message("LK-048", using("x"), several))
                .isEqualTo("No licence is stated for the figures of Etaten and Stiftelsen behind \"Chargers\".");
    }

    @Test
    void figuresThatTheMunicipalityCountsItselfNeedNoLicence() {
        IndicatorDefinition own = sound("x").sources(of("kommunen")).build();

        assertThat(outcome("LK-048", using("x").dossier(), own)).isInstanceOf(RuleOutcome.Satisfied.class);
    }

    @Test
    void anExplanationInOneNorwegianLanguageSuffices() {
        assertThat(explained(Map.of("nn", "Kven som helst kan lade der."))).isInstanceOf(RuleOutcome.Satisfied.class);
        assertThat(explained(Map.of("nb", "Ladepunkter", "nn", "Kven som helst kan lade der.")))
                .isInstanceOf(RuleOutcome.Satisfied.class);
        assertThat(explained(Map.of("nb", "Ladepunkter som alle kan bruke"))).isInstanceOf(RuleOutcome.Satisfied.class);
    }

    @Test
    void theTitleInOtherLettersIsNoExplanation() {
        assertThat(explained(Map.of("nb", "LADEPUNKTER …"))).isInstanceOf(RuleOutcome.Violated.class);
        assertThat(explained(Map.of("nb", "Ladepunkter.", "en", "Anybody can charge there.")))
                .isInstanceOf(RuleOutcome.Violated.class);
    }

    private static RuleOutcome explained(Map<String, String> description) {
        return outcome(
                "LK-049",
                using("x").dossier(),
                sound("x").description(new LocalizedText(description)).build());
    }

    @Test
    void fortyIndicatorsCanBeSurveyedAndOneMoreIsTooMany() {
        assertThat(outcome("LK-050", using(names(40)).dossier())).isInstanceOf(RuleOutcome.Satisfied.class);
        assertThat(message("LK-050", using(names(41))))
                .isEqualTo("The set has 41 indicators; more than 40 are too many.");
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "indicator_" + i).toArray(String[]::new);
    }

    @Test
    void aProgrammeChangesTheLimitOfARuleOfTheLibraryByItsName() {
        Sample sample = using(names(41));
        sample.ruleLimits = Map.of("LK-050.mostIndicators", 41);
        assertThat(outcome("LK-050", sample.dossier())).isInstanceOf(RuleOutcome.Satisfied.class);
        assertThat(outcome("LK-090", sample.dossier())).isInstanceOf(RuleOutcome.Satisfied.class);

        sample.ruleLimits = Map.of("LK-050.mostIndicatars", 41);
        assertThat(outcome("LK-050", sample.dossier())).isInstanceOf(RuleOutcome.Violated.class);
        assertThat(message("LK-090", sample)).contains("LK-050.mostIndicatars", "LK-050.mostIndicators");
    }

    @Test
    void backgroundIsForLookingAtAndNotForTargets() {
        IndicatorDefinition background = sound("x")
                .influence(Influence.NONE)
                .direction(Direction.CONTEXT)
                .build();

        assertThat(outcome("LK-051", lookingAt("x"), background)).isEqualTo(new RuleOutcome.Satisfied("LK-051", 1));
        assertThat(findings("LK-051", using("x"), background))
                .extracting(each -> each.code() + " " + each.place().id())
                .containsExactly("LK-051.target levende-sentrum", "LK-051.target mindre-utslipp");
    }

    @Test
    void indicatorsWithoutTagsAreNamedTogether() {
        IndicatorDefinition other = IndicatorExamples.bare("b")
                .title(LocalizedText.of("Biler", "Bilar", "Cars"))
                .build();
        Sample sample = using("a", "b", "c");
        IndicatorDefinition[] definitions = {
            IndicatorExamples.bare("a").build(), other, sound("c").build()
        };

        assertThat(message("LK-053", sample, definitions))
                .isEqualTo("Indicators without tags of goal, perspective and quality: \"Chargers\" and \"Cars\".");
        assertThat(findings("LK-053", sample, definitions).get(0).message().in(Locale.forLanguageTag("nn")))
                .isEqualTo("Indikatorar utan merking av mål, perspektiv og kvalitet: «Ladepunkt» og «Bilar».");
    }

    @Test
    void theProgrammeJudgesACaseOtherwise() {
        Sample sample = using("x");
        sample.severities = Map.of("LK-048.licence", Severity.ERROR);

        assertThat(findings("LK-048", sample, sound("x").sources(of("Etaten")).build()))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aTitleIsRepeatedWithoutANationalIdentityNumber() {
        IndicatorDefinition personal = sound("x")
                .title(LocalizedText.same("Kari 01010700066"))
                .sources()
                .build();

        assertThat(message("LK-048", using("x"), personal)).isEqualTo("Indicator \"Kari ***********\" has no source.");
    }
}
