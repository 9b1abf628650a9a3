package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.livskraft.municipality.MunicipalityRegister;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as tables. */
final class Results {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    Results(Collection<RunResult> results) {
        this.results = results;
    }

    String markdown() {
        return "**A.** Values\n\n" + values();
    }

    private String values() {
        TimingTable table = new TimingTable(
                ValuesBenchmark.workload(MunicipalityRegister.ofNorway()).values());
        for (Rival rival : Rival.values()) {
            table.add(timing(rival.label(), ValuesBenchmark.class, rival.name()));
        }
        return table.compareWith("of the loop", Rival.LOOP.label())
                .compareWith("of the untested loop", Rival.LOOP_UNTESTED.label())
                .compareWith("x DuckDB", Rival.DUCKDB.label())
                .markdown();
    }

    private Timing timing(String who, Class<?> benchmark, String parameter) {
        List<RunResult> found = new ArrayList<>();
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().startsWith(benchmark.getName() + ".")
                    && (parameter.isEmpty()
                            || parameter.equals(result.getParams().getParam("rival")))) {
                found.add(result);
            }
        }
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " results of " + benchmark + " " + parameter);
        }
        Result<?> time = found.get(0).getPrimaryResult();
        Result<?> allocated =
                Objects.requireNonNull(found.get(0).getSecondaryResults().get(ALLOCATED), ALLOCATED);
        return new Timing(who, time.getScore(), time.getScoreError(), allocated.getScore());
    }
}
