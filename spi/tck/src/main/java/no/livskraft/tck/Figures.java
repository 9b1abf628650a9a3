package no.livskraft.tck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;

/** Small datasets for the promises about observations. The figures are invented. */
final class Figures {

    static final Instant SPRING = Instant.parse("2026-03-01T10:00:00.000000001Z");
    static final Instant SUMMER = Instant.parse("2026-06-01T10:00:00Z");
    static final Instant AUTUMN = Instant.parse("2026-09-01T10:00:00.123456789Z");

    private static final Unit PERSONS = new Unit("persons", LocalizedText.of("personer", "personar", "persons"));

    private Figures() {}

    static Variable variable(String id) {
        return Variable.flow(id, LocalizedText.ofBokmal("Oppdiktet " + id), PERSONS);
    }

    static Dataset dataset(String id, Variable... variables) {
        return new Dataset(
                id,
                LocalizedText.ofBokmal("Oppdiktet " + id),
                "TCK",
                "CC0",
                LocalizedText.ofBokmal("Ingen kilde: tallene er oppdiktet"),
                Borders.eachPeriod(),
                List.of(variables));
    }

    static Observations row(Variable variable, Figure... figures) {
        List<Period> years = IntStream.range(0, figures.length)
                .mapToObj(i -> Period.year(2001 + i))
                .toList();
        return of(variable, Grid.of(List.of(MunicipalityNumber.of("0301")), years), Map.of(), figures);
    }

    static Observations of(Variable variable, Grid grid, Map<Integer, String> symbols, Figure... figures) {
        Column.Builder cells = Column.builder(grid.size());
        for (int i = 0; i < figures.length; i++) {
            cells.set(i, figures[i]);
        }
        return new Observations(variable, grid, cells.build(), symbols);
    }

    static ObservationBatch batch(Dataset dataset, Instant knownFrom, Observations... observations) {
        return new ObservationBatch(
                dataset, new Vintage(dataset.id(), knownFrom, "oppdiktet.csv"), List.of(observations));
    }
}
