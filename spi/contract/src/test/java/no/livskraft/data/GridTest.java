package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final MunicipalityNumber SKIEN = MunicipalityNumber.of("4003");
    private static final MunicipalityNumber PORSGRUNN = MunicipalityNumber.of("4001");

    @Test
    void thePeriodsOfAMunicipalityLieSideBySide() {
        Grid grid =
                Grid.of(List.of(SKIEN, PORSGRUNN), List.of(Period.year(2024), Period.year(2015), Period.year(2020)));

        assertThat(grid.size()).isEqualTo(6);
        for (int m = 0; m < 2; m++) {
            for (int p = 0; p < 3; p++) {
                assertThat(grid.indexOf(
                                grid.municipalities().get(m), grid.periods().get(p)))
                        .isEqualTo(m * 3 + p);
            }
        }
    }

    @Test
    void aPeriodHasItsPlaceInTheOrderGiven() {
        Grid grid = Grid.of(List.of(), List.of(Period.year(2024), Period.year(2015)));

        assertThat(grid.place(Period.year(2024))).hasValue(0);
        assertThat(grid.place(Period.year(2015))).hasValue(1);
        assertThat(grid.place(Period.year(2020))).isEmpty();
    }

    @Test
    void whatTheGridDoesNotHaveIsNotFound() {
        Grid grid = Grid.of(List.of(SKIEN), List.of(Period.year(2024)));

        assertThat(grid.find(PORSGRUNN, Period.year(2024))).isEmpty();
        assertThat(grid.find(SKIEN, Period.month(2024, 1))).isEmpty();
        assertThat(grid.find(SKIEN, Period.year(2024))).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.indexOf(PORSGRUNN, Period.year(2023)))
                .withMessageContaining("4001")
                .withMessageContaining("2023");
    }

    @Test
    void nothingStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(List.of(SKIEN, PORSGRUNN, SKIEN), List.of()))
                .withMessageContaining("4003");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(List.of(), List.of(Period.parse("2024Q1"), Period.parse("2024K1"))))
                .withMessageContaining("2024-Q1");
    }

    @Test
    void aGridMayBeEmpty() {
        assertThat(Grid.of(List.of(), List.of()).size()).isZero();
        assertThat(Grid.of(List.of(SKIEN), List.of()).size()).isZero();
    }

    @Test
    void gridsAreEqualIfTheyHaveTheSameInTheSameOrder() {
        List<Period> years = List.of(Period.year(2023), Period.year(2024));
        Grid grid = Grid.of(List.of(SKIEN, PORSGRUNN), years);

        assertThat(grid)
                .isEqualTo(Grid.of(List.of(SKIEN, PORSGRUNN), years))
                .hasSameHashCodeAs(Grid.of(List.of(SKIEN, PORSGRUNN), years))
                .isNotEqualTo(Grid.of(List.of(PORSGRUNN, SKIEN), years))
                .hasToString("2 municipalities x 2 periods");
    }

    @Test
    void aGridDoesNotSeeLaterChangesToItsLists() {
        List<MunicipalityNumber> numbers = new ArrayList<>(List.of(SKIEN));
        Grid grid = Grid.of(numbers, List.of(Period.year(2024)));
        numbers.add(PORSGRUNN);

        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.municipalities()).containsExactly(SKIEN);
    }

    @Test
    void moreCellsThanCanBeCountedAreRefusedAsAnArgument() {
        List<MunicipalityNumber> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(MunicipalityNumber.of(String.format(Locale.ROOT, "%04d", i)));
        }
        List<Period> periods = new ArrayList<>();
        for (int year = 0; year <= 9998; year++) {
            periods.addAll(Period.year(year).divide(PeriodKind.MONTH));
            periods.addAll(Period.year(year).divide(PeriodKind.QUARTER));
            periods.addAll(Period.year(year).divide(PeriodKind.TERTIAL));
            periods.addAll(Period.year(year).divide(PeriodKind.HALF_YEAR));
            periods.add(Period.year(year));
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(all, periods))
                .withMessageContaining("10000 municipalities");
    }
}
