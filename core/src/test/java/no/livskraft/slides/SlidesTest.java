package no.livskraft.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.livskraft.testing.Repository;
import no.livskraft.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the slides says nothing that is not there. */
class SlidesTest {

    private static final Path TABLE = Path.of("core/src/docs/slides.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final int LINES_OF_THE_SLIDES = 39;

    record Line(String says, String types, String rules, String example) {
        @Override
        public String toString() {
            return says;
        }
    }

    static List<Line> lines() {
        return read(Repository.root().resolve(TABLE))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .peek(cells -> assertThat(cells).hasSize(4))
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(each -> each.group(1)).toList();
    }

    @Test
    void everyLineOfTheSlidesIsThere() {
        assertThat(lines()).hasSize(LINES_OF_THE_SLIDES);
        assertThat(lines()).extracting(Line::says).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noCellIsEmpty(Line line) {
        assertThat(List.of(line.says(), line.types(), line.rules(), line.example()))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyTypeExists(Line line) {
        assertThat(quoted(line.types()))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Class.forName("no.livskraft." + name)).isPublic());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyRuleExists(Line line) {
        RuleCatalogue catalogue = RuleCatalogue.ofLivskraft();
        assertThat(line.rules().split(", "))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(catalogue.find(id)).as(id).isPresent());
    }

    /** An example is a source of the quickstart or a programme profile, and a word that stands in it. */
    @ParameterizedTest
    @MethodSource("lines")
    void everyExampleShowsIt(Line line) {
        List<String> names = quoted(line.example());
        assertThat(names).hasSize(2);
        Matcher file = Pattern.compile("\\w+(-\\w+)*\\.json").matcher(names.get(0));
        String name = file.matches() ? names.get(0) : names.get(0) + ".java";
        assertThat(find(name))
                .as(name)
                .hasSize(1)
                .allSatisfy(found -> assertThat(read(found)).contains(names.get(1)));
    }

    private static List<Path> find(String name) {
        Path root = Repository.root();
        return Stream.of("examples/quickstart/src/main/java", "core/src/main/resources/no/livskraft/programme")
                .flatMap(folder -> {
                    try {
                        return Files.walk(root.resolve(folder));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
    }
}
