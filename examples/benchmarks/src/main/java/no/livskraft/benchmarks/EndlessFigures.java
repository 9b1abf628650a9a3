package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Vintage;
import no.livskraft.indicator.FigureReader;
import no.livskraft.spi.storage.ObservationQuery;

/**
 * Invented figures of any number of periods, made when they are asked for and the same every time: 60 variables, 3 in 100
 * cells absent for four reasons, no zeros.
 */
final class EndlessFigures implements FigureReader {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int ABSENT_OF_1024 = 31;
    private static final short[] REASONS = {
        CellState.absent(Status.NOT_AVAILABLE),
        CellState.absent(Status.NOT_YET_PUBLISHED),
        CellState.absent(Status.NOT_REPORTED),
        CellState.absent(Status.WITHHELD)
    };

    private final Dataset dataset;
    private final List<MunicipalityNumber> country;
    private final List<Period> periods;

    /**
     * Figures of a country.
     *
     * @param workload whose variables and municipalities they are
     * @param periods the periods that they are of
     */
    EndlessFigures(Workload workload, List<Period> periods) {
        this.dataset = workload.batch().dataset();
        this.country = workload.municipalities();
        this.periods = periods;
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(dataset);
    }

    @Override
    public List<ObservationBatch> read(ObservationQuery query, Set<MunicipalityNumber> numbers) {
        // nobody has figures under a number that is no longer in use
        List<MunicipalityNumber> municipalities =
                country.stream().filter(numbers::contains).toList();
        Grid grid = Grid.of(municipalities, periods);
        double[] values = new double[grid.size()];
        short[] states = new short[grid.size()];
        List<Observations> observations = new ArrayList<>();
        dataset.variables().stream()
                .filter(variable -> query.variables().contains(variable.id()))
                .forEach(variable -> {
                    for (int row = 0; row < municipalities.size(); row++) {
                        int first = row * periods.size();
                        fill(Workload.variable(variable.id()), municipalities.get(row), values, states, first);
                    }
                    observations.add(new Observations(variable, grid, Column.of(values, states), Map.of()));
                });
        return List.of(new ObservationBatch(
                dataset, new Vintage(dataset.id(), Workload.KNOWN_FROM, "a random generator"), observations));
    }

    /** Writes the figures of a variable and municipality for all periods. */
    void fill(int variable, MunicipalityNumber municipality, double[] numbers, short[] states, int first) {
        long seed = (variable * 10_000L + Integer.parseInt(municipality.value())) * STEP;
        for (int i = first; i < first + periods.size(); i++) {
            seed += STEP;
            long bits = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
            bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
            bits ^= bits >>> 31;
            boolean absent = (bits & 1023) < ABSENT_OF_1024;
            states[i] = absent ? REASONS[(int) (bits >>> 10) & 3] : 0;
            numbers[i] = 500 + (bits >>> 32) / 8192.0;
        }
    }
}
