package no.livskraft.quickstart;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes every computed cell for other programs: full precision, and words instead of blanks. */
final class IndicatorsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("indicator", "municipality", "period", "value", "status", "flags")
            .setRecordSeparator("\n")
            .get();

    private IndicatorsCsv() {}

    static void write(ResultTable table, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            Grid grid = table.grid();
            for (IndicatorColumn column : table.columns()) {
                for (MunicipalityNumber municipality : grid.municipalities()) {
                    for (Period period : grid.periods()) {
                        Figure figure = column.values().figure(grid.indexOf(municipality, period));
                        printer.printRecord(
                                column.definition().id(),
                                municipality,
                                period,
                                number(figure),
                                figure.status(),
                                figure.flags().stream().map(Enum::name).collect(Collectors.joining(" ")));
                    }
                }
            }
        }
    }

    private static String number(Figure figure) {
        return figure.isPresent() ? new BigDecimal(Double.toString(figure.value())).toPlainString() : "";
    }
}
