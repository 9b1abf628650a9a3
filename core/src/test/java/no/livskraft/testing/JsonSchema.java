package no.livskraft.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema of draft 2020-12 that judges documents, dates and moments included. */
public final class JsonSchema {

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema that a text holds. */
    public static JsonSchema of(String text) {
        return new JsonSchema(registry().getSchema(text, InputFormat.JSON));
    }

    /** The schema of schemas. */
    public static JsonSchema ofSchemas() {
        return new JsonSchema(registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** What is wrong with a document; empty if nothing is. */
    public List<String> problems(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
