package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodEarlierTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 5, 2019",
        "2024, 0, 2024",
        "2024-M03, 3, 2023-M12",
        "2024-M02, 12, 2023-M02",
        "2024-Q1, 1, 2023-Q4",
        "2024-T1, 2, 2023-T2",
        "2024-H1, 1, 2023-H2",
        "2019-2023, 1, 2014-2018",
        "2019-2020, 10, 1999-2000",
        "C2023-2027, 1, C2019-2023",
        "C2023-2027, 15, C1963-1967",
        "C2023-2027, 0, C2023-2027",
        "0005, 5, 0000",
    })
    void aPeriodMovesByPeriodsOfItsOwnKind(String period, int periods, String earlier) {
        assertThat(Period.parse(period).earlier(periods)).contains(Period.parse(earlier));
    }

    @ParameterizedTest
    @CsvSource({"C2023-2027, 16", "C1963-1967, 1", "C2023-2027, 2147483647"})
    void thereIsNoCouncilPeriodBeforeTheElectionOf1963(String period, int periods) {
        assertThat(Period.parse(period).earlier(periods)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-M03", "2024-Q1", "2024-T1", "2024-H1", "2019-2023", "C2023-2027"})
    void thePeriodBeforeEndsWhereThePeriodBegins(String text) {
        Period period = Period.parse(text);

        Period before = period.earlier(1).orElseThrow();

        assertThat(before.end()).isEqualTo(period.start());
        assertThat(before.kind()).isEqualTo(period.kind());
        assertThat(before.earlier(4)).isEqualTo(period.earlier(5));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2025", "0000-M12, 12", "0001-0002, 1", "2024, 2147483647"})
    void thereIsNothingBeforeTheYearZero(String period, int periods) {
        assertThat(Period.parse(period).earlier(periods)).isEmpty();
    }
}
