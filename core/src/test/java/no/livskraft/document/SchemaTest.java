package no.livskraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.livskraft.document.internal.SchemaGenerator;
import no.livskraft.testing.JsonSchema;
import no.livskraft.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published schemas are those of the model. After a change of the model or of its comments, write the files anew, read
 * the difference, and commit it with the change:
 *
 * <pre>mvn -pl core -am test -Dtest=SchemaTest -Dlivskraft.schemas=write</pre>
 */
class SchemaTest {

    private static final boolean WRITE = "write".equals(System.getProperty("livskraft.schemas"));

    private static final Path FOLDER =
            Repository.root().resolve("core/src/main/resources/no/livskraft/document/schema");

    private static final List<Path> SOURCES = List.of(
            Repository.root().resolve("core/src/main/java"), Repository.root().resolve("spi/contract/src/main/java"));

    static List<DocumentFormat<?>> formats() {
        return new DocumentFormats().all();
    }

    private static Path file(DocumentFormat<?> format) {
        return FOLDER.resolve(format.kind() + ".schema.json");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thePublishedSchemaIsThatOfTheModel(DocumentFormat<?> format) throws IOException {
        String generated = SchemaGenerator.schemaOf(format.codec(), SOURCES);
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(format), generated);
        }

        assertThat(Files.isRegularFile(file(format)) ? Files.readString(file(format)) : "")
                .as(
                        "The form of %s has changed. If that is meant, run%n"
                                + "    mvn -pl core -am test -Dtest=SchemaTest -Dlivskraft.schemas=write%n"
                                + "and commit schema/%s.schema.json with the change. A document that somebody has written must still"
                                + " be read: what is renamed, removed or newly demanded needs an upgrade.",
                        format, format.kind())
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaComesWithTheLibrary(DocumentFormat<?> format) {
        assertThat(format.schema())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                        + "  \"$id\": \"urn:livskraft:schema:" + format.kind() + ":" + format.version() + "\",\n")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaIsOneOfDraft202012(DocumentFormat<?> format) {
        assertThat(JsonSchema.ofSchemas().problems(format.schema())).isEmpty();
        assertThat(JsonSchema.ofSchemas().problems(format.schema().replace("\"object\"", "\"record\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFieldHasATitleAndADescription(DocumentFormat<?> format) {
        JsonNode schema = new JsonMapper().readTree(format.schema());
        List<JsonNode> described = new ArrayList<>(List.of(schema));
        schema.get("$defs").forEach(described::add);
        for (JsonNode each : List.copyOf(described)) {
            each.path("properties").forEach(described::add);
        }

        assertThat(described).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.path("title").asString()).matches("[A-ZÅ].*[^.]");
            assertThat(each.path("description").asString()).matches("(?s)[A-Z0-9].*\\.");
            // what Java calls an empty Optional is a field that is not there
            assertThat(each.path("description").asString()).doesNotContain(" empty ", "unmodifiable", "{@");
        });
    }

    /** Otherwise what a constructor refuses would come as a surprise to whoever trusts the schema. */
    @ParameterizedTest
    @MethodSource("formats")
    void everyWholeNumberOfTheModelSaysItsLeastValueWithMin(DocumentFormat<?> format) {
        // a long comes from the contract alone, which knows no constraints; what rules of counties compare with, by the
        // name of the limit, may be any whole number
        String withoutNumbersByName = format.schema()
                .replaceAll(
                        "\"additionalProperties\": \\{\\s+\"type\": \"integer\",\\s+\"minimum\": " + Integer.MIN_VALUE,
                        "");
        assertThat(withoutNumbersByName).doesNotContain("\"minimum\": " + Integer.MIN_VALUE);
    }

    @Test
    void thereAreNoSchemasOfKindsThatAreGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            formats().stream().map(SchemaTest::file).toList());
        }
    }
}
