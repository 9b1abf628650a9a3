package no.livskraft.municipality;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Grid;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Variable;

/** In which borders the cells of a grid are given: for each row a number, for each period an epoch. */
final class SourceBorders {

    private static final int PERIODS_NAMED = 6;

    private final MunicipalityRegister register;
    private final BorderHistory history;
    private final Grid grid;
    private final int[] numberByRow;
    private final Moment[] momentByPeriod;
    private final int[] outsideValidity;

    /**
     * When the figures of a period were taken.
     *
     * @param epoch whose numbers they have
     * @param last the epoch at the end of a flow, later than the first only if borders changed meanwhile
     */
    record Moment(int epoch, int last) {}

    SourceBorders(MunicipalityRegister register, Grid grid, MeasuredAt measuredAt, Borders given) {
        this.register = register;
        this.history = register.history();
        this.grid = grid;
        this.numberByRow =
                grid.municipalities().stream().mapToInt(history::index).toArray();
        this.momentByPeriod = grid.periods().stream()
                .map(period -> moment(period, measuredAt, given))
                .toArray(Moment[]::new);
        this.outsideValidity = cellsOutsideValidity();
    }

    private Moment moment(Period period, MeasuredAt measuredAt, Borders given) {
        if (given instanceof Borders.At at) {
            register.requireCovered(at.date());
            return new Moment(history.epoch(at.date()), history.epoch(at.date()));
        }
        LocalDate lastDay = period.end().minusDays(1);
        int epoch = history.epoch(measuredAt == MeasuredAt.END ? lastDay : period.start());
        boolean during = measuredAt == MeasuredAt.DURING && epoch != BorderHistory.BEFORE;
        return new Moment(epoch, during ? history.epoch(lastDay) : epoch);
    }

    Grid grid() {
        return grid;
    }

    Moment moment(int period) {
        return momentByPeriod[period];
    }

    /** The row of each number of the history, or -1. */
    int[] rowByNumber() {
        int[] rows = new int[history.size()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < numberByRow.length; row++) {
            if (numberByRow[row] >= 0) {
                rows[numberByRow[row]] = row;
            }
        }
        return rows;
    }

    /** Whether each of the numbers stood for one and the same area all through the time that its figure is about. */
    boolean areSteady(int[] numbers, Moment moment) {
        return moment.epoch == moment.last
                || Arrays.stream(numbers).allMatch(history.between(moment.epoch, moment.last)::isUnchanged);
    }

    private int[] cellsOutsideValidity() {
        int periods = momentByPeriod.length;
        return IntStream.range(0, grid.size())
                .filter(cell -> {
                    int epoch = momentByPeriod[cell % periods].epoch;
                    return epoch != BorderHistory.BEFORE && !history.isValid(numberByRow[cell / periods], epoch);
                })
                .toArray();
    }

    /** One problem for each number that has figures for periods in which it was not valid. */
    List<Problem> check(Observations observations) {
        ListMultimap<Integer, Period> outside =
                MultimapBuilder.treeKeys().arrayListValues().build();
        int periods = momentByPeriod.length;
        for (int cell : outsideValidity) {
            if (CellState.isPresent(observations.cells().state(cell))) {
                outside.put(cell / periods, grid.periods().get(cell % periods));
            }
        }
        return Multimaps.asMap(outside).entrySet().stream()
                .map(entry -> problem(observations.variable(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private Problem problem(Variable variable, int row, List<Period> outside) {
        MunicipalityNumber number = grid.municipalities().get(row);
        int more = outside.size() - PERIODS_NAMED;
        String periods =
                outside.stream().limit(PERIODS_NAMED).map(Period::toString).collect(joining(", "))
                        + (more > 0 ? " (+" + more + ")" : "");
        return MunicipalityProblems.figuresOutsideValidity(
                variable.id(), number, periods, Validity.describe(register.versions(number)));
    }
}
