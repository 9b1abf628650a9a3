package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AgreementTest {

    private static double[][] cells(double... cells) {
        return new double[][] {cells};
    }

    @Test
    void roundingIsForgiven() {
        assertThatCode(() -> Agreement.require("it", cells(1, 1e12), cells(1 + 9e-10, 1e12 + 900)))
                .doesNotThrowAnyException();
    }

    @Test
    void anythingMoreIsNamed() {
        assertThatThrownBy(() -> Agreement.require("it", cells(1, 2), cells(1, 2 + 3e-9)))
                .hasMessageContaining("it gives 2.000000003 instead of 2.0 in column 0, cell 1");
    }

    @Test
    void whatIsNotFiniteIsAbsentWhateverItsName() {
        assertThatCode(() -> Agreement.require(
                        "it", cells(Double.NaN, Double.NaN), cells(Double.POSITIVE_INFINITY, Double.NaN)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAbsentCellIsNotANumberAndTheOtherWayRound() {
        assertThatThrownBy(() -> Agreement.require("it", cells(Double.NaN), cells(0)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Agreement.require("it", cells(0), cells(Double.NaN)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingColumnOrCellIsNamed() {
        assertThatThrownBy(() -> Agreement.require("it", cells(1), new double[0][]))
                .hasMessageContaining("0 columns instead of 1");
        assertThatThrownBy(() -> Agreement.require("it", cells(1, 2), cells(1)))
                .hasMessageContaining("1 values instead of 2");
    }
}
