package no.livskraft.validation.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.programme.Severity;
import no.livskraft.text.Resources;
import no.livskraft.text.Texts;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleSubject;

/**
 * Reads the catalogue: {@code catalogue.csv} with a line for each rule (id, subject, status, severity, source),
 * {@code limits.csv} with the numbers that single rules compare with (rule, limit, value), and their texts. The column of severities holds that of the first case and, for each further case, its word, a colon and its
 * severity: {@code warning barely:info}.
 */
public final class CatalogueReader {

    private static final int COLUMNS = 5;

    private final Texts texts;
    private final Map<String, Map<String, Integer>> limits = new HashMap<>();

    private CatalogueReader(Texts texts) {
        this.texts = texts;
        for (String line : lines("limits.csv")) {
            String[] columns = line.split(";", -1);
            limits.computeIfAbsent(columns[0], unused -> new HashMap<>()).put(columns[1], Integer.valueOf(columns[2]));
        }
    }

    /** The texts of rules and reports. */
    public static Texts texts() {
        return Texts.read(RuleCatalogue.class, "texts");
    }

    /** The rules in the order of the file. */
    public static List<RuleDefinition> read() {
        CatalogueReader reader = new CatalogueReader(texts());
        return lines("catalogue.csv").stream().map(reader::definition).toList();
    }

    /** The lines below the heading. */
    private static List<String> lines(String name) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Resources.open(RuleCatalogue.class, name), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the catalogue of rules", e);
        }
    }

    private RuleDefinition definition(String line) {
        String[] columns = line.split(";", COLUMNS);
        String id = columns[0];
        return new RuleDefinition(
                id,
                RuleSubject.valueOf(constant(columns[1])),
                RuleDefinition.Status.valueOf(constant(columns[2])),
                texts.get(id + ".title"),
                texts.get(id + ".why"),
                texts.get(id + ".remedy"),
                columns[4],
                cases(id, columns[3]),
                limits.getOrDefault(id, Map.of()));
    }

    private List<RuleDefinition.Case> cases(String id, String severities) {
        List<RuleDefinition.Case> cases = new ArrayList<>();
        for (String each : severities.split(" ", -1)) {
            int colon = each.indexOf(':');
            String suffix = colon < 0 ? "" : "." + each.substring(0, colon);
            cases.add(new RuleDefinition.Case(
                    id + suffix,
                    Severity.valueOf(constant(each.substring(colon + 1))),
                    texts.get(id + ".message" + suffix)));
        }
        return cases;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
