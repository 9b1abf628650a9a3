package no.livskraft.benchmarks;

import java.util.List;
import no.livskraft.data.CellState;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;

/** The same totals by a loop, a municipality at a time. Not timed: it is what the library's totals are compared with. */
final class StreamByHand {

    private final Workload workload;
    private final EndlessFigures figures;
    private final int periods;
    private final double[][] numbers;
    private final short[] states;

    StreamByHand(Workload workload, List<Period> periods) {
        this.workload = workload;
        this.figures = new EndlessFigures(workload, periods);
        this.periods = periods.size();
        this.numbers = new double[Workload.VARIABLES][this.periods];
        this.states = new short[this.periods];
    }

    Totals compute() {
        List<Recipe> recipes = workload.recipes();
        Totals totals = Totals.ofNothing(recipes.size());
        for (MunicipalityNumber municipality : workload.municipalities()) {
            for (int variable = 0; variable < Workload.VARIABLES; variable++) {
                figures.fill(variable, municipality, numbers[variable], states, 0);
                for (int period = 0; period < periods; period++) {
                    boolean present = CellState.isPresent(states[period]);
                    numbers[variable][period] = present ? numbers[variable][period] : Double.NaN;
                }
            }
            for (int i = 0; i < recipes.size(); i++) {
                add(recipes.get(i), totals, i);
            }
        }
        return totals;
    }

    private void add(Recipe recipe, Totals totals, int indicator) {
        double[] a = numbers[recipe.a()];
        double[] b = numbers[recipe.b()];
        double[] c = numbers[recipe.c()];
        for (int period = 0; period < periods; period++) {
            double value = switch (recipe.kind()) {
                case SHARE -> 100 * (a[period] + b[period]) / c[period];
                case PER_THOUSAND -> 1000 * a[period] / c[period];
                case DIFFERENCE -> (a[period] - b[period]) / c[period];
            };
            if (Double.isNaN(value)) {
                totals.absent()[indicator]++;
            } else {
                totals.sums()[indicator] += value;
            }
        }
    }
}
