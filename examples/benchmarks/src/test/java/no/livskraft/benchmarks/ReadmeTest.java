package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final String README = """
            # Speed
            <!-- written by the run: begin -->
            old
            <!-- written by the run: end -->
            The end.
            """;

    @Test
    void onlyTheMarkedPartIsReplacedAsOftenAsOneLikes() {
        String expected = """
                # Speed
                <!-- written by the run: begin -->

                new

                <!-- written by the run: end -->
                The end.
                """;
        assertThat(Readme.replace(README, "new\n")).isEqualTo(expected);
        assertThat(Readme.replace(expected, "new\n")).isEqualTo(expected);
    }

    @Test
    void aTextWithoutMarksIsLeftAlone() {
        assertThatThrownBy(() -> Readme.replace("# Speed\n", "new\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begin");
    }

    @Test
    void theReadmeOfThisModuleCanBeWritten() throws IOException {
        String readme =
                Files.readString(Path.of(System.getProperty("basedir", "")).resolve("README.md"));
        assertThat(Readme.replace(readme, "new\n")).contains("\n\nnew\n\n");
    }
}
