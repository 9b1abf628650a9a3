package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import no.livskraft.data.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRequestTest {

    private static IndicatorRequest.Builder whole() {
        return Setting.request("a").municipalities("4020").years(2020, 2021);
    }

    @Test
    void theOrderOfWhatIsAskedForIsKept() {
        IndicatorRequest request =
                whole().indicators("z", "b").municipalities("0301").build();

        assertThat(request.indicators()).containsExactly("a", "z", "b");
        assertThat(request.municipalities()).extracting(Object::toString).containsExactly("4020", "0301");
        assertThat(request.periods()).extracting(Object::toString).containsExactly("2020", "2021");
    }

    private static List<String> periods(UnaryOperator<IndicatorRequest.Builder> asked) {
        IndicatorRequest.Builder builder = Setting.request("a").municipalities("4020");
        return asked.apply(builder).build().periods().stream()
                .map(Period::toString)
                .toList();
    }

    @Test
    void anyKindOfPeriodIsAskedForInOneLine() {
        assertThat(periods(request -> request.quarters(2023, 2024)))
                .containsExactly(
                        "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
        assertThat(periods(request -> request.months(2023, 2024)))
                .hasSize(24)
                .startsWith("2023-M01", "2023-M02")
                .endsWith("2024-M12");
        assertThat(periods(request -> request.councilPeriods(2015, 2023)))
                .containsExactly("C2015-2019", "C2019-2023", "C2023-2027");
        assertThat(periods(request -> request.years(2023, 2023).quarters(2024, 2024)))
                .containsExactly("2023", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-Q3, 2023-Q1, 2022-Q3 2022-Q4 2023-Q1",
        "2023-T3, 2024-T1, 2023-T3 2024-T1",
        "2023-H2, 2023-H2, 2023-H2",
        "2023-M12, 2024-M01, 2023-M12 2024-M01",
        "2010-2014, 2020-2024, 2010-2014 2015-2019 2020-2024",
        "C2019-2023, C2023-2027, C2019-2023 C2023-2027",
        "9997, 9998, 9997 9998",
    })
    void periodsAreAskedForFromOneToAnother(String first, String last, String asked) {
        assertThat(periods(request -> request.periods(Period.parse(first), Period.parse(last))))
                .containsExactly(asked.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023-Q1", "2023-Q1, 2024", "2010-2014, 2012-2016", "2010-2014, 2016-2020", "2024, 2023-Q1"})
    void periodsThatDoNotFollowOnEachOtherAreRefused(String first, String last) {
        assertThatThrownBy(() -> Setting.request("a").periods(Period.parse(first), Period.parse(last)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first)
                .hasMessageContaining(last);
    }

    @Test
    void fromALaterPeriodToAnEarlierNothingIsAskedFor() {
        assertThatThrownBy(() -> periods(request -> request.periods(Period.year(2024), Period.year(2023))))
                .hasMessageContaining("at least one period");
    }

    @Test
    void councilPeriodsAreAskedForByElections() {
        assertThatThrownBy(() -> Setting.request("a").councilPeriods(2020, 2024))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020");
    }

    @Test
    void nothingIsAskedForTwice() {
        assertThatThrownBy(() -> whole().indicators("a").build()).hasMessageContaining("indicator a");
        assertThatThrownBy(() -> whole().municipalities("4020").build()).hasMessageContaining("4020");
        assertThatThrownBy(() -> whole().years(2021, 2021).build()).hasMessageContaining("2021");
    }

    @Test
    void nothingIsLeftOut() {
        assertThatThrownBy(() -> Setting.request()
                        .municipalities("4020")
                        .years(2020, 2020)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("indicator");
        assertThatThrownBy(() -> Setting.request("a").years(2020, 2020).build()).hasMessageContaining("municipality");
        assertThatThrownBy(() -> Setting.request("a").municipalities("4020").build())
                .hasMessageContaining("period");
    }
}
