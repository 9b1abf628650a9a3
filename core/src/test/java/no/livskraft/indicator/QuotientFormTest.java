package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotientFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a / b",
                "100 * a / b",
                "a / b * 100",
                "100 * (a / b)",
                "(a + b) / (c - lag(c, 1))",
                "a / b / 1000",
                "a / b / (2 * 500)",
                "-(a / b)",
                "-100 * a / b",
                "a * b / c",
                "a / max(b, 1)",
                "a / a",
                "change_pct(a, 5)",
                "2 * change_pct(a, 5)"
            })
    void oneFigureOverAnotherIsAQuotientWhateverNumberItIsTimes(String formula) {
        assertThat(Formula.parse(formula).isQuotient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "12",
                "100 / 12",
                "a + b",
                "a / 12",
                "100 * a / 12",
                "a / (2 * 6)",
                "a / -12",
                "1 / a",
                "a * b",
                "a * (b / c)",
                "a / b * c",
                "a / b + c / d",
                "a / b - 1",
                "round(a / b, 1)",
                "if(b > 0, a / b, 0)",
                "a / b < 1",
                "index(a, 2016)",
                "mean(a, 3)"
            })
    void whatSaysMoreOrLessThanOneFigureOverAnotherIsNone(String formula) {
        assertThat(Formula.parse(formula).isQuotient()).isFalse();
    }

    @Test
    void aLongProductIsReadWithoutGoingDeep() {
        assertThat(Formula.parse("a / b" + " * 1".repeat(2400)).isQuotient()).isTrue();
        assertThat(Formula.parse("a" + " + b".repeat(2400) + " / 2").isQuotient())
                .isFalse();
    }
}
