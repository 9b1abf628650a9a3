package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Problem;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.municipality.MunicipalityRegister;

/** What the engine computed: the table, and how each of its cells came about. Immutable. */
public final class IndicatorResult {

    private static final short NOT_APPLICABLE = CellState.absent(Status.NOT_APPLICABLE);

    private final IndicatorRequest request;
    private final Plan plan;
    private final MunicipalityRegister register;
    private final Map<String, VariableFigures> variables;
    private final Map<String, Evaluated> evaluated;
    private final List<Problem> dataProblems;
    private final ResultTable table;

    IndicatorResult(
            IndicatorRequest request,
            Plan plan,
            MunicipalityRegister register,
            Map<String, VariableFigures> variables,
            Evaluation evaluation,
            List<Problem> dataProblems) {
        this.request = request;
        this.plan = plan;
        this.register = register;
        this.variables = variables;
        this.evaluated = evaluation.evaluated();
        this.dataProblems = List.copyOf(dataProblems);
        Grid grid = Grid.of(request.municipalities(), request.periods());
        List<IndicatorColumn> columns = new ArrayList<>();
        Map<String, Problem> problems = new LinkedHashMap<>();
        WholeParts wholes = new WholeParts(plan, request, variables);
        for (String id : request.indicators()) {
            Evaluated each = evaluated.get(id);
            if (each == null) {
                problems.put(id, Objects.requireNonNull(evaluation.problems().get(id), id));
            } else {
                columns.add(column(each, grid, wholes));
            }
        }
        table = new ResultTable(grid, new Borders.At(request.borders()), columns, problems);
    }

    private static IndicatorColumn column(Evaluated each, Grid grid, WholeParts wholes) {
        return new IndicatorColumn(
                each.entry().definition(),
                shown(each, each.values(), grid),
                each.parts()
                        .map(parts -> new IndicatorColumn.Parts(
                                shown(each, parts.numerators(), grid),
                                shown(each, parts.denominators(), grid),
                                parts.factor(),
                                wholes.of(each))));
    }

    /** The cells of the request; a period of another kind than the indicator's does not apply to it. */
    private static Column shown(Evaluated each, Figures figures, Grid grid) {
        Cells cells = figures.at(grid.periods());
        int width = grid.periods().size();
        PeriodKind own = each.entry().definition().periodKind();
        for (int place = 0; place < width; place++) {
            if (grid.periods().get(place).kind() != own) {
                for (int row = 0; row < grid.municipalities().size(); row++) {
                    cells.set(row * width + place, 0, NOT_APPLICABLE);
                }
            }
        }
        return cells.toColumn();
    }

    /**
     * The computed values.
     *
     * @return the table, with the municipalities, periods and indicators of the request in its order
     */
    public ResultTable table() {
        return table;
    }

    /**
     * What was asked for.
     *
     * @return the request
     */
    public IndicatorRequest request() {
        return request;
    }

    /**
     * Figures in the store that could not be used, because they stand under a number that was not valid when they were
     * measured.
     *
     * @return the problems, each naming a variable, a number and periods; empty if there are none; unmodifiable
     */
    public List<Problem> dataProblems() {
        return dataProblems;
    }

    /**
     * How a cell came about, down to the figures as they were published.
     *
     * @param indicatorId an indicator of the table
     * @param municipality a municipality of the table
     * @param period a period of the table
     * @return the explanation
     * @throws IndicatorException with the table's problem if the indicator could not be computed
     * @throws IllegalArgumentException if the table does not have the indicator, municipality or period
     */
    public Explanation explain(String indicatorId, MunicipalityNumber municipality, Period period) {
        Problem problem = table.problems().get(indicatorId);
        if (problem != null) {
            throw new IndicatorException(List.of(problem));
        }
        table.figure(indicatorId, municipality, period);
        Evaluated asked = Objects.requireNonNull(evaluated.get(indicatorId), indicatorId);
        return new Explainer(request, plan, register, variables, evaluated, municipality).explain(asked, period);
    }
}
