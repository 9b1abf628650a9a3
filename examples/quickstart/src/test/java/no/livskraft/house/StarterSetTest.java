package no.livskraft.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.livskraft.Livskraft;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.programme.Severity;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules about definitions say of a network that sets a target for every starter indicator. */
class StarterSetTest {

    private static final List<String> ABOUT_DEFINITIONS =
            IntStream.rangeClosed(46, 53).mapToObj(number -> "LK-0" + number).toList();

    private static ValidationReport report(Path folder) {
        try (Livskraft livskraft = Livskraft.builder()
                .storage("livskraft.storage-jdbc")
                .setting("livskraft.storage-jdbc", "url", "jdbc:h2:file:" + folder.resolve("network"))
                .open()) {
            return livskraft.validate(withTargets(livskraft.indicators().definitions()));
        }
    }

    private static NetworkDossier withTargets(List<IndicatorDefinition> definitions) {
        NetworkDossier whole = SampleNetworks.whole();
        Goal goal = whole.goals().get(0);
        List<IndicatorTarget> targets = definitions.stream()
                .map(each -> new IndicatorTarget(each.id(), Year.of(2024), 1, Optional.of(Year.of(2030))))
                .toList();
        return whole.toBuilder()
                .goals(List.of(new Goal(
                        goal.id(),
                        goal.network(),
                        goal.organisation(),
                        true,
                        goal.theme(),
                        goal.challenge(),
                        goal.description(),
                        goal.workshop(),
                        goal.set(),
                        goal.anchors(),
                        targets)))
                .build();
    }

    @Test
    void allAreLookedAtAndWhatIsFoundIsTrueOfThem(@TempDir Path folder) {
        ValidationReport report = report(folder);

        assertThat(report.outcomes())
                .filteredOn(each -> ABOUT_DEFINITIONS.contains(each.ruleId()))
                .hasSize(8)
                .noneMatch(RuleOutcome.NotEvaluated.class::isInstance);
        // those who make the figures state no licence; background has no target
        assertThat(report.findings())
                .filteredOn(each -> ABOUT_DEFINITIONS.contains(each.ruleId()))
                .filteredOn(each -> !each.ruleId().equals("LK-053"))
                .extracting(each ->
                        each.code() + " " + each.values().get("indicator").in(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "LK-048.licence \"Environmentally certified enterprises per 1,000\"",
                        "LK-048.licence \"Registered old buildings lost\"",
                        "LK-051.target \"Paid for illness, disability and unemployment per inhabitant\"",
                        "LK-051.target \"Inhabitants per km² of land\"");
    }

    @Test
    void whoeverSortsByTheTaxonomyDoesTheSorting(@TempDir Path folder) {
        assertThat(report(folder).findings())
                .filteredOn(each -> each.ruleId().equals("LK-053"))
                .singleElement()
                .satisfies(each -> assertThat(each.severity()).isEqualTo(Severity.INFO));
    }
}
