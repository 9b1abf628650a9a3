package no.livskraft.spi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calculators, their cells and their results. */
class IndicatorCalculatorTest {

    private static final LocalizedText TEXT = LocalizedText.same("x");

    private static IndicatorDefinition definition(Computation computation) {
        return IndicatorDefinition.builder("people")
                .title(TEXT)
                .description(TEXT)
                .unit(new Unit("persons", TEXT), 0)
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .computation(computation)
                .build();
    }

    @Test
    void aCalculatorIsMadeOfADefinitionAndAFunction() {
        IndicatorDefinition definition = definition(new Computation.Calculated(List.of("population")));
        Cell cell = new Cell() {
            @Override
            public MunicipalityNumber municipality() {
                return MunicipalityNumber.of("4003");
            }

            @Override
            public Period period() {
                return Period.year(2024);
            }

            @Override
            public Figure figure(String variable, Period period) {
                return Figure.of(variable.length() + period.startYear());
            }
        };
        IndicatorCalculator calculator =
                IndicatorCalculator.of(definition, each -> CellResult.value(each.figure("population")));

        assertThat(calculator.definition()).isSameAs(definition);
        assertThat(calculator.calculate(cell).value()).isEqualTo(Figure.of(2034));
    }

    @Test
    void aFormulaIsNoCalculator() {
        IndicatorDefinition formula = definition(new Computation.Formula("population"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCalculator.of(formula, cell -> CellResult.value(Figure.of(1))))
                .withMessageContaining("people");
    }

    @Test
    void theValueOfARatioIsItsQuotientTimesItsFactor() {
        CellResult ratio = CellResult.ratio(Figure.of(3).with(Flag.PROVISIONAL), Figure.of(4), 100);

        assertThat(ratio.value()).isEqualTo(Figure.of(75).with(Flag.PROVISIONAL));
    }

    @Test
    void aRatioOverZeroIsUndefinedAndAWithheldPartIsNeverRevealed() {
        assertThat(CellResult.ratio(Figure.of(3), Figure.of(0), 1).value().status())
                .isEqualTo(Status.UNDEFINED);
        assertThat(CellResult.ratio(Figure.absent(Status.WITHHELD), Figure.of(0), 1)
                        .value()
                        .status())
                .isEqualTo(Status.WITHHELD);
        assertThat(CellResult.ratio(Figure.of(0), Figure.absent(Status.WITHHELD), 1)
                        .value()
                        .status())
                .isEqualTo(Status.WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aFactorIsFiniteAndNotZero(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellResult.ratio(Figure.of(1), Figure.of(1), factor));
    }

    @Test
    void aResultLacksNothing() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> CellResult.value(null));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> CellResult.ratio(null, Figure.of(1), 1))
                .withMessage("numerator");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> CellResult.ratio(Figure.of(1), null, 1))
                .withMessage("denominator");
    }
}
