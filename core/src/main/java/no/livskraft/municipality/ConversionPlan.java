package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Status;
import no.livskraft.municipality.SourceBorders.Moment;

/** From which rows each wanted municipality gets its figures, worked out once for all variables of the same grid. */
final class ConversionPlan {

    private static final int MISSING = -1;
    private static final int[] NOT_COMPARABLE = {};
    private static final short RECALCULATED = CellState.of(Status.PRESENT, Set.of(Flag.RECALCULATED));

    private final BorderHistory history;
    private final SourceBorders source;
    private final Grid grid;
    private final int[] wanted;
    private final int toEpoch;
    private final List<Run> runs = new ArrayList<>();

    /**
     * Neighbouring periods with the same borders.
     *
     * @param from the first period
     * @param to the period after the last
     * @param rows for each wanted municipality the source's rows to add, {@link #MISSING} among them if the source does
     *     not have one, or none if it is not comparable
     */
    private record Run(int from, int to, List<int[]> rows) {}

    ConversionPlan(MunicipalityRegister register, SourceBorders source, LocalDate to, List<MunicipalityNumber> wanted) {
        this.history = register.history();
        this.source = source;
        this.grid = Grid.of(wanted, source.grid().periods());
        this.wanted = wanted.stream().mapToInt(history::index).toArray();
        this.toEpoch = history.epoch(to);
        int[] rowByNumber = source.rowByNumber();
        Map<Moment, List<int[]>> rowsByMoment = new HashMap<>();
        int periods = grid.periods().size();
        for (int from = 0, end; from < periods; from = end) {
            Moment moment = source.moment(from);
            end = from + 1;
            while (end < periods && source.moment(end).equals(moment)) {
                end++;
            }
            runs.add(new Run(from, end, rowsByMoment.computeIfAbsent(moment, m -> rows(m, rowByNumber))));
        }
    }

    private List<int[]> rows(Moment moment, int[] rowByNumber) {
        int[][] rows = new int[wanted.length][];
        Arrays.fill(rows, NOT_COMPARABLE);
        if (moment.epoch() == BorderHistory.BEFORE) {
            return List.of(rows);
        }
        Correspondence correspondence = history.between(moment.epoch(), toEpoch);
        for (int i = 0; i < wanted.length; i++) {
            int[] numbers = correspondence.sourcesOf(wanted[i]);
            if (correspondence.isExact(wanted[i]) && source.areSteady(numbers, moment)) {
                rows[i] = Arrays.stream(numbers).map(n -> rowByNumber[n]).toArray();
            }
        }
        return List.of(rows);
    }

    List<MunicipalityNumber> origins(int row, int period) {
        int epoch = source.moment(period).epoch();
        return epoch == BorderHistory.BEFORE
                ? List.of()
                : history.toNumbers(history.between(epoch, toEpoch).sourcesOf(wanted[row]));
    }

    ConvertedObservations apply(Observations observations) {
        int size = source.grid().size();
        double[] numbers = new double[size];
        short[] states = new short[size];
        observations.cells().copy(0, size, numbers, states);
        double[] outNumbers = new double[grid.size()];
        short[] outStates = new short[grid.size()];
        boolean additive = observations.variable().additiveOverPlaces();
        int periods = grid.periods().size();
        for (Run run : runs) {
            for (int i = 0; i < wanted.length; i++) {
                int[] rows = run.rows.get(i);
                int first = i * periods + run.from;
                int end = i * periods + run.to;
                if (rows.length == 0 || (rows.length > 1 && !additive)) {
                    Arrays.fill(outStates, first, end, CellState.absent(Status.NOT_COMPARABLE));
                    continue;
                }
                if (rows.length > 1) {
                    Arrays.fill(outStates, first, end, RECALCULATED);
                }
                for (int row : rows) {
                    add(
                            numbers,
                            states,
                            row == MISSING ? MISSING : row * periods + run.from,
                            outNumbers,
                            outStates,
                            first,
                            end);
                }
            }
        }
        Column column = Column.of(outNumbers, outStates);
        return new ConvertedObservations(
                new Observations(observations.variable(), grid, column, symbols(observations)),
                this,
                source.check(observations));
    }

    private static void add(
            double[] numbers, short[] states, int from, double[] outNumbers, short[] outStates, int first, int end) {
        for (int cell = first, at = from; cell < end; cell++, at++) {
            short state = from == MISSING ? CellState.absent(Status.NOT_AVAILABLE) : states[at];
            double sum = outNumbers[cell] + (from == MISSING ? 0 : numbers[at]);
            outNumbers[cell] = sum;
            outStates[cell] = CellState.combine(outStates[cell], state);
            if (Double.isInfinite(sum)) {
                outNumbers[cell] = 0;
                outStates[cell] = CellState.combine(outStates[cell], CellState.absent(Status.UNDEFINED));
            }
        }
    }

    /** A symbol goes with its figure as long as the figure goes alone. */
    private Map<Integer, String> symbols(Observations observations) {
        Map<Integer, String> found = new TreeMap<>();
        if (observations.symbols().isEmpty()) {
            return found;
        }
        int periods = grid.periods().size();
        for (Run run : runs) {
            for (int i = 0; i < wanted.length; i++) {
                int[] rows = run.rows.get(i);
                for (int period = run.from; rows.length == 1 && rows[0] != MISSING && period < run.to; period++) {
                    String symbol = observations.symbols().get(rows[0] * periods + period);
                    if (symbol != null) {
                        found.put(i * periods + period, symbol);
                    }
                }
            }
        }
        return found;
    }
}
