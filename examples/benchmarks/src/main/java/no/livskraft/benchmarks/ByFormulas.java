package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.indicator.formula.Compiler;
import no.livskraft.indicator.formula.Parser;
import no.livskraft.indicator.formula.Program;

/**
 * The library's formulas alone, over figures that lie ready, as the hand-written loop has them. Statuses and flags are
 * combined, and each result is a new column, as in a request.
 */
final class ByFormulas implements Subject {

    private final List<Program> programs;
    private final List<List<Cells>> inputs;
    private final Program.Workspace workspace = new Program.Workspace();
    private final int cells;

    ByFormulas(Workload workload) {
        List<Cells> figures = IntStream.range(0, Workload.VARIABLES)
                .mapToObj(workload::column)
                .map(Cells::of)
                .toList();
        figures.forEach(Cells::cut);
        cells = workload.grid().size();
        programs = workload.recipes().stream()
                .map(recipe -> Compiler.compile(
                        Parser.parse(recipe.formula(), Optional.empty()).expression()))
                .toList();
        inputs = programs.stream()
                .map(program -> program.inputs().stream()
                        .map(input -> figures.get(Workload.variable(input.name())))
                        .toList())
                .toList();
    }

    @Override
    public List<Cells> compute() {
        List<Cells> results = new ArrayList<>(programs.size());
        for (int i = 0; i < programs.size(); i++) {
            results.add(programs.get(i).run(inputs.get(i), cells, workspace));
        }
        return results;
    }

    @Override
    public double[][] numbers() {
        return compute().stream().map(Cells::toColumn).map(ByLivskraft::numbers).toArray(double[][]::new);
    }
}
