package no.livskraft.benchmarks;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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

/** A: the values of 120 indicators for 357 municipalities and 20 years, from 60 variables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class ValuesBenchmark {

    /** Who computes. */
    @Param
    public Rival rival = Rival.LOOP;

    private @Nullable Subject subject;

    static Workload workload(MunicipalityRegister register) {
        return new Workload(register, LocalDate.of(2024, 1, 1), Workload.twentyYears(), 120);
    }

    /**
     * Loads the figures and compares the answers with the loop's.
     *
     * @throws SQLException if the rival fails, or answers otherwise
     */
    @Setup
    public void open() throws SQLException {
        MunicipalityRegister register = MunicipalityRegister.ofNorway();
        Workload workload = workload(register);
        subject = rival.open(workload, register);
        Agreement.require(rival.label(), new ByHand(workload).numbers(), subject.numbers());
    }

    /**
     * Closes what was opened.
     *
     * @throws SQLException if the rival fails
     */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(subject).close();
    }

    /**
     * Computes all values.
     *
     * @return the values
     * @throws SQLException if the rival fails
     */
    @Benchmark
    public Object values() throws SQLException {
        return Objects.requireNonNull(subject).compute();
    }
}
