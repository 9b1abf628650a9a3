package no.livskraft.benchmarks;

import java.util.List;
import no.livskraft.Livskraft;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.Period;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.Tiling;
import no.livskraft.municipality.MunicipalityRegister;

/** A request that is streamed in tiles, from figures that are made for each tile. */
final class StreamByLivskraft implements Subject {

    /** A tile has as many municipalities as give about so many cells: some megabytes with all that is in it. */
    static final int TILE = 500_000;

    private final Livskraft livskraft;
    private final IndicatorRequest request;
    private final Tiling tiling;

    StreamByLivskraft(Workload workload, List<Period> periods, MunicipalityRegister register, int threads) {
        livskraft = ByLivskraft.open(workload, periods, register);
        request = ByLivskraft.request(workload, periods);
        int cellsEach = workload.recipes().size() * periods.size();
        tiling = Tiling.of(Math.max(1, TILE / cellsEach))
                .withThreads(threads)
                .readingFrom(new EndlessFigures(workload, periods));
    }

    @Override
    public Totals compute() {
        Totals totals = Totals.ofNothing(request.indicators().size());
        livskraft.stream(request, tiling, tile -> add(tile, totals));
        return totals;
    }

    private static void add(IndicatorResult tile, Totals totals) {
        List<IndicatorColumn> columns = tile.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column values = columns.get(i).values();
            double sum = totals.sums()[i];
            long absent = 0;
            for (int cell = 0; cell < values.length(); cell++) {
                // the number of an absent cell is 0
                sum += values.number(cell);
                absent += CellState.isPresent(values.state(cell)) ? 0 : 1;
            }
            totals.sums()[i] = sum;
            totals.absent()[i] += absent;
        }
    }

    @Override
    public double[][] numbers() {
        return compute().columns();
    }

    @Override
    public void close() {
        livskraft.close();
    }
}
