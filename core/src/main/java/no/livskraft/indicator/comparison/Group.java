package no.livskraft.indicator.comparison;

import java.util.Arrays;
import java.util.List;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;

/** What is made of the shown values of a group. Never called a sum where there is nothing to add. */
final class Group {

    private final List<Figure> shown;
    private final double[] sorted;
    private final short state;

    /**
     * Takes the values that are shown.
     *
     * @param reasons the states of all values combined: why there is nothing, should nothing be shown
     */
    Group(List<Figure> shown, short reasons) {
        this.shown = shown;
        this.sorted = shown.stream().mapToDouble(Figure::value).sorted().toArray();
        short joined = 0;
        for (Figure figure : shown) {
            joined = CellState.combine(joined, figure.state());
        }
        this.state = shown.isEmpty() ? reasons : joined;
    }

    /** The sum of at least one figure, in the order given. */
    static Figure sum(List<Figure> figures) {
        Figure sum = figures.get(0);
        for (Figure figure : figures.subList(1, figures.size())) {
            sum = sum.plus(figure);
        }
        return sum;
    }

    /** The mean; never beyond the lowest and highest by an error of rounding, so that equal values have themselves as mean. */
    Figure mean() {
        if (shown.isEmpty()) {
            return Figure.ofState(0, state);
        }
        Figure mean = sum(shown).dividedBy(Figure.of(shown.size()));
        return mean.isPresent()
                ? Figure.ofState(Math.max(sorted[0], Math.min(sorted[sorted.length - 1], mean.value())), mean.state())
                : mean;
    }

    Figure median() {
        if (shown.isEmpty()) {
            return Figure.ofState(0, state);
        }
        double lower = sorted[(sorted.length - 1) / 2];
        double upper = sorted[sorted.length / 2];
        // half of each, where their sum would be too large to hold
        double sum = lower + upper;
        double middle = lower == upper ? lower : Double.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
        return Figure.ofState(middle, state);
    }

    Figure lowest() {
        return shown.isEmpty() ? Figure.ofState(0, state) : Figure.ofState(sorted[0], state);
    }

    Figure highest() {
        return shown.isEmpty() ? Figure.ofState(0, state) : Figure.ofState(sorted[sorted.length - 1], state);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
