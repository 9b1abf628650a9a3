package no.livskraft.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;

/** The workload in Commons JEXL: formulas parsed once, evaluated cell by cell; NaN stands for what is absent. */
final class ByJexl implements Subject {

    private final List<Recipe> recipes;
    private final List<JexlExpression> expressions;
    private final double[][] figures;
    private final double[][] values;

    /** Gives infinity for a division by zero, as Java does, where JEXL would throw. */
    private static final class DividingArithmetic extends JexlArithmetic {

        DividingArithmetic() {
            super(true);
        }

        @Override
        public Object divide(Object left, Object right) {
            return left instanceof Double dividend && right instanceof Double divisor
                    ? (Object) (dividend / divisor)
                    : super.divide(left, right);
        }
    }

    /** Looks a name up among the figures of the current cell. */
    private static final class CellContext implements JexlContext {

        private final Map<String, double[]> byName;
        private int cell;

        CellContext(Map<String, double[]> byName) {
            this.byName = byName;
        }

        @Override
        public Object get(String name) {
            return Objects.requireNonNull(byName.get(name), name)[cell];
        }

        @Override
        public boolean has(String name) {
            return byName.containsKey(name);
        }

        @Override
        public void set(String name, Object value) {
            throw new IllegalArgumentException("A formula sets nothing: " + name);
        }
    }

    ByJexl(Workload workload) {
        JexlEngine engine = new JexlBuilder()
                .arithmetic(new DividingArithmetic())
                .strict(true)
                .create();
        recipes = workload.recipes();
        expressions = recipes.stream()
                .map(recipe -> engine.createExpression(recipe.formula()))
                .toList();
        figures = IntStream.range(0, Workload.VARIABLES)
                .mapToObj(workload::numbers)
                .toArray(double[][]::new);
        values = new double[recipes.size()][workload.grid().size()];
    }

    @Override
    public double[][] compute() {
        for (int i = 0; i < values.length; i++) {
            Map<String, double[]> byName = new HashMap<>();
            Recipe recipe = recipes.get(i);
            for (int variable : new int[] {recipe.a(), recipe.b(), recipe.c()}) {
                byName.put(Workload.name(variable), figures[variable]);
            }
            CellContext context = new CellContext(byName);
            JexlExpression expression = expressions.get(i);
            for (int cell = 0; cell < values[i].length; cell++) {
                context.cell = cell;
                values[i][cell] = ((Number) expression.evaluate(context)).doubleValue();
            }
        }
        return values;
    }

    @Override
    public double[][] numbers() {
        return compute();
    }
}
