package no.livskraft.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.testing.JsonSchema;
import no.livskraft.testing.Repository;
import org.junit.jupiter.api.Test;

/** Forms that no aggregate has yet. */
class SchemaGeneratorTest {

    /** A figure. What it is good for is another matter. */
    sealed interface Figure {}

    /**
     * One that is {@code known}.
     *
     * @param value its value
     * @param flags what to know about it; unmodifiable
     */
    record Known(double value, Set<String> flags) implements Figure {}

    /**
     * One that is not there yet.
     *
     * @param until when it comes; empty while nobody knows
     * @param asked how often somebody asked
     */
    record NotYet(Optional<Instant> until, @Min(2) long asked) implements Figure {}

    /**
     * A place for folders.
     *
     * @param name its name
     * @param figures what is in it, by name
     * @param folders the folders in it
     */
    record Folder(String name, Map<String, Figure> figures, List<Folder> folders) {}

    /**
     * Its comment does not say when there is no text.
     *
     * @param text the text
     * @param number a number
     */
    record Silent(Optional<String> text, boolean number) {}

    record Uncommented(String text, boolean number) {}

    private static final List<Path> SOURCES = List.of(Repository.root().resolve("core/src/test/java"));

    private static final Folder VALUE = new Folder(
            "a",
            Map.of(
                    "x", new Known(0.5, Set.of("p", "q")),
                    "y", new NotYet(Optional.of(Instant.parse("2025-01-01T00:00:00.125Z")), 2),
                    "z", new NotYet(Optional.empty(), Long.MAX_VALUE)),
            List.of(new Folder("b", Map.of(), List.of())));

    private static DocumentCodec codec(Class<?> type) {
        return new DocumentCodec("test", type, List.of(), new Codecs(List.of(), Map.of()));
    }

    private static void refusedByBoth(String document, String from, String to, String code) {
        assertThat(document).contains(from);
        String broken = document.replace(from, to);
        JsonSchema schema = JsonSchema.of(SchemaGenerator.schemaOf(codec(Folder.class), SOURCES));
        assertThat(schema.problems(broken)).as(broken).isNotEmpty();
        assertThat(codec(Folder.class).read(broken.getBytes(UTF_8)).findings())
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    void oneOfSeveralRecordsASetAMapAndATypeWithinItselfHaveTheirForms() {
        String schema = SchemaGenerator.schemaOf(codec(Folder.class), SOURCES);
        String document = new String(codec(Folder.class).write(VALUE), UTF_8);

        assertThat(JsonSchema.ofSchemas().problems(schema)).isEmpty();
        assertThat(JsonSchema.of(schema).problems(document)).isEmpty();
        refusedByBoth(document, "\"q\"", "\"p\"", "DOC-DUPLICATE-ITEM");
        refusedByBoth(document, "\"known\"", "\"unknown\"", "DOC-ENUM");
        refusedByBoth(document, "\"asked\": 2", "\"asked\": 1", "DOC-NUMBER");
        refusedByBoth(document, "00.125Z", "00.125+01:00", "DOC-VALUE");
        refusedByBoth(document, "\"name\": \"b\"", "\"name\": 1", "DOC-TYPE");
        refusedByBoth(document, "\"value\"", "\"until\"", "DOC-MISSING-FIELD");
    }

    @Test
    void theWordsAreThoseOfTheComments() {
        assertThat(SchemaGenerator.schemaOf(codec(Folder.class), SOURCES))
                .contains(
                        "\"description\": \"A figure.\"",
                        "\"description\": \"One that is known.\"",
                        "\"description\": \"What to know about it.\"",
                        "\"description\": \"When it comes; left out while nobody knows.\"",
                        "\"title\": \"Schema generator test not yet\"");
    }

    @Test
    void aCommentThatIsMissingOrSaysTooLittleIsAskedFor() {
        assertThatThrownBy(() -> SchemaGenerator.schemaOf(codec(Silent.class), SOURCES))
                .hasMessageContaining("must say when it is empty: the text");
        assertThatThrownBy(() -> SchemaGenerator.schemaOf(codec(Uncommented.class), SOURCES))
                .hasMessageContaining("The source has no comment for " + Uncommented.class.getName());
    }

    @Test
    void whatIsBlankInJavaIsBlankInASchema() {
        for (char each = 0; each < Character.MAX_VALUE; each++) {
            String text = String.valueOf(each);
            assertThat(text.matches(SchemaGenerator.NOT_BLANK))
                    .as(Integer.toHexString(each))
                    .isEqualTo(!text.isBlank());
        }
    }
}
