package no.livskraft.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.livskraft.data.Period;
import no.livskraft.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** C: the indicators of A for months, as many as give so many values, streamed in tiles within a heap of 1 GiB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
public class StreamBenchmark {

    /** How many months there are: 24, 234 and 2,335 give 1, 10 and 100 million values. */
    @Param({"24", "234", "2335"})
    public int months;

    /** How many threads compute. */
    @Param({"1", "2"})
    public int threads;

    private @Nullable Subject subject;

    static Workload workload(MunicipalityRegister register) {
        return ValuesBenchmark.workload(register);
    }

    /**
     * Compares sums and absences with those of a hand-written loop.
     *
     * @throws SQLException never
     */
    @Setup
    public void open() throws SQLException {
        MunicipalityRegister register = MunicipalityRegister.ofNorway();
        Workload workload = workload(register);
        List<Period> periods = Workload.months(months);
        subject = new StreamByLivskraft(workload, periods, register, threads);
        Agreement.require(
                "the stream", new StreamByHand(workload, periods).compute().columns(), subject.numbers());
    }

    /**
     * Closes the library.
     *
     * @throws SQLException never
     */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(subject).close();
    }

    /**
     * Streams all values.
     *
     * @return their totals
     * @throws SQLException never
     */
    @Benchmark
    public Object stream() throws SQLException {
        return Objects.requireNonNull(subject).compute();
    }
}
