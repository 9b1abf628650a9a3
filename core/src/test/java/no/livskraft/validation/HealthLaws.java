package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.health.FindingCounts;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.HealthReport;
import no.livskraft.validation.health.NetworkHealth;
import no.livskraft.validation.health.ThemeCounts;

class HealthLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(ExampleHost.violations()).list().ofMaxSize(6).map(RuleLaws::changed);
    }

    private static NetworkHealth health(NetworkDossier now, NetworkDossier then) {
        return NetworkHealth.since(now, VALIDATOR.validate(now), then, VALIDATOR.validate(then));
    }

    private static HealthChange.Compared compared(NetworkHealth health) {
        return (HealthChange.Compared) health.change().orElseThrow();
    }

    private static List<Finding> sorted(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }

    @Property(tries = 60)
    void countsAddUpToTheReportsFindings(@ForAll("samples") Sample sample) {
        ValidationReport report = VALIDATOR.validate(sample.dossier());
        NetworkHealth health = NetworkHealth.of(sample.dossier(), report);

        assertThat(health.counts().total()).isEqualTo(report.findings().size());
        List<FindingCounts> all = new ArrayList<>(
                health.themes().stream().map(ThemeCounts::counts).toList());
        assertThat(all)
                .allSatisfy(each -> assertThat(each.total())
                        .isLessThanOrEqualTo(
                                health.counts().total() - health.withoutTheme().total()));
        all.add(health.withoutTheme());
        // each finding stands under a theme at least, or under none
        assertThat(all.stream().reduce(FindingCounts.NONE, FindingCounts::plus).total())
                .isGreaterThanOrEqualTo(health.counts().total());
    }

    @Property(tries = 60)
    void newAndStandingAreTodaysAndGoneAndStandingAreThens(
            @ForAll("samples") Sample now, @ForAll("samples") Sample then) {
        List<Finding> today = VALIDATOR.validate(now.dossier()).findings();
        List<Finding> earlier = VALIDATOR.validate(then.dossier()).findings();
        HealthChange.Compared change = compared(health(now.dossier(), then.dossier()));

        assertThat(sorted(change.added(), change.standing())).isEqualTo(today);
        assertThat(change.gone().size() + change.standing().size()).isEqualTo(earlier.size());
        assertThat(earlier).containsAll(change.gone());
    }

    @Property(tries = 60)
    void whatIsNewOneWayIsGoneTheOther(@ForAll("samples") Sample now, @ForAll("samples") Sample then) {
        HealthChange.Compared forwards = compared(health(now.dossier(), then.dossier()));
        HealthChange.Compared backwards = compared(health(then.dossier(), now.dossier()));

        assertThat(backwards.added().size()).isEqualTo(forwards.gone().size());
        assertThat(backwards.gone().size()).isEqualTo(forwards.added().size());
        assertThat(backwards.standing().size()).isEqualTo(forwards.standing().size());
    }

    @Property(tries = 60)
    void aNetworkComparedWithItselfHasNotChanged(@ForAll("samples") Sample sample, @ForAll Random random) {
        NetworkDossier then = sample.dossier();
        List.of(
                        sample.members,
                        sample.themes,
                        sample.challenges,
                        sample.partners,
                        sample.resolutions,
                        sample.workshops,
                        sample.goals,
                        sample.measures)
                .forEach(list -> Collections.shuffle(list, random));
        HealthChange.Compared change = compared(health(sample.dossier(), then));

        assertThat(change.added()).isEmpty();
        assertThat(change.gone()).isEmpty();
        assertThat(change.standing())
                .hasSameSizeAs(VALIDATOR.validate(sample.dossier()).findings());
        assertThat(change.noLongerEvaluated()).isEmpty();
    }

    @Property(tries = 30)
    void theOrderOfNetworksDoesNotMatter(
            @ForAll @Size(min = 1, max = 4) List<@From("samples") Sample> samples, @ForAll Random random) {
        List<NetworkHealth> networks = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            networks.add(named("network-" + i, samples.get(i)));
        }
        HealthReport report = report(networks);
        Collections.shuffle(networks, random);

        assertThat(report(networks)).isEqualTo(report);
        assertThat(report(networks).toJson(Locale.ENGLISH)).isEqualTo(report.toJson(Locale.ENGLISH));
        assertThat(report.counts().total())
                .isEqualTo(networks.stream()
                        .mapToInt(each -> each.counts().total())
                        .sum());
        assertThat(new HashSet<>(report.withErrors()))
                .isEqualTo(new HashSet<>(networks.stream()
                        .filter(each -> each.counts().errors() > 0)
                        .toList()));
    }

    private static NetworkHealth named(String id, Sample sample) {
        NetworkHealth health = NetworkHealth.of(sample.dossier(), VALIDATOR.validate(sample.dossier()));
        return new NetworkHealth(
                Identifier.of(id),
                health.networkName(),
                health.programme(),
                health.fictitious(),
                health.date(),
                health.counts(),
                health.themes(),
                health.withoutTheme(),
                health.notEvaluated(),
                health.change());
    }

    private static HealthReport report(List<NetworkHealth> networks) {
        return new HealthReport(Sample.TODAY, Optional.empty(), networks, List.of(), List.of());
    }

    @Property(tries = 60)
    void theTextFitsATerminalInEveryLanguage(@ForAll("samples") Sample now, @ForAll("samples") Sample then) {
        HealthReport report = HealthReport.of(health(now.dossier(), then.dossier()));
        for (String language : List.of("nb", "nn", "en")) {
            String text = report.toText(Locale.forLanguageTag(language));
            assertThat(text.lines()).allMatch(line -> line.length() <= 80).noneMatch(line -> line.endsWith(" "));
            assertThat(text).doesNotContain("{", "}");
        }
    }
}
