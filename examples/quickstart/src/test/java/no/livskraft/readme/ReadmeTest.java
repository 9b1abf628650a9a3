package no.livskraft.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {

    /** Surefire runs tests in the module's folder, which lies two below the repository's. */
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private static final Path EXAMPLES = MODULE.resolve("src/test/java/no/livskraft/readme");

    @ParameterizedTest
    @CsvSource({
        "embed, EmbedTest",
        "plugin, ChargerIndicators",
        "plugin-test, ChargerIndicatorsTest",
        "rule, ShortDays",
        "rule-test, ShortDaysContractTest",
        "files, FilesTest",
        "health, FilesTest"
    })
    void everyExampleIsAPieceOfCodeThatIsCompiledAndTested(String name, String file) throws IOException {
        String readme = Files.readString(MODULE.resolve("../../README.md"));
        String source = Files.readString(EXAMPLES.resolve(file + ".java"));
        assertThat(readme).contains("```java\n" + piece(source, name) + "\n```");
    }

    @Test
    void theJudgementsOfAProgrammeAreThoseThatAreRead() throws IOException {
        String readme = Files.readString(MODULE.resolve("../../README.md"));
        String judgements = Files.readString(MODULE.resolve("src/test/resources/readme/judgements.json"));
        assertThat(readme).contains("```json\n" + judgements + "```");
    }

    private static String piece(String source, String name) {
        String begin = "// readme: " + name + "\n";
        int from = source.indexOf(begin) + begin.length();
        int to = source.indexOf("// readme: end", from);
        String piece = source.substring(from, to).stripTrailing();
        return piece.stripIndent().lines().collect(Collectors.joining("\n"));
    }
}
