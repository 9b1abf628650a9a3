package no.livskraft.validation.internal.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.IndicatorFormat;
import no.livskraft.testing.Repository;
import no.livskraft.validation.RuleExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The folder of examples is whole, and a fault in it is told with its name. */
class ExampleReaderTest {

    private static final Path FOLDER =
            Repository.root().resolve("core/src/main/resources/no/livskraft/validation/examples");
    private static final Map<String, RuleExample> EXAMPLES = ExampleReader.read();
    private static final DocumentFormats FORMATS = new DocumentFormats();

    static Set<Map.Entry<String, String>> documents() {
        return EXAMPLES.values().iterator().next().sound().entrySet();
    }

    private static Map<String, RuleExample> read(Map<String, String> files) {
        return ExampleReader.read(name -> {
            String text = files.get(name);
            if (text == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return text;
        });
    }

    /** A folder with one example, in which a piece of text stands in place of another. */
    private static Map<String, String> folder(String piece, String other) {
        Map<String, String> files =
                new HashMap<>(Map.of("index.json", """
                {"day": "2026-11-23", "documents": ["dossier/x.json"], "examples": ["network.json"]}
                """, "dossier/x.json", "{\"name\": \"x\"}", "network.json", """
                [{"code": "LK-012", "place": "network x / name",
                  "changes": [{"document": "dossier/x.json", "op": "replace", "path": "/name", "value": ""}]}]
                """));
        assertThat(files.values()).anyMatch(each -> each.contains(piece));
        files.replaceAll((name, text) -> text.replace(piece, other));
        return files;
    }

    @Test
    void anExampleIsReadAsItStands() {
        assertThat(read(folder("LK-012", "LK-013")).get("LK-013").documents().get("dossier/x.json"))
                .isEqualTo("{\n  \"name\": \"\"\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": \"\"                  | \"valeu\": \"\"       | LK-012",
                "\"op\": \"replace\"              | \"op\": \"repalce\"   | LK-012",
                "\"path\": \"/name\"              | \"path\": \"/nmae\"   | LK-012",
                "\"path\": \"/name\"              | \"path\": 3           | LK-012",
                "\"document\": \"dossier/x.json\" | \"document\": \"x\"   | LK-012",
                "\"place\"                        | \"palce\"             | LK-012",
                "\"place\"                        | \"refused\": \"/name\", \"place\" | LK-012",
                "\"changes\"                      | \"change\"            | LK-012",
                "\"code\"                         | \"cdoe\"              | network.json",
                "\"documents\"                    | \"document\"          | index.json",
                "[\"dossier/x.json\"]             | [3]                   | index.json",
                "2026-11-23                       | 2026-11-31            | day",
                "[\"network.json\"]               | [\"missing.json\"]    | missing.json",
                "[\"network.json\"]               | [\"network.json\", \"network.json\"] | LK-012"
            })
    void whatIsDamagedIsToldWithItsName(String piece, String other, String named) {
        assertThatThrownBy(() -> read(folder(piece, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"name\": \"x\"} | {\"name\":", "{\"name\": \"x\"} | {\"name\": 1, \"name\": 2}"})
    void aDocumentThatIsNoJsonIsToldWithTheCase(String piece, String other) {
        assertThatThrownBy(() -> read(folder(piece, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LK-012");
    }

    @Test
    void theFolderHasTheFilesThatItsIndexNamesAndNoOther() throws IOException {
        Map<?, ?> index = (Map<?, ?>) JsonTree.read(Files.readString(FOLDER.resolve("index.json")));
        Set<String> named = new TreeSet<>(Set.of("index.json"));
        for (String list : List.of("documents", "examples")) {
            ((List<?>) index.get(list))
                    .forEach(each -> assertThat(named.add((String) each)).isTrue());
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toSet()))
                    .isEqualTo(named);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentOfTheSoundNetworkIsWrittenAsTheLibraryWritesIt(Map.Entry<String, String> document) {
        byte[] content = document.getValue().getBytes(UTF_8);
        String name = document.getKey();
        byte[] written = name.startsWith("indicators/")
                ? new IndicatorFormat()
                        .write(new IndicatorFormat().read(content, name).indicators())
                : written(
                        FORMATS.ofKind(name.substring(name.lastIndexOf('/') + 1, name.indexOf('.')))
                                .orElseThrow(),
                        content,
                        name);
        assertThat(new String(written, UTF_8)).isEqualTo(document.getValue());
        assertThat(JsonTree.document(JsonTree.read(document.getValue()))).isEqualTo(document.getValue());
    }

    private static <T> byte[] written(DocumentFormat<T> format, byte[] content, String name) {
        return format.write(format.read(content, name));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsInventedSaysSo(Map.Entry<String, String> document) {
        if (!document.getKey().contains("/programme.") && !document.getKey().startsWith("indicators/")) {
            assertThat(document.getValue()).contains("\"fictitious\": true");
        }
    }
}
