package no.livskraft.reference.source.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.spi.source.SourceRequest;

/**
 * How a file is written.
 *
 * @param delimiter what stands between fields
 * @param charset what its bytes mean
 * @param decimal the decimal mark
 * @param columns the file's own name of each of the six columns
 */
record CsvOptions(char delimiter, Charset charset, char decimal, Map<String, String> columns) {

    static final List<String> COLUMNS = List.of("variable", "unit", "municipality", "period", "value", "status");

    private static final String DELIMITER = "delimiter";
    private static final String CHARSET = "charset";
    private static final String DECIMAL = "decimal";
    private static final String PREFIX = "columns.";

    static CsvOptions of(SourceRequest request, Findings findings) {
        Map<String, String> options = request.options();
        checkNames(options.keySet(), findings);
        char delimiter = mark(options, DELIMITER, ',', List.of(",", ";", "\t", "|"), findings);
        char decimal = mark(options, DECIMAL, '.', List.of(".", ","), findings);
        Map<String, String> columns = new HashMap<>();
        for (String column : COLUMNS) {
            String name = options.getOrDefault(PREFIX + column, column).strip();
            if (name.isEmpty() || columns.containsValue(name)) {
                findings.add(CsvProblems.option(PREFIX + column, name, "a name of its own"));
            }
            columns.put(column, name);
        }
        return new CsvOptions(delimiter, charset(options, findings), decimal, columns);
    }

    private static void checkNames(Set<String> names, Findings findings) {
        Set<String> known = new TreeSet<>(List.of(DELIMITER, CHARSET, DECIMAL));
        COLUMNS.forEach(column -> known.add(PREFIX + column));
        for (String name : names) {
            if (!known.contains(name)) {
                findings.add(CsvProblems.unknownOption(name, known));
            }
        }
    }

    private static char mark(
            Map<String, String> options, String name, char usual, List<String> allowed, Findings findings) {
        String value = options.getOrDefault(name, String.valueOf(usual));
        if (!allowed.contains(value)) {
            List<String> shown = new ArrayList<>(allowed);
            shown.replaceAll(each -> each.equals("\t") ? "TAB" : each);
            findings.add(CsvProblems.option(name, value, String.join(" ", shown)));
            return usual;
        }
        return value.charAt(0);
    }

    private static Charset charset(Map<String, String> options, Findings findings) {
        String name = options.getOrDefault(CHARSET, StandardCharsets.UTF_8.name());
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            findings.add(CsvProblems.option(CHARSET, name, "UTF-8, ISO-8859-1, windows-1252, UTF-16 …"));
            return StandardCharsets.UTF_8;
        }
    }
}
