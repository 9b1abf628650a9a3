package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Computation;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.indicator.formula.Program;

/** Computes the indicators of a plan, those that others need first. For one request and one thread. */
final class Evaluation {

    /**
     * How many cells a program may have before it at once, all its inputs together. More than the largest request of the
     * whole country with some inputs, and less than a sum over a hundred years of months reads for it.
     */
    private static final int MOST_CELLS = 1 << 22;

    /** How many cells are kept in place for other formulas that read the same. */
    private static final int MOST_KEPT = 1 << 24;

    private final Plan plan;
    private final Needs needs;
    private final List<MunicipalityNumber> municipalities;
    private final Map<String, VariableFigures> variables;
    private final CalculatorRunner runner;
    private final Program.Workspace workspace = new Program.Workspace();
    private final Map<Reading, Cells> readings = new HashMap<>();
    private long kept;
    private final IdentityHashMap<List<Period>, Grid> grids = new IdentityHashMap<>();
    private final Map<String, Evaluated> evaluated = new LinkedHashMap<>();
    private final Map<String, Problem> problems;

    /** Figures as an input reads them: what two formulas read alike is put in place once. */
    private record Reading(Figures figures, Optional<Period> base, int lag, Grid grid) {}

    Evaluation(
            Plan plan,
            Needs needs,
            List<MunicipalityNumber> municipalities,
            Map<String, VariableFigures> variables,
            CalculatorRunner runner) {
        this.plan = plan;
        this.needs = needs;
        this.municipalities = municipalities;
        this.variables = variables;
        this.runner = runner;
        this.problems = new LinkedHashMap<>(plan.problems());
    }

    /** Computes everything; what cannot be computed is a problem and costs those that need it. */
    void run() {
        for (CatalogueEntry entry : plan.order()) {
            try {
                evaluated.put(entry.id(), SmallNumbers.judge(evaluate(entry)));
            } catch (IndicatorFailure failure) {
                problems.put(entry.id(), failure.problem());
            }
        }
    }

    Map<String, Evaluated> evaluated() {
        return evaluated;
    }

    Map<String, Problem> problems() {
        return problems;
    }

    private Evaluated evaluate(CatalogueEntry entry) throws IndicatorFailure {
        Map<String, Figures> inputs = new LinkedHashMap<>();
        for (String name : entry.names()) {
            inputs.put(name, input(entry, name));
        }
        Grid grid = grids.computeIfAbsent(needs.ofIndicator(entry.id()), periods -> Grid.of(municipalities, periods));
        return entry.calculator().isPresent() ? runner.run(entry, grid, inputs) : byFormulas(entry, grid, inputs);
    }

    private Figures input(CatalogueEntry entry, String name) throws IndicatorFailure {
        Optional<CatalogueEntry> indicator = plan.indicator(entry, name);
        if (indicator.isEmpty()) {
            return Objects.requireNonNull(variables.get(name), name).figures();
        }
        Evaluated needed = evaluated.get(name);
        if (needed == null) {
            Problem why = Objects.requireNonNull(problems.get(name), name);
            throw new IndicatorFailure(IndicatorProblems.needsFailed(entry.id(), name, why));
        }
        return needed.values();
    }

    private Evaluated byFormulas(CatalogueEntry entry, Grid grid, Map<String, Figures> inputs) {
        List<Cells> results = new ArrayList<>();
        for (Formula formula : entry.formulas()) {
            results.add(run(formula.program(), grid, inputs));
        }
        if (entry.definition().computation() instanceof Computation.Ratio ratio) {
            Cells values = Program.ratio(ratio.factor()).run(results, grid.size(), workspace);
            Evaluated.Parts parts = new Evaluated.Parts(
                    new Figures(grid, results.get(0)), new Figures(grid, results.get(1)), ratio.factor());
            return new Evaluated(entry, new Figures(grid, values), Optional.of(parts), List.of());
        }
        return new Evaluated(entry, new Figures(grid, results.get(0)), Optional.empty(), List.of());
    }

    private Cells run(Program program, Grid grid, Map<String, Figures> inputs) {
        int rows = grid.municipalities().size();
        long cellsOfRow = (long) grid.periods().size() * program.inputs().size();
        int rowsAtOnce = (int) Math.max(1, MOST_CELLS / Math.max(1, cellsOfRow));
        if (rows <= rowsAtOnce) {
            List<Cells> columns = new ArrayList<>();
            for (Program.Input input : program.inputs()) {
                columns.add(read(figures(inputs, input), input, grid));
            }
            return program.run(columns, grid.size(), workspace);
        }
        workspace.begin(grid.size());
        int width = grid.periods().size();
        for (int first = 0; first < rows; first += rowsAtOnce) {
            int end = Math.min(rows, first + rowsAtOnce);
            List<Cells> columns = new ArrayList<>();
            for (Program.Input input : program.inputs()) {
                columns.add(figures(inputs, input).read(input, grid.periods(), first, end));
            }
            program.append(columns, (end - first) * width, workspace);
        }
        return workspace.finish();
    }

    private Cells read(Figures figures, Program.Input input, Grid grid) {
        Reading reading = new Reading(figures, input.base(), input.lag(), grid);
        Cells known = readings.get(reading);
        if (known != null) {
            return known;
        }
        Cells cells = figures.read(input, grid.periods());
        if (kept + cells.length() <= MOST_KEPT) {
            readings.put(reading, cells);
            kept += cells.length();
        }
        return cells;
    }

    private static Figures figures(Map<String, Figures> inputs, Program.Input input) {
        return Objects.requireNonNull(inputs.get(input.name()), input.name());
    }
}
