package no.livskraft.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

    private final RulesWorkload workload = new RulesWorkload();

    /** Looks at the answers before anybody is timed: a rule that found nothing to look at would cost nothing. */
    @Setup
    public void everyRuleHasSomethingToDo() {
        List<ValidationReport> reports = rules();
        Set<String> idle = RulesWorkload.idle(reports);
        if (reports.size() != RulesWorkload.NETWORKS || !idle.isEmpty()) {
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
        return workload.reports();
    }
}
