package no.livskraft.benchmarks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What every rule says of a thousand networks of five members, each beside the others, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class RulesBenchmark {

    static final int NETWORKS = 1000;

    private final MunicipalityRegister register = MunicipalityRegister.ofNorway();
    private final NetworkValidator validator = NetworkValidator.builder(
                    register,
                    Clock.fixed(
                            InventedNetworks.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .definitions(List.of(InventedNetworks.indicator()))
            .build();
    private final List<NetworkDossier> networks = InventedNetworks.of(register).first(NETWORKS);

    /** How many outcomes there are in a pass: that of each rule for each network. */
    static long outcomes() {
        return (long) NETWORKS
                * RuleCatalogue.ofLivskraft()
                        .rules(RuleDefinition.Status.IN_FORCE)
                        .size();
    }

    /** Looks at the answers before anybody is timed: a rule that found nothing to look at would cost nothing. */
    @Setup
    public void everyRuleHasSomethingToDo() {
        Collection<ValidationReport> reports = rules();
        Set<String> idle = RuleCatalogue.ofLivskraft().rules(RuleDefinition.Status.IN_FORCE).stream()
                .map(RuleDefinition::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (ValidationReport report : reports) {
            report.outcomes().stream()
                    .filter(outcome -> outcome.evaluated() > 0)
                    .map(RuleOutcome::ruleId)
                    .forEach(idle::remove);
        }
        if (reports.size() != NETWORKS || !idle.isEmpty()) {
            throw new IllegalStateException("Of " + reports.size() + " networks, none gives a rule to do: " + idle);
        }
    }

    /**
     * Evaluates all.
     *
     * @return a report on each
     */
    @Benchmark
    public List<ValidationReport> rules() {
        return validator.validateAll(networks);
    }
}
