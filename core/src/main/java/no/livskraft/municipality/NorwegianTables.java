package no.livskraft.municipality;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;

/** Reads the tables beside this class. They are ours, so a fault in them is a broken build and no user's problem. */
final class NorwegianTables {

    private static final Splitter COMMA = Splitter.on(',');

    private NorwegianTables() {}

    static MunicipalityRegister read() {
        List<MunicipalityVersion> versions = rows("municipalities.csv", "number,name,valid_from,valid_to", row -> {
            LocalDate end = row.get(3).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(3));
            return new MunicipalityVersion(
                    MunicipalityNumber.of(row.get(0)), row.get(1), LocalDate.parse(row.get(2)), end);
        });
        List<BorderChange> changes = rows(
                "changes.csv",
                "date,from,to,kind",
                row -> new BorderChange(
                        LocalDate.parse(row.get(0)),
                        MunicipalityNumber.of(row.get(1)),
                        MunicipalityNumber.of(row.get(2)),
                        BorderChange.Kind.valueOf(row.get(3))));
        List<LocalDate> coverage = rows("coverage.csv", "covered_from,known_until", row -> row).get(0).stream()
                .map(LocalDate::parse)
                .toList();
        return MunicipalityRegister.of(versions, changes, coverage.get(0), coverage.get(1));
    }

    /** The names of counties by their numbers. */
    static Map<String, String> countyNames() {
        return rows("counties.csv", "number,name", row -> row).stream()
                .collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    private static <T> List<T> rows(String resource, String header, Function<List<String>, T> parse) {
        List<String> lines =
                lines(resource).stream().filter(line -> !line.startsWith("#")).toList();
        if (!lines.get(0).equals(header)) {
            throw new IllegalStateException(resource + " begins with '" + lines.get(0) + "', not '" + header + "'");
        }
        int columns = COMMA.splitToList(header).size();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    List<String> row = COMMA.splitToList(line);
                    if (row.size() != columns) {
                        throw new IllegalStateException(
                                resource + " needs " + columns + " columns in every line: '" + line + "'");
                    }
                    return parse.apply(row);
                })
                .toList();
    }

    private static List<String> lines(String resource) {
        // asked for from here, since no other module may look into this package
        InputStream stream = Objects.requireNonNull(NorwegianTables.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " that comes with the library is unreadable", e);
        }
    }
}
