package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
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

    private final Plan plan;
    private final Needs needs;
    private final List<MunicipalityNumber> municipalities;
    private final Map<String, VariableFigures> variables;
    private final CalculatorRunner runner;
    private final Program.Workspace workspace = new Program.Workspace();
    private final Map<Moved, Cells> moved = new HashMap<>();
    private final Map<String, Evaluated> evaluated = new LinkedHashMap<>();
    private final Map<String, Problem> problems;

    private record Moved(Figures figures, int lag, List<Period> periods) {}

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
        Grid grid = Grid.of(municipalities, needs.ofIndicator(entry.id()));
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
            Program program = formula.program();
            List<Cells> columns = new ArrayList<>();
            for (Program.Input input : program.inputs()) {
                Figures figures = Objects.requireNonNull(inputs.get(input.name()), input.name());
                columns.add(moved.computeIfAbsent(
                        new Moved(figures, input.lag(), grid.periods()),
                        key -> key.figures().moved(key.periods(), key.lag())));
            }
            results.add(program.run(columns, grid.size(), workspace));
        }
        if (entry.definition().computation() instanceof Computation.Ratio ratio) {
            Cells values = Program.ratio(ratio.factor()).run(results, grid.size(), workspace);
            Evaluated.Parts parts = new Evaluated.Parts(
                    new Figures(grid, results.get(0)), new Figures(grid, results.get(1)), ratio.factor());
            return new Evaluated(entry, new Figures(grid, values), Optional.of(parts), List.of());
        }
        return new Evaluated(entry, new Figures(grid, results.get(0)), Optional.empty(), List.of());
    }
}
