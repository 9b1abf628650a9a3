package no.livskraft.indicator.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts operations together that machines do faster in one go: what is divided is most often a sum, a difference or a
 * product just made. The results are the same to the last bit.
 */
final class Fusion {

    /** What two operations in a row come to if a figure is put on the stack between them. */
    private static final Map<Operation, Operation> WITH_DIVISION = Map.of(
            Operation.ADD, Operation.ADD_DIVIDE,
            Operation.SUBTRACT, Operation.SUBTRACT_DIVIDE,
            Operation.MULTIPLY, Operation.MULTIPLY_DIVIDE);

    /** What a product over a third comes to if the second factor was itself just made. */
    private static final Map<Operation, Operation> WITH_PRODUCT_AND_DIVISION = Map.of(
            Operation.ADD, Operation.ADD_MULTIPLY_DIVIDE,
            Operation.SUBTRACT, Operation.SUBTRACT_MULTIPLY_DIVIDE);

    private Fusion() {}

    /** The same program in fewer steps. */
    static List<Program.Step> of(List<Program.Step> steps) {
        List<Program.Step> fused = new ArrayList<>();
        for (Program.Step step : steps) {
            int size = fused.size();
            Operation before = size < 2 ? null : fused.get(size - 2).operation();
            Operation both = before == null ? null : WITH_DIVISION.get(before);
            boolean putBetween = size >= 1 && fused.get(size - 1).operation() == null;
            if (step.operation() != Operation.DIVIDE || both == null || !putBetween) {
                fused.add(step);
                continue;
            }
            Program.Step divisor = fused.remove(size - 1);
            fused.remove(size - 2);
            Operation first = size < 3 ? null : fused.get(size - 3).operation();
            Operation three =
                    before == Operation.MULTIPLY && first != null ? WITH_PRODUCT_AND_DIVISION.get(first) : null;
            if (three != null) {
                fused.remove(size - 3);
            }
            fused.add(divisor);
            fused.add(Program.Step.operation(three == null ? both : three));
        }
        return fused;
    }

    /** How high the stack grows. */
    static int height(List<Program.Step> steps) {
        int height = 0;
        int highest = 0;
        for (Program.Step step : steps) {
            height += step.operation() == null ? 1 : 1 - step.operation().operands();
            highest = Math.max(highest, height);
        }
        return highest;
    }
}
