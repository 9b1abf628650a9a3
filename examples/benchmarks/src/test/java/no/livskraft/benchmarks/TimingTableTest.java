package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTableTest {

    @Test
    void theFasterOneHasTheLargerRatio() {
        String table = new TimingTable()
                .add(new Timing("tortoise", 1_000_000, 50, 2.5, 4_000_000))
                .add(new Timing("hare", 1_000_000, 2, 0.1, 0))
                .compareWith("x tortoise", "tortoise")
                .markdown();
        assertThat(table).isEqualTo("""
                        | who | values | a pass, ms | ±, ms | million values/s | x tortoise | heap, bytes a value |
                        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                        | tortoise | 1,000,000 | 50.0 | 2.50 | 20.0 | 1.00 | 4.00 |
                        | hare | 1,000,000 | 2.00 | 0.100 | 500 | 25.0 | 0.000 |
                        """);
    }

    @Test
    void whoDoesSomethingElseIsComparedWithNobody() {
        String table = new TimingTable()
                .add(new Timing("tortoise", 1_000_000, 50, 2.5, 4_000_000))
                .addOtherWork(new Timing("swan", 1_000, 2, 0.1, 0))
                .compareWith("x tortoise", "tortoise")
                .markdown();
        assertThat(table).contains("| swan | 1,000 | 2.00 | 0.100 | 0.500 | – | 0.000 |\n");
    }

    @Test
    void aTableNeedNotCompareAnybody() {
        String table =
                new TimingTable().add(new Timing("swan", 1_000, 2, 0.1, 0)).markdown();
        assertThat(table).contains("| who | values | a pass, ms | ±, ms | million values/s | heap, bytes a value |\n");
        assertThat(table).contains("| swan | 1,000 | 2.00 | 0.100 | 0.500 | 0.000 |\n");
    }

    @Test
    void nobodyIsComparedWithSomebodyWhoDidNotRun() {
        TimingTable table =
                new TimingTable().add(new Timing("tortoise", 1, 1, 1, 1)).compareWith("x hare", "hare");
        assertThatThrownBy(table::markdown).hasMessageContaining("hare").hasMessageContaining("tortoise");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.000",
        "0.0123, 0.012",
        "0.9951, 1.00",
        "9.949, 9.95",
        "9.96, 10.0",
        "99.6, 100",
        "12345.6, 12346",
        "NaN, –"
    })
    void numbersHaveThreeDigitsThatMeanSomething(double value, String text) {
        assertThat(TimingTable.number(value)).isEqualTo(text);
    }
}
