package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import no.livskraft.data.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodShiftTest {

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
        "0005, 5, 0000",
    })
    void aPeriodMovesByPeriodsOfItsOwnKind(String period, int periods, String earlier) {
        assertThat(PeriodShift.earlier(Period.parse(period), periods)).contains(Period.parse(earlier));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2025", "0000-M12, 12", "0001-0002, 1", "2024, 2147483647"})
    void thereIsNothingBeforeTheYearZero(String period, int periods) {
        assertThat(PeriodShift.earlier(Period.parse(period), periods)).isEmpty();
    }
}
