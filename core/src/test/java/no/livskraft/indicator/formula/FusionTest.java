package no.livskraft.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.Column;
import no.livskraft.data.ColumnWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FusionTest {

    private static final Map<String, Integer> INPUTS = Map.of("a", 0, "b", 1, "c", 2, "k", 3);

    /** Steps in words: a name puts that input on the stack. */
    private static List<Program.Step> steps(String words) {
        List<Program.Step> steps = new ArrayList<>();
        for (String word : words.split(" ")) {
            Integer input = INPUTS.get(word);
            steps.add(input == null ? Program.Step.operation(Operation.valueOf(word)) : Program.Step.input(input));
        }
        return steps;
    }

    @ParameterizedTest
    @CsvSource({
        "a b ADD c DIVIDE, a b c ADD_DIVIDE",
        "a b SUBTRACT c DIVIDE, a b c SUBTRACT_DIVIDE",
        "k a MULTIPLY c DIVIDE, k a c MULTIPLY_DIVIDE",
        "k a b ADD MULTIPLY c DIVIDE, k a b c ADD_MULTIPLY_DIVIDE",
        "k a b SUBTRACT MULTIPLY c DIVIDE, k a b c SUBTRACT_MULTIPLY_DIVIDE",
        "a b ADD k MULTIPLY c DIVIDE, a b ADD k c MULTIPLY_DIVIDE",
        "k a b c ADD MULTIPLY MULTIPLY c DIVIDE, k a b c ADD MULTIPLY c MULTIPLY_DIVIDE",
        "a b ADD c DIVIDE k a MULTIPLY c DIVIDE ADD, a b c ADD_DIVIDE k a c MULTIPLY_DIVIDE ADD",
        "a b ADD c DIVIDE c DIVIDE, a b c ADD_DIVIDE c DIVIDE",
    })
    void aDivisionTakesUpWhatIsMadeJustBeforeIt(String steps, String fused) {
        assertThat(Fusion.of(steps(steps))).isEqualTo(steps(fused));
    }

    @ParameterizedTest
    @CsvSource({"a b DIVIDE", "a b ADD c MULTIPLY", "a b ADD a c ADD DIVIDE", "a b ADD ABS c DIVIDE", "a b c ADD DIVIDE"
    })
    void otherProgramsStayAsTheyAre(String steps) {
        assertThat(Fusion.of(steps(steps))).isEqualTo(steps(steps));
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "a b ADD c DIVIDE, 2", "a b c ADD_DIVIDE, 3", "a b ADD c k ADD DIVIDE, 3", "a ABS b ADD, 2"})
    void theStackGrowsAsHighAsOperandsAreWaiting(String steps, int height) {
        assertThat(Fusion.height(steps(steps))).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "(a + b) / c, 0.1, 0.2, 3e-5",
        "(a - b) / c, 0.1, 0.3, 7",
        "a * b / c, 1e200, 1e-200, 3",
        "7 * (a + b) / c, 0.1, 0.7, 0.3",
        "7 * (a - b) / c, 0.1, 0.7, 0.3",
    })
    void whatIsFusedIsTheSameToTheLastBit(String formula, double a, double b, double c) {
        double expected = switch (formula) {
            case "(a + b) / c" -> (a + b) / c;
            case "(a - b) / c" -> (a - b) / c;
            case "a * b / c" -> a * b / c;
            case "7 * (a + b) / c" -> 7 * (a + b) / c;
            default -> 7 * (a - b) / c;
        };
        Program program =
                Compiler.compile(Parser.parse(formula, Optional.empty()).expression());
        List<Cells> inputs = program.inputs().stream()
                .map(input -> input.name().equals("a") ? a : input.name().equals("b") ? b : c)
                .map(FusionTest::cell)
                .toList();

        Column result = program.run(inputs, 1, new Program.Workspace()).toColumn();

        assertThat(Double.doubleToLongBits(result.number(0))).isEqualTo(Double.doubleToLongBits(expected));
    }

    private static Cells cell(double number) {
        ColumnWriter writer = new ColumnWriter().begin(1);
        assertThat(writer.write(1, new double[] {number}, new short[1])).isTrue();
        return Cells.of(writer.finish());
    }
}
