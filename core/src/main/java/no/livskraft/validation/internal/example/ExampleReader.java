package no.livskraft.validation.internal.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.text.Resources;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.RuleExample;
import no.livskraft.validation.RuleExample.Change;
import no.livskraft.validation.RuleExample.Operation;

/**
 * Reads the examples in the folder {@code examples} beside the catalogue. Its {@code index.json} has the day of evaluation,
 * the documents of a network in which nothing is wrong, and the files of examples, one for each subject. An example has the
 * {@code code} of a case, the {@code place} of its finding, and the {@code changes} that violate it, which are operations of
 * RFC 6902, each with its {@code document}. Where the reader of documents refuses what a change makes, {@code refused} stands
 * in place of {@code place}: the pointer to what it refuses.
 */
public final class ExampleReader {

    private static final String FOLDER = "examples/";
    private static final String REFUSED = "refused";
    private static final String PLACE = "place";
    private static final String VALUE = "value";

    private final LocalDate day;
    private final Map<String, String> sound;

    private ExampleReader(LocalDate day, Map<String, String> sound) {
        this.day = day;
        this.sound = Collections.unmodifiableMap(sound);
    }

    /**
     * All examples, by the code of the case that they violate, in the order of the files.
     *
     * @return the examples; unmodifiable
     * @throws IllegalStateException if a file is missing or an example is damaged; the message names it
     */
    public static Map<String, RuleExample> read() {
        return read(ExampleReader::file);
    }

    /** A folder of examples. */
    @FunctionalInterface
    interface Folder {
        /** The text of a file in it. */
        String file(String name);
    }

    /** The examples of a folder. */
    static Map<String, RuleExample> read(Folder folder) {
        Fields index = Fields.of("index.json", JsonTree.read(folder.file("index.json")));
        index.only(Set.of("day", "documents", "examples"));
        Map<String, String> sound = new LinkedHashMap<>();
        index.texts("documents").forEach(name -> sound.put(name, folder.file(name)));
        ExampleReader reader = new ExampleReader(day(index), sound);
        Map<String, RuleExample> byCode = new LinkedHashMap<>();
        for (String file : index.texts("examples")) {
            for (Object each : Fields.list(file, JsonTree.read(folder.file(file)))) {
                RuleExample example = reader.example(Fields.of("An example in " + file, each));
                if (byCode.put(example.code(), example) != null) {
                    throw new IllegalStateException("There are two examples of " + example.code());
                }
            }
        }
        return Collections.unmodifiableMap(byCode);
    }

    private static String file(String name) {
        try (InputStream in = Resources.open(RuleCatalogue.class, FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static LocalDate day(Fields index) {
        try {
            return LocalDate.parse(index.text("day"));
        } catch (DateTimeException e) {
            throw new IllegalStateException("The day of the examples is none", e);
        }
    }

    private RuleExample example(Fields fields) {
        String code = fields.text("code");
        Fields named = fields.named("The example of " + code);
        boolean refused = named.has(REFUSED);
        named.only(Set.of("code", refused ? REFUSED : PLACE, "changes"));
        try {
            List<Change> changes = new ArrayList<>();
            named.items("changes").forEach(each -> changes.add(change(Fields.of("A change of " + code, each))));
            return new RuleExample(code, day, named.text(refused ? REFUSED : PLACE), refused, changes, sound);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The example of " + code + " is damaged: " + e.getMessage(), e);
        }
    }

    private static Change change(Fields fields) {
        fields.only(Set.of("document", "op", "path", VALUE));
        Optional<String> value = fields.find(VALUE).map(JsonTree::line);
        return new Change(
                fields.text("document"),
                Operation.valueOf(fields.text("op").toUpperCase(Locale.ROOT)),
                fields.text("path"),
                value);
    }
}
