package no.livskraft.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;
import no.livskraft.testing.Repository;

/** The tables of core/src/docs/absence.md, read as text. */
final class AbsenceTable {

    private static final String FILE = "core/src/docs/absence.md";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FLAGGED = Pattern.compile("(?<number>-?[0-9.]+)(\\[(?<flags>[A-Z_, ]+)])?");

    /** A row: what it is about, and its examples. */
    record Row(String subject, List<Example> examples) {}

    /** What is computed, and what comes out. */
    record Example(String what, String result) {

        @Override
        public String toString() {
            return what + " → " + result;
        }
    }

    private AbsenceTable() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (line.startsWith("| `")) {
                List<String> snippets = new ArrayList<>();
                Matcher code = CODE.matcher(line);
                while (code.find()) {
                    snippets.add(code.group(1));
                }
                List<Example> examples = snippets.stream()
                        .filter(snippet -> snippet.contains("→"))
                        .map(snippet -> snippet.split(" → ", 2))
                        .map(sides -> new Example(sides[0], sides[1]))
                        .toList();
                rows.add(new Row(snippets.get(0), examples));
            }
        }
        return rows;
    }

    private static String text() {
        try {
            return Files.readString(Repository.root().resolve(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A figure as the tables write it. */
    static Figure figure(String text) {
        Matcher matcher = FLAGGED.matcher(text.strip());
        if (!matcher.matches()) {
            return Figure.absent(Status.valueOf(text.strip()));
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (matcher.group("flags") != null) {
            for (String flag : matcher.group("flags").split(", ")) {
                flags.add(Flag.valueOf(flag));
            }
        }
        return Figure.of(Double.parseDouble(matcher.group("number")), flags);
    }

    /** The figures between braces, or whatever else stands there between commas. */
    static List<String> inBraces(String text) {
        String inside = text.substring(text.indexOf('{') + 1, text.lastIndexOf('}'));
        return List.of(inside.split(", (?![^\\[]*])"));
    }
}
