package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.livskraft.data.Period;
import no.livskraft.municipality.MunicipalityRegister;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final Workload WORKLOAD =
            new Workload(NORWAY, LocalDate.of(2024, 1, 1), Workload.twentyYears(), 120);

    @Test
    void theTotalsOfAStreamAreThoseOfAHandWrittenLoopWithOneThreadAndWithTwo() {
        List<Period> periods = Workload.months(5);
        double[][] expected = new StreamByHand(WORKLOAD, periods).compute().columns();
        for (int threads = 1; threads <= 2; threads++) {
            try (StreamByLivskraft stream = new StreamByLivskraft(WORKLOAD, periods, NORWAY, threads)) {
                Agreement.require("the stream", expected, stream.numbers());
            }
        }
    }

    @Test
    void someAreAbsentAndTheRestAddUpToSomething() {
        List<Period> periods = Workload.months(24);
        Totals totals = new StreamByHand(WORKLOAD, periods).compute();
        double cells = WORKLOAD.municipalities().size() * periods.size();
        assertThat(Arrays.stream(totals.absent()).sum() / cells / 120).isCloseTo(0.08, within(0.01));
        assertThat(Arrays.stream(totals.sums()).filter(sum -> sum == 0).count()).isZero();
    }

    @Test
    void figuresAreMadeTheSameWhoeverElseIsAskedFor() {
        EndlessFigures figures = new EndlessFigures(WORKLOAD, Workload.months(3));
        double[] numbers = new double[6];
        short[] states = new short[6];
        figures.fill(4, WORKLOAD.municipalities().get(9), numbers, states, 0);
        figures.fill(4, WORKLOAD.municipalities().get(9), numbers, states, 3);
        assertThat(Arrays.copyOf(numbers, 3)).isEqualTo(Arrays.copyOfRange(numbers, 3, 6));
        figures.fill(5, WORKLOAD.municipalities().get(9), numbers, states, 3);
        assertThat(Arrays.copyOf(numbers, 3)).isNotEqualTo(Arrays.copyOfRange(numbers, 3, 6));
    }

    @Test
    void anotherCountOfAbsencesIsDisagreement() {
        Totals totals = new Totals(new double[] {1}, new long[] {800_000});
        Totals other = new Totals(new double[] {1}, new long[] {800_001});
        assertThatThrownBy(() -> Agreement.require("other", totals.columns(), other.columns()))
                .hasMessageContaining("800001");
    }
}
