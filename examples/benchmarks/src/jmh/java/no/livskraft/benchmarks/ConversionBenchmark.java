package no.livskraft.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.livskraft.data.Borders;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Observations;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.ConvertedObservations;
import no.livskraft.municipality.MunicipalityRegister;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The 60 variables of A, given by the numbers of 2006 for all years, carried to the borders of 2024. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class ConversionBenchmark {

    private static final LocalDate GIVEN = LocalDate.of(2006, 1, 1);
    private static final LocalDate ASKED = LocalDate.of(2024, 1, 1);

    private final MunicipalityRegister register = MunicipalityRegister.ofNorway();
    private final BorderConversion conversion = new BorderConversion(register);
    private final List<Observations> observations =
            new Workload(register, GIVEN, Workload.twentyYears(), 1).batch().observations();
    private final List<MunicipalityNumber> wanted =
            register.validOn(ASKED).stream().map(MunicipalityVersion::number).toList();

    /**
     * Carries all figures.
     *
     * @return the figures in the borders of 2024
     */
    @Benchmark
    public List<ConvertedObservations> conversion() {
        return conversion.convert(observations, Borders.at(GIVEN), ASKED, wanted);
    }
}
