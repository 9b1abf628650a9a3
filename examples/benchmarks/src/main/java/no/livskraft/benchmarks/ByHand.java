package no.livskraft.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The limit: loops over arrays, written for these kinds of formulas alone, without statuses, into arrays that are used
 * again. NaN stands for what is absent, and for what a division by zero gives.
 */
class ByHand implements Subject {

    private final List<Recipe> recipes;
    private final double[][] figures;
    private final double[][] values;

    ByHand(Workload workload) {
        recipes = workload.recipes();
        figures = IntStream.range(0, Workload.VARIABLES)
                .mapToObj(workload::numbers)
                .toArray(double[][]::new);
        values = new double[recipes.size()][workload.grid().size()];
    }

    @Override
    public final double[][] compute() {
        for (int i = 0; i < values.length; i++) {
            Recipe recipe = recipes.get(i);
            double[] a = figures[recipe.a()];
            double[] b = figures[recipe.b()];
            double[] c = figures[recipe.c()];
            switch (recipe.kind()) {
                case SHARE -> share(a, b, c, values[i]);
                case PER_THOUSAND -> perThousand(a, c, values[i]);
                case DIFFERENCE -> difference(a, b, c, values[i]);
            }
        }
        return values;
    }

    @Override
    public final double[][] numbers() {
        return compute();
    }

    void share(double[] a, double[] b, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = c[i] == 0 ? Double.NaN : 100 * (a[i] + b[i]) / c[i];
        }
    }

    void perThousand(double[] a, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = c[i] == 0 ? Double.NaN : 1000 * a[i] / c[i];
        }
    }

    void difference(double[] a, double[] b, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = c[i] == 0 ? Double.NaN : (a[i] - b[i]) / c[i];
        }
    }
}
