package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.livskraft.municipality.MunicipalityRegister;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, as tables. A benchmark that nobody rivals is a table of its own without a column that compares, or a
 * row that {@link TimingTable#addOtherWork} adds.
 */
final class Results {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;
    private final MunicipalityRegister register = MunicipalityRegister.ofNorway();

    Results(Collection<RunResult> results) {
        this.results = results;
    }

    String markdown() {
        return "**A.** The values of 120 indicators; and all of A's figures carried from the numbers of 2006 to those of 2024\n\n"
                + values()
                + "\n**B.** A, a network's mean, the country's median, places and changes in five years\n\n"
                + groups()
                + "\n**C.** Streamed in tiles of about " + StreamByLivskraft.TILE / 1_000
                + " thousand cells, heap of 1 GiB\n\n"
                + scale().markdown()
                + "\n**Rules.** " + RulesWorkload.NETWORKS
                + " networks of five members, every rule, each network beside the others, on one thread\n\n"
                + new TimingTable().add(rules()).markdown()
                + "\n**What was aimed at**, how many times as fast\n\n"
                + goals();
    }

    private String values() {
        TimingTable table = new TimingTable();
        for (Rival rival : Rival.values()) {
            table.add(values(rival));
        }
        return table.addOtherWork(conversion())
                .compareWith("of the loop", Rival.LOOP.label())
                .compareWith("of the untested loop", Rival.LOOP_UNTESTED.label())
                .compareWith("x DuckDB", Rival.DUCKDB.label())
                .markdown();
    }

    private Timing values(Rival rival) {
        long count = ValuesBenchmark.workload(register).values();
        return timing(rival.label(), count, ValuesBenchmark.class, Map.of("rival", rival.name()));
    }

    private Timing conversion() {
        long count = (long) Workload.VARIABLES
                * ValuesBenchmark.workload(register).grid().size();
        return timing("livskraft, conversion from 2006 to 2024", count, ConversionBenchmark.class, Map.of());
    }

    private String groups() {
        TimingTable table = new TimingTable();
        for (GroupRival rival : GroupRival.values()) {
            table.add(groups(rival));
        }
        return table.compareWith("x copying and sorting", GroupRival.SORTING.label())
                .compareWith("x DuckDB", GroupRival.DUCKDB.label())
                .markdown();
    }

    private Timing groups(GroupRival rival) {
        long count = GroupFigures.count(GroupsBenchmark.workload(register));
        return timing(rival.label(), count, GroupsBenchmark.class, Map.of("rival", rival.name()));
    }

    private ScaleTable scale() {
        ScaleTable table = new ScaleTable();
        TreeSet<Integer> sizes = new TreeSet<>();
        TreeSet<Integer> threads = new TreeSet<>();
        for (RunResult result : of(StreamBenchmark.class)) {
            sizes.add(Integer.valueOf(result.getParams().getParam("months")));
            threads.add(Integer.valueOf(result.getParams().getParam("threads")));
        }
        Workload workload = StreamBenchmark.workload(register);
        for (int count : threads) {
            for (int months : sizes) {
                long rows = (long) workload.municipalities().size() * months;
                Map<String, String> parameters =
                        Map.of("months", Integer.toString(months), "threads", Integer.toString(count));
                Timing timing =
                        timing("livskraft", rows * workload.recipes().size(), StreamBenchmark.class, parameters);
                table.add(count, rows * Workload.VARIABLES, timing);
            }
        }
        return table;
    }

    private Timing rules() {
        return timing("livskraft", RulesWorkload.outcomes(), RulesBenchmark.class, Map.of());
    }

    private String goals() {
        double loop = values(Rival.LOOP).milliseconds();
        double formulas = values(Rival.FORMULAS).milliseconds();
        double request = values(Rival.LIVSKRAFT).milliseconds();
        double duckDb = values(Rival.DUCKDB).milliseconds();
        double groups = groups(GroupRival.LIVSKRAFT).milliseconds();
        ScaleTable scale = scale();
        return new Goals()
                .add("A: formulas alone, of the loop", 0.3, loop / formulas)
                .add("A: a whole request, x DuckDB", 8, duckDb / request)
                .add("A: formulas alone, x DuckDB", 8, duckDb / formulas)
                .add("A: conversion, x computing A", 1, request / conversion().milliseconds())
                .add("B: x DuckDB", 10, groups(GroupRival.DUCKDB).milliseconds() / groups)
                .add("B: x copying and sorting", 1, groups(GroupRival.SORTING).milliseconds() / groups)
                .add(
                        "C: a cell of the most, x one of 1 million cells",
                        0.9,
                        scale.smallest(1).nanosecondsACell() / scale.largest(1).nanosecondsACell())
                .add(
                        "C: two threads, x one",
                        1.7,
                        scale.largest(1).timing().milliseconds()
                                / scale.largest(2).timing().milliseconds())
                .add("Rules: a second, x a thousand networks", 1, 1000 / rules().milliseconds())
                .markdown();
    }

    private List<RunResult> of(Class<?> benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().startsWith(benchmark.getName() + "."))
                .toList();
    }

    private Timing timing(String who, long values, Class<?> benchmark, Map<String, String> parameters) {
        List<RunResult> found = new ArrayList<>(of(benchmark));
        parameters.forEach((name, value) ->
                found.removeIf(result -> !value.equals(result.getParams().getParam(name))));
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " results of " + benchmark + " " + parameters);
        }
        Result<?> time = found.get(0).getPrimaryResult();
        Result<?> allocated =
                Objects.requireNonNull(found.get(0).getSecondaryResults().get(ALLOCATED), ALLOCATED);
        return new Timing(who, values, time.getScore(), time.getScoreError(), allocated.getScore());
    }
}
