package no.livskraft.reference.source.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Problem;
import no.livskraft.data.Vintage;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.source.ObservationSource;
import no.livskraft.spi.source.SourceException;
import no.livskraft.spi.source.SourceRequest;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads figures from a CSV file with one figure in each row:
 *
 * <pre>
 * variable,unit,municipality,period,value,status
 * population,persons,0301,2024,717710,
 * refugees_settled,persons,4020,2004,,:
 * </pre>
 *
 * <p>A row has a number in {@code value} or a symbol in {@code status}, never both and never neither. The request says
 * what each symbol means; the symbols themselves are kept in {@link Observations#symbols()}. The unit must be the code of
 * the variable's unit. Municipality numbers have four digits; periods are written as {@link no.livskraft.data.Period}
 * reads them. Rows of variables that the dataset does not have are counted in the log and left alone, and so are columns
 * of other names and blank rows. A variable of the dataset without any row is a problem.
 *
 * <table>
 * <caption>Options of the request</caption>
 * <tr><th>option</th><th>what it says</th><th>unless given</th></tr>
 * <tr><td>{@code delimiter}</td><td>what stands between fields: comma, semicolon (Norwegian Excel), tab or
 * {@code |}</td><td>comma</td></tr>
 * <tr><td>{@code charset}</td><td>how the bytes are to be read, by any name that {@link java.nio.charset.Charset} knows;
 * a byte order mark is accepted</td><td>{@code UTF-8}</td></tr>
 * <tr><td>{@code decimal}</td><td>the decimal mark, {@code .} or {@code ,}; no other mark may stand in a
 * number</td><td>{@code .}</td></tr>
 * <tr><td>{@code columns.variable}, {@code columns.unit}, {@code columns.municipality}, {@code columns.period},
 * {@code columns.value}, {@code columns.status}</td><td>the name that the file has for the
 * column</td><td>the same name</td></tr>
 * </table>
 *
 * <p>The location is a {@code file:} address of an ordinary file on this machine; anything else is refused with
 * {@code CSV-001}, web addresses too. Every problem has a code {@code CSV-...} and the file with its line; the first
 * hundred are listed and the others counted. Nothing is guessed: a number that could be read in two ways, a byte that the
 * charset does not have and a municipality number without its leading zero are problems. A row may be 100,000 characters
 * long. The file is read once from beginning to end, and only figures are kept in memory.
 *
 * <p>Takes no settings. Safe for use by several threads; cancellation is looked at every thousand rows.
 */
public final class CsvSource implements ObservationSource {

    private static final int ROWS_BETWEEN_LOOKS = 1000;

    /** Makes the source; called by {@link java.util.ServiceLoader}. */
    public CsvSource() {}

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(
                "livskraft.source-csv",
                "0.1.0",
                SpiLevel.CURRENT,
                LocalizedText.of("Tall fra CSV-filer", "Tal frå CSV-filer", "Figures from CSV files"));
    }

    /**
     * {@inheritDoc}
     *
     * @throws SourceException with every problem found, also where the host cancelled ({@code CSV-012})
     */
    @Override
    public ObservationBatch read(SourceRequest request, PluginContext context) {
        Path path = path(request.location());
        String file = path.toString();
        Findings findings = new Findings(file);
        CsvOptions options = CsvOptions.of(request, findings);
        checkFile(path, file, findings);
        findings.throwIfAny();
        CsvRows rows = new CsvRows(request, options, findings);
        List<Observations> observations = List.of();
        if (readRows(path, options, findings, rows, context)) {
            observations = rows.observations(file);
        }
        findings.throwIfAny();
        context.logger()
                .log(
                        System.Logger.Level.INFO,
                        String.format(Locale.ROOT, "%s: %d rows of other variables left alone", file, rows.skipped()));
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        Vintage vintage = new Vintage(request.dataset().id(), request.knownFrom(), name);
        return new ObservationBatch(request.dataset(), vintage, observations);
    }

    private static Path path(URI location) {
        boolean plain = "file".equalsIgnoreCase(location.getScheme())
                && location.getAuthority() == null
                && location.getQuery() == null
                && location.getFragment() == null;
        if (plain) {
            try {
                return Path.of(location);
            } catch (IllegalArgumentException e) {
                throw new SourceException(CsvProblems.location(location.toString()), e);
            }
        }
        throw new SourceException(List.of(CsvProblems.location(location.toString())));
    }

    private static void checkFile(Path path, String file, Findings findings) {
        if (!Files.exists(path)) {
            findings.add(CsvProblems.missingFile(file));
        } else if (!Files.isRegularFile(path)) {
            findings.add(CsvProblems.notAFile(file));
        }
    }

    /** Gives every row to {@code rows}; false if the file's end was not reached. */
    private static boolean readRows(
            Path path, CsvOptions options, Findings findings, CsvRows rows, PluginContext context) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(options.delimiter())
                .setIgnoreEmptyLines(false)
                .get();
        long line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
                CsvText text = new CsvText(in, options.charset(), findings);
                CSVParser parser = CSVParser.parse(text, format)) {
            Work work = new Work(path, Files.size(path), context);
            Iterator<CSVRecord> records = parser.iterator();
            boolean headed = false;
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (headed) {
                    rows.row(row, line);
                } else if (!row.stream().allMatch(String::isBlank)) {
                    headed = true;
                    if (!rows.header(row, line)) {
                        return false;
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
                text.rowRead(line);
                if (row.getRecordNumber() % ROWS_BETWEEN_LOOKS == 0 && work.isCancelled(text.bytesRead())) {
                    findings.add(CsvProblems.cancelled(path.toString()));
                    return false;
                }
            }
            if (!headed) {
                findings.add(CsvProblems.empty(path.toString()));
            }
            work.report(text.bytesRead());
            return headed;
        } catch (UncheckedIOException e) {
            stop(Objects.requireNonNull(e.getCause()), line, findings);
        } catch (IOException e) {
            stop(e, line, findings);
        }
        return false;
    }

    private static void stop(IOException cause, long line, Findings findings) {
        String where = findings.line(line);
        if (cause instanceof CsvText.Refused refused) {
            findings.add(refused.problem());
        } else if (cause instanceof CSVException) {
            findings.add(CsvProblems.quoting(where));
        } else {
            Problem problem = CsvProblems.unreadable(where, cause.getClass().getSimpleName());
            if (findings.isEmpty()) {
                throw new SourceException(problem, cause);
            }
            findings.add(problem);
        }
    }

    /** What the host hears while it waits. */
    private record Work(Path path, long size, PluginContext context) {

        boolean isCancelled(long done) {
            report(done);
            return context.isCancelled();
        }

        void report(long done) {
            String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
            LocalizedText step = LocalizedText.of("Leser " + name, "Les " + name, "Reading " + name);
            context.progress().report(step, done, size);
        }
    }
}
