package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2025-01-01, 2024",
        "2024-H1, HALF_YEAR, 2024-01-01, 2024-07-01, 2024-H1",
        "2024H2, HALF_YEAR, 2024-07-01, 2025-01-01, 2024-H2",
        "2024-T2, TERTIAL, 2024-05-01, 2024-09-01, 2024-T2",
        "2024T3, TERTIAL, 2024-09-01, 2025-01-01, 2024-T3",
        "2024-Q3, QUARTER, 2024-07-01, 2024-10-01, 2024-Q3",
        "2024Q1, QUARTER, 2024-01-01, 2024-04-01, 2024-Q1",
        "2024K4, QUARTER, 2024-10-01, 2025-01-01, 2024-Q4",
        "2024-M05, MONTH, 2024-05-01, 2024-06-01, 2024-M05",
        "2024M12, MONTH, 2024-12-01, 2025-01-01, 2024-M12",
        "2019-2023, YEARS, 2019-01-01, 2024-01-01, 2019-2023",
        "C2023-2027, COUNCIL_PERIOD, 2024-01-01, 2028-01-01, C2023-2027",
        "C1963-1967, COUNCIL_PERIOD, 1964-01-01, 1968-01-01, C1963-1967",
        "C9991-9995, COUNCIL_PERIOD, 9992-01-01, 9996-01-01, C9991-9995",
        "0000, YEAR, 0000-01-01, 0001-01-01, 0000",
        "9998, YEAR, 9998-01-01, 9999-01-01, 9998",
        "0000-9998, YEARS, 0000-01-01, 9999-01-01, 0000-9998",
    })
    void everyFormOfTheTableIsRead(String text, PeriodKind kind, LocalDate start, LocalDate end, String written) {
        Period period = Period.parse(text);

        assertThat(period).isEqualTo(new Period(kind, start, end)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024 ",
                " 2024",
                "24",
                "02024",
                "9999",
                "9999-M01",
                "-2024",
                "+2024",
                "2024-",
                "2024-2024",
                "2024-2023",
                "2023-9999",
                "2024-H0",
                "2024-H3",
                "2024-T0",
                "2024-T4",
                "2024-Q0",
                "2024-Q5",
                "2024K5",
                "2024-K3",
                "2024-M00",
                "2024-M13",
                "2024-M5",
                "2024M5",
                "2024-M005",
                "2024-Q03",
                "2024-h1",
                "2024m05",
                "2024--M05",
                "2024-05",
                "2024-01-01",
                "2024.5",
                "2024\n",
                "2024\u0000",
                "٢٠٢٤",
                "２０２４",
                "2024–2025",
                "2024/2025",
                "NaN",
                "99999999999999999999",
                "2024-99999",
                "2024U05",
                "C2023",
                "C2023-2026",
                "C2023-2028",
                "C2024-2028",
                "C2022-2026",
                "C1959-1963",
                "C9995-9999",
                "C0003-0007",
                "c2023-2027",
                "C2023–2027",
                "C2023-27",
                "2023-C2027",
                "2023-2027C",
                "C2023-2027 ",
                "C٢٠٢٣-٢٠٢٧",
                "(((((((((("
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .satisfies(thrown -> assertThat(thrown.getMessage()).isNotBlank());
    }

    @Test
    void aTextWithoutTheFormIsNamedInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2024-M5"))
                .withMessageContaining("'2024-M5'")
                .withMessageContaining("2024-M05");
    }

    @Test
    void aCouncilPeriodBeginsAfterAnElection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.councilPeriod(2024))
                .withMessageContaining("2023 and 2027")
                .withMessageContaining("not in 2024");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.councilPeriod(1959));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.councilPeriod(9995));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.councilPeriod(Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.councilPeriod(Integer.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("C2023-2026"))
                .withMessageContaining("C2023-2026")
                .withMessageContaining("write C2023-2027");
    }

    @Test
    void aCouncilPeriodIsCountedInTheFourYearsAfterTheElection() {
        assertThat(Period.councilPeriod(2023).divide(PeriodKind.YEAR))
                .containsExactly(Period.year(2024), Period.year(2025), Period.year(2026), Period.year(2027));
        assertThat(Period.councilPeriod(2023).divide(PeriodKind.MONTH))
                .hasSize(48)
                .startsWith(Period.month(2024, 1))
                .endsWith(Period.month(2027, 12));
        assertThat(Period.councilPeriod(2023).startYear()).isEqualTo(2024);
    }

    @Test
    void aCouncilPeriodIsNotTheSpanOfItsYearsNorOfItsElections() {
        Period council = Period.parse("C2023-2027");

        assertThat(council).isNotEqualTo(Period.parse("2023-2027")).isNotEqualTo(Period.parse("2024-2027"));
        assertThat(council.compareTo(Period.parse("2024-2027"))).isNegative();
        assertThat(Period.parse("2024-2027").compareTo(council)).isPositive();
    }

    @Test
    void aCouncilPeriodMovesFromElectionToElection() {
        assertThat(Period.councilPeriod(2023).plusYears(-8)).isEqualTo(Period.councilPeriod(2015));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.councilPeriod(2023).plusYears(1))
                .withMessageContaining("COUNCIL_PERIOD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.councilPeriod(1963).plusYears(-4));
    }

    @Test
    void daysThatAreNoPeriodOfTheKindAreRefused() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodKind.YEAR, day, day.plusYears(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodKind.YEAR, day, day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.YEAR, day.plusMonths(1), day.plusMonths(13)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.QUARTER, day.plusMonths(1), day.plusMonths(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(
                        PeriodKind.MONTH, day.plusDays(1), day.plusDays(1).plusMonths(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodKind.YEARS, day, day.plusYears(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodKind.YEARS, day, day.minusYears(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.YEARS, day.plusMonths(3), day.plusYears(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.COUNCIL_PERIOD, day, day.plusYears(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.COUNCIL_PERIOD, day.plusYears(1), day.plusYears(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.COUNCIL_PERIOD, day.minusMonths(3), day.plusMonths(45)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.COUNCIL_PERIOD, day.minusYears(64), day.minusYears(60)));
    }

    @Test
    void daysOutsideTheYears0To9998AreRefusedAsArguments() {
        LocalDate last = LocalDate.of(LocalDate.MAX.getYear(), 12, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.MONTH, last, LocalDate.of(2024, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.YEARS, LocalDate.of(2000, 1, 1), LocalDate.MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(PeriodKind.YEAR, LocalDate.of(-1, 1, 1), LocalDate.of(0, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(9999));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.years(Integer.MIN_VALUE, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.month(2024, Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2025, 7975, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void movingOutOfTheYearsIsRefusedAsAnArgument(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.year(2024).plusYears(years))
                .withMessageContaining("2024");
    }

    @Test
    void aSpanWhoseEndWouldLeaveTheYearsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.years(2000, 2010).plusYears(7998));
    }

    @Test
    void movingKeepsKindAndPlaceInTheYear() {
        assertThat(Period.parse("2024-M02").plusYears(-5)).isEqualTo(Period.parse("2019-M02"));
        assertThat(Period.parse("2024-T3").plusYears(1)).isEqualTo(Period.parse("2025-T3"));
        assertThat(Period.parse("2019-2023").plusYears(-5)).isEqualTo(Period.parse("2014-2018"));
    }

    @Test
    void aYearIsItsTwelveMonthsInOrder() {
        assertThat(Period.year(2024).divide(PeriodKind.MONTH))
                .hasSize(12)
                .startsWith(Period.month(2024, 1))
                .endsWith(Period.month(2024, 12))
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-M01, QUARTER",
        "2024-M01, YEAR",
        "2024-Q1, TERTIAL",
        "2024-T1, QUARTER",
        "2024-H1, TERTIAL",
        "2024, YEARS",
        "2024-Q1, YEARS",
        "2024-Q1, YEAR",
        "2024, COUNCIL_PERIOD",
        "2024-2027, COUNCIL_PERIOD",
        "C2023-2027, YEARS"
    })
    void aPeriodIsNotDividedIntoWhatItIsNoWholeNumberOf(String period, PeriodKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(period).divide(kind))
                .withMessageContaining(period)
                .withMessageContaining(kind.name());
    }

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void theMonthsOfAKindAreThoseOfItsPeriods(PeriodKind kind) {
        Period span = Period.years(2023, 2024);
        Period first = switch (kind) {
            case YEARS -> span;
            case COUNCIL_PERIOD -> Period.councilPeriod(2023);
            default -> span.divide(kind).get(0);
        };

        assertThat(kind.months())
                .isEqualTo(
                        kind == PeriodKind.YEARS
                                ? 0
                                : first.divide(PeriodKind.MONTH).size());
    }

    @Test
    void periodsOfDifferentLengthFromTheSameDayAreAllKeptInASortedSet() {
        var periods = new TreeSet<Period>();
        for (String text : new String[] {
            "2024", "2024-2025", "2024-Q1", "2024-M01", "2024-T1", "2024-H1", "2024-2027", "C2023-2027"
        }) {
            periods.add(Period.parse(text));
        }

        assertThat(periods)
                .extracting(Period::toString)
                .containsExactly(
                        "2024-M01", "2024-Q1", "2024-T1", "2024-H1", "2024", "2024-2025", "C2023-2027", "2024-2027");
    }

    @Test
    void nothingIsReadFromNull() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Period.parse(null))
                .withMessage("text");
    }
}
