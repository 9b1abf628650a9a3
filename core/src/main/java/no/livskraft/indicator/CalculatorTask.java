package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import no.livskraft.containment.Failures;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import org.jspecify.annotations.Nullable;

/** Lets a calculator compute all cells of a grid, and sees to it that what it returns holds together. */
final class CalculatorTask {

    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    private final CatalogueEntry entry;
    private final Grid grid;
    private final Map<String, Figures> inputs;
    private final Cells values;
    private final Cells numerators;
    private final Cells denominators;
    private final List<List<Evaluated.Read>> reads = new ArrayList<>();
    private final Map<List<Evaluated.Read>, List<Evaluated.Read>> sameReads = new HashMap<>();
    private @Nullable Boolean ratio;
    private double factor;
    private volatile String place = "";
    private volatile boolean abandoned;

    CalculatorTask(CatalogueEntry entry, Grid grid, Map<String, Figures> inputs) {
        this.entry = entry;
        this.grid = grid;
        this.inputs = inputs;
        values = new Cells(grid.size());
        numerators = new Cells(grid.size());
        denominators = new Cells(grid.size());
    }

    /** From now on nobody waits for the results: the calculator is stopped where it asks for a figure. */
    void abandon() {
        abandoned = true;
    }

    /** What was computed, or what was thrown; it is not thrown on, since even wrapping a broken exception may fail. */
    record Outcome(Optional<Evaluated> evaluated, Optional<Throwable> thrown) {}

    Outcome run() {
        try {
            return new Outcome(Optional.of(compute()), Optional.empty());
        } catch (Throwable thrown) {
            return new Outcome(Optional.empty(), Optional.of(thrown));
        }
    }

    private Evaluated compute() throws IndicatorFailure {
        IndicatorCalculator calculator = entry.calculator().orElseThrow();
        for (int row = 0; row < grid.municipalities().size(); row++) {
            for (Period period : grid.periods()) {
                place = grid.municipalities().get(row) + " " + period;
                OneCell cell = new OneCell(row, period);
                take(reads.size(), calculator.calculate(cell), cell.readWithheld);
                List<Evaluated.Read> read = List.copyOf(cell.read);
                reads.add(Objects.requireNonNullElse(sameReads.putIfAbsent(read, read), read));
            }
        }
        Optional<Evaluated.Parts> parts = Boolean.TRUE.equals(ratio)
                ? Optional.of(
                        new Evaluated.Parts(new Figures(grid, numerators), new Figures(grid, denominators), factor))
                : Optional.empty();
        return new Evaluated(entry, new Figures(grid, values), parts, List.copyOf(reads));
    }

    /** What is wrong, if this is what came out of the call. Errors of the virtual machine are thrown on. */
    Problem problem(Throwable thrown) {
        if (thrown instanceof IndicatorFailure failure) {
            return failure.problem();
        }
        Failures.rethrowIfFatal(thrown);
        return CalculatorProblems.threw(entry, place, thrown);
    }

    private void take(int index, @Nullable CellResult result, boolean readWithheld) throws IndicatorFailure {
        if (result == null) {
            throw new IndicatorFailure(CalculatorProblems.nullResult(entry, place));
        }
        boolean isRatio = result instanceof CellResult.Ratio;
        if (ratio != null && ratio != isRatio) {
            throw new IndicatorFailure(CalculatorProblems.mixedResults(entry, place));
        }
        if (result instanceof CellResult.Ratio parts) {
            if (ratio != null && Double.compare(factor, parts.factor()) != 0) {
                throw new IndicatorFailure(CalculatorProblems.otherFactor(entry, place, factor, parts.factor()));
            }
            factor = parts.factor();
        }
        ratio = isRatio;
        // what a calculator makes of a withheld figure is withheld, also where it could do without
        boolean reveals = readWithheld && result.value().isPresent();
        set(values, index, reveals ? WITHHELD : result.value());
        if (result instanceof CellResult.Ratio parts) {
            set(numerators, index, reveals ? WITHHELD : parts.numerator());
            set(denominators, index, reveals ? WITHHELD : parts.denominator());
        }
    }

    private static void set(Cells cells, int index, Figure figure) {
        cells.set(index, figure.isPresent() ? figure.value() : 0, figure.state());
    }

    private final class OneCell implements Cell {

        private final int row;
        private final Period period;
        private final Set<Evaluated.Read> read = new LinkedHashSet<>();
        private boolean readWithheld;

        OneCell(int row, Period period) {
            this.row = row;
            this.period = period;
        }

        @Override
        public MunicipalityNumber municipality() {
            return grid.municipalities().get(row);
        }

        @Override
        public Period period() {
            return period;
        }

        @Override
        public Figure figure(String variable, Period asked) {
            if (abandoned) {
                throw new CancellationException("The host no longer waits for " + entry.id());
            }
            Figures figures = inputs.get(variable);
            if (figures == null) {
                throw new IllegalArgumentException("'" + variable + "' is not among the inputs of '" + entry.id()
                        + "', which are " + inputs.keySet() + "; name it in the definition");
            }
            read.add(new Evaluated.Read(variable, Objects.requireNonNull(asked, "period")));
            Figure figure = figures.figure(row, asked);
            readWithheld |= figure.status() == Status.WITHHELD;
            return figure;
        }
    }
}
