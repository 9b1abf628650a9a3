package no.livskraft.municipality;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Grid;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;

/** In which borders the cells of a grid are given: for each row a number, for each period an epoch. */
final class SourceBorders {

    private static final int PERIODS_NAMED = 6;
    private static final int[] NONE = {};

    private final MunicipalityRegister register;
    private final BorderHistory history;
    private final Grid grid;
    private final int[] numberByRow;
    private final Moment[] momentByPeriod;
    private final int[] outsideValidity;
    private final int[] doubtful;

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
        this.doubtful = given instanceof Borders.At at ? doubtfulCells(measuredAt, at) : new int[0];
    }

    private Moment moment(Period period, MeasuredAt measuredAt, Borders given) {
        if (given instanceof Borders.At at) {
            register.requireCovered(at.date());
            return new Moment(history.epoch(at.date()), history.epoch(at.date()));
        }
        return moment(period, measuredAt);
    }

    private Moment moment(Period period, MeasuredAt measuredAt) {
        LocalDate lastDay = period.end().minusDays(1);
        int epoch = history.epoch(measuredAt == MeasuredAt.END ? lastDay : period.start());
        boolean during = measuredAt == MeasuredAt.DURING && epoch != BorderHistory.BEFORE;
        return new Moment(epoch, during ? history.epoch(lastDay) : epoch);
    }

    /** The cells of areas that were no whole municipalities when they were measured, though the source has carried them. */
    private int[] doubtfulCells(MeasuredAt measuredAt, Borders.At given) {
        int periods = momentByPeriod.length;
        int[] epochs = grid.periods().stream()
                .mapToInt(period -> moment(period, measuredAt).epoch)
                .toArray();
        int givenEpoch = history.epoch(given.date());
        return IntStream.range(0, grid.size())
                .filter(cell -> {
                    int epoch = epochs[cell % periods];
                    int number = numberByRow[cell / periods];
                    return epoch != BorderHistory.BEFORE
                            && history.isValid(number, givenEpoch)
                            && !history.between(epoch, givenEpoch).isExact(number);
                })
                .toArray();
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
        String variable = observations.variable().id();
        return problems(
                outsideValidity,
                cell -> CellState.isPresent(observations.cells().state(cell)),
                (number, periods) -> MunicipalityProblems.figuresOutsideValidity(
                        variable, number, periods, Validity.describe(register.versions(number))));
    }

    /** The cells whose zeros may stand for a figure that the source could not carry, in order. */
    int[] suspectZeros(Observations observations) {
        int[] suspect = NONE;
        int found = 0;
        for (int cell : doubtful) {
            if (isZero(observations.cells(), cell)) {
                if (found == suspect.length) {
                    suspect = Arrays.copyOf(suspect, Math.max(16, found * 2));
                }
                suspect[found++] = cell;
            }
        }
        return Arrays.copyOf(suspect, found);
    }

    /** One problem for each number with figures outside its validity, and one for each with suspect zeros. */
    List<Problem> problems(Observations observations, int[] suspectZeros) {
        List<Problem> outside = check(observations);
        if (suspectZeros.length == 0) {
            return outside;
        }
        String variable = observations.variable().id();
        List<Problem> zeros = problems(
                suspectZeros,
                cell -> true,
                (number, periods) -> MunicipalityProblems.suspectZero(variable, number, periods));
        return Stream.concat(outside.stream(), zeros.stream()).toList();
    }

    /** The figures without zeros that may stand for a figure that the source could not carry. */
    Observations without(int[] suspectZeros, Observations observations) {
        if (suspectZeros.length == 0) {
            return observations;
        }
        double[] numbers = new double[grid.size()];
        short[] states = new short[grid.size()];
        observations.cells().copy(0, grid.size(), numbers, states);
        for (int cell : suspectZeros) {
            states[cell] = CellState.absent(Status.NOT_COMPARABLE);
        }
        return new Observations(observations.variable(), grid, Column.of(numbers, states), observations.symbols());
    }

    private static boolean isZero(Column cells, int cell) {
        return cells.number(cell) == 0 && CellState.isPresent(cells.state(cell));
    }

    private List<Problem> problems(
            int[] cells, IntPredicate condition, BiFunction<MunicipalityNumber, String, Problem> problem) {
        if (cells.length == 0) {
            return List.of();
        }
        ListMultimap<Integer, Period> found =
                MultimapBuilder.treeKeys().arrayListValues().build();
        int periods = momentByPeriod.length;
        for (int cell : cells) {
            if (condition.test(cell)) {
                found.put(cell / periods, grid.periods().get(cell % periods));
            }
        }
        return Multimaps.asMap(found).entrySet().stream()
                .map(entry -> problem.apply(grid.municipalities().get(entry.getKey()), list(entry.getValue())))
                .toList();
    }

    private static String list(List<Period> periods) {
        int more = periods.size() - PERIODS_NAMED;
        return periods.stream().limit(PERIODS_NAMED).map(Period::toString).collect(joining(", "))
                + (more > 0 ? " (+" + more + ")" : "");
    }
}
