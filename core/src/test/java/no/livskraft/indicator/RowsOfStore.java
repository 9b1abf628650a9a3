package no.livskraft.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.spi.storage.ObservationQuery;

/** A reader that gives the rows that it is asked for, and no other, as one with very many figures would. */
record RowsOfStore(Store store) implements FigureReader {

    @Override
    public List<Dataset> datasets() {
        return store.datasets();
    }

    @Override
    public List<ObservationBatch> read(ObservationQuery query, Set<MunicipalityNumber> numbers) {
        return store.read(query).stream()
                .map(batch -> new ObservationBatch(
                        batch.dataset(),
                        batch.vintage(),
                        batch.observations().stream()
                                .map(each -> rows(each, numbers))
                                .toList()))
                .toList();
    }

    private static Observations rows(Observations all, Set<MunicipalityNumber> numbers) {
        List<MunicipalityNumber> kept =
                all.grid().municipalities().stream().filter(numbers::contains).toList();
        Grid grid = Grid.of(kept, all.grid().periods());
        Column.Builder cells = Column.builder(grid.size());
        Map<Integer, String> symbols = new HashMap<>();
        for (MunicipalityNumber municipality : kept) {
            for (Period period : grid.periods()) {
                int cell = grid.indexOf(municipality, period);
                cells.set(cell, all.figure(municipality, period));
                all.symbol(municipality, period).ifPresent(symbol -> symbols.put(cell, symbol));
            }
        }
        return new Observations(all.variable(), grid, cells.build(), symbols);
    }
}
