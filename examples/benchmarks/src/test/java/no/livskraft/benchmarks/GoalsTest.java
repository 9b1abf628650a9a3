package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalsTest {

    @Test
    void aGoalThatWasMissedIsSaidToBe() {
        assertThat(new Goals().add("fast", 10, 9.99).add("faster", 1, 1).markdown())
                .isEqualTo("""
                        | goal | at least | measured | reached |
                        | --- | ---: | ---: | --- |
                        | fast | 10.0 | 10.0 | no |
                        | faster | 1.00 | 1.00 | yes |
                        """);
    }

    @Test
    void theLargestAndSmallestOfEachNumberOfThreadsAreFound() {
        ScaleTable table = new ScaleTable()
                .add(1, 5, new Timing("a", 10, 1e-5, 0, 0))
                .add(1, 50, new Timing("a", 100, 2e-4, 0, 0))
                .add(2, 50, new Timing("a", 100, 1e-4, 0, 0));
        assertThat(table.smallest(1).nanosecondsACell()).isEqualTo(1);
        assertThat(table.largest(1).nanosecondsACell()).isEqualTo(2);
        assertThat(table.largest(2).nanosecondsACell()).isEqualTo(1);
        assertThat(table.markdown()).contains("| 100 | 50 | 2 | 0.000 | 0.000 | 1.00 | 1000 |\n");
    }
}
