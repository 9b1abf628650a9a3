package no.livskraft.reference.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;

/** The figures of one variable as they are read, in any order, each cell once. */
final class VariableFigures {

    private static final long FEW_CELLS = 1_000_000;
    private static final long CELLS_PER_FIGURE = 100;

    private record Cell(MunicipalityNumber municipality, Period period) {}

    private record Row(Figure figure, Optional<String> symbol, long line) {}

    private final Variable variable;
    private final Map<Cell, Row> rows = new HashMap<>();
    private final Map<MunicipalityNumber, MunicipalityNumber> municipalities = new TreeMap<>();
    private final Map<Period, Period> periods = new TreeMap<>();

    VariableFigures(Variable variable) {
        this.variable = variable;
    }

    Variable variable() {
        return variable;
    }

    /** Keeps a figure; gives the line of an earlier one for the same cell, which is then left as it is. */
    Optional<Long> put(
            MunicipalityNumber municipality, Period period, Figure figure, Optional<String> symbol, long line) {
        Cell cell = new Cell(
                municipalities.computeIfAbsent(municipality, each -> each),
                periods.computeIfAbsent(period, each -> each));
        Row before = rows.putIfAbsent(cell, new Row(figure, symbol, line));
        return Optional.ofNullable(before).map(Row::line);
    }

    /** The figures on a grid of all municipalities and periods; a problem if most of that grid would be empty. */
    Optional<Observations> observations(String file, Findings findings) {
        long cells = (long) municipalities.size() * periods.size();
        if (cells > FEW_CELLS && cells > CELLS_PER_FIGURE * rows.size()) {
            findings.add(CsvProblems.scattered(file, variable.id(), rows.size(), cells));
            return Optional.empty();
        }
        List<MunicipalityNumber> numbers = new ArrayList<>(municipalities.keySet());
        Grid grid = Grid.of(numbers, new ArrayList<>(periods.keySet()));
        Column.Builder column = Column.builder(grid.size());
        Map<Integer, String> symbols = new TreeMap<>();
        rows.forEach((cell, row) -> {
            int index = grid.indexOf(cell.municipality(), cell.period());
            column.set(index, row.figure());
            row.symbol().ifPresent(symbol -> symbols.put(index, symbol));
        });
        return Optional.of(new Observations(variable, grid, column.build(), symbols));
    }
}
