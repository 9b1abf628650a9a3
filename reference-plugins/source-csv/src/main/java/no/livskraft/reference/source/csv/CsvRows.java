package no.livskraft.reference.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.source.SourceRequest;
import org.apache.commons.csv.CSVRecord;

/** Understands rows: the first gives the columns, each other one figure. */
final class CsvRows {

    private final SourceRequest request;
    private final CsvOptions options;
    private final Findings findings;
    private final Decimals decimals;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, VariableFigures> figures = new LinkedHashMap<>();
    private final Set<String> wrongUnits = new HashSet<>();
    private final Set<String> seenVariables = new HashSet<>();
    private int width;
    private long skipped;

    CsvRows(SourceRequest request, CsvOptions options, Findings findings) {
        this.request = request;
        this.options = options;
        this.findings = findings;
        this.decimals = new Decimals(options.decimal());
        for (Variable variable : request.dataset().variables()) {
            figures.put(variable.id(), new VariableFigures(variable));
        }
    }

    /** Takes the first row; false if the columns that are needed are not there. */
    boolean header(CSVRecord row, long line) {
        List<String> names = new ArrayList<>();
        row.forEach(name -> names.add(name.strip()));
        width = names.size();
        boolean complete = true;
        for (String column : CsvOptions.COLUMNS) {
            String name = options.columns().getOrDefault(column, column);
            int first = names.indexOf(name);
            if (first < 0) {
                findings.add(CsvProblems.missingColumn(findings.line(line), name, names));
                complete = false;
            } else if (names.lastIndexOf(name) != first) {
                findings.add(CsvProblems.columnTwice(findings.line(line), name));
                complete = false;
            }
            columns.put(column, first);
        }
        return complete;
    }

    void row(CSVRecord row, long line) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        String where = findings.line(line);
        if (row.size() != width) {
            findings.add(CsvProblems.rowLength(where, row.size(), width));
            return;
        }
        String id = field(row, "variable");
        VariableFigures into = figures.get(id);
        if (id.isEmpty()) {
            findings.add(CsvProblems.noVariable(where));
        } else if (into == null) {
            skipped++;
        } else {
            seenVariables.add(id);
            figure(row, where, line, into);
        }
    }

    private void figure(CSVRecord row, String where, long line, VariableFigures into) {
        checkUnit(field(row, "unit"), where, into.variable());
        Optional<MunicipalityNumber> municipality = municipality(field(row, "municipality"), where);
        Optional<Period> period = period(field(row, "period"), where);
        String symbol = field(row, "status");
        Optional<Figure> figure = figure(field(row, "value"), symbol, where);
        if (municipality.isPresent() && period.isPresent() && figure.isPresent()) {
            Optional<String> raw = symbol.isEmpty() ? Optional.empty() : Optional.of(symbol);
            into.put(municipality.get(), period.get(), figure.get(), raw, line)
                    .ifPresent(before -> findings.add(CsvProblems.duplicate(
                            where, into.variable().id() + " " + municipality.get() + " " + period.get(), before)));
        }
    }

    private String field(CSVRecord row, String column) {
        return row.get(columns.getOrDefault(column, 0)).strip();
    }

    private void checkUnit(String unit, String where, Variable variable) {
        if (!unit.equals(variable.unit().code()) && wrongUnits.add(variable.id() + '\n' + unit)) {
            findings.add(
                    CsvProblems.unit(where, variable.id(), unit, variable.unit().code()));
        }
    }

    private Optional<MunicipalityNumber> municipality(String text, String where) {
        if (MunicipalityNumber.isWellFormed(text)) {
            return Optional.of(MunicipalityNumber.of(text));
        }
        boolean lostZero = MunicipalityNumber.isWellFormed("0" + text);
        findings.add(lostZero ? CsvProblems.leadingZero(where, text) : CsvProblems.municipality(where, text));
        return Optional.empty();
    }

    private Optional<Period> period(String text, String where) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            findings.add(CsvProblems.period(where, text));
            return Optional.empty();
        }
    }

    private Optional<Figure> figure(String value, String symbol, String where) {
        if (value.isEmpty() && symbol.isEmpty()) {
            findings.add(CsvProblems.neither(where));
            return Optional.empty();
        }
        if (!value.isEmpty() && !symbol.isEmpty()) {
            findings.add(CsvProblems.both(where, value, symbol));
            return Optional.empty();
        }
        if (!symbol.isEmpty()) {
            Status status = request.symbols().get(symbol);
            if (status == null) {
                findings.add(CsvProblems.symbol(where, symbol, request.symbols().keySet()));
                return Optional.empty();
            }
            return Optional.of(Figure.absent(status));
        }
        if (request.symbols().containsKey(value)) {
            findings.add(CsvProblems.symbolAsValue(where, value));
            return Optional.empty();
        }
        OptionalDouble number = decimals.read(value, where, findings::add);
        return number.isPresent() ? Optional.of(Figure.of(number.getAsDouble())) : Optional.empty();
    }

    /** How many rows were of variables that the dataset does not have. */
    long skipped() {
        return skipped;
    }

    /** All figures, once every row has been taken. */
    List<Observations> observations(String file) {
        List<Observations> observations = new ArrayList<>();
        for (VariableFigures each : figures.values()) {
            if (!seenVariables.contains(each.variable().id())) {
                findings.add(CsvProblems.noRows(file, each.variable().id()));
            } else if (findings.isEmpty()) {
                each.observations(file, findings).ifPresent(observations::add);
            }
        }
        return observations;
    }
}
