package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.testing.DomainArbitraries;
import no.livskraft.testing.JsonPlaces;
import no.livskraft.testing.JsonSchema;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The schemas say what the reader does. */
class SchemaLaws {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** What only the reader can know: what several fields say together, and limits on whole documents. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "DOC-INVARIANT",
            "DOC-LIMIT",
            "DOC-CHARACTER",
            // a check digit, and the many ways to write a case number
            "LK-005",
            "LK-027");

    private final Map<String, JsonSchema> schemas = new HashMap<>();

    @Provide
    Arbitrary<DocumentSample<?>> samples() {
        return DocumentSample.ofEveryKind(FORMATS);
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.oneOf(
                DomainArbitraries.texts().map(NEW::stringNode),
                DomainArbitraries.identifiers().map(id -> NEW.stringNode(id.value())),
                Arbitraries.of("2025-02-29", "2024-02-29", "2025-13-01", "25-01-01", "+12025-01-01", "0301\n", "DRAFT")
                        .map(NEW::stringNode),
                Arbitraries.integers().between(-2, 3).map(NEW::numberNode),
                Arbitraries.of(2147483648L, -2147483649L, Long.MAX_VALUE).map(NEW::numberNode),
                Arbitraries.of(0.5, -1e15).map(NEW::numberNode),
                Arbitraries.of(true, false).map(NEW::booleanNode),
                Arbitraries.of(NEW.nullNode(), NEW.objectNode(), NEW.arrayNode()));
    }

    private JsonSchema schema(DocumentSample<?> sample) {
        return schemas.computeIfAbsent(
                sample.format().kind(), kind -> JsonSchema.of(sample.format().schema()));
    }

    private static JsonNode tree(DocumentSample<?> sample) {
        return JSON.readTree(new String(sample.written(), UTF_8));
    }

    private static Set<String> codes(DocumentSample<?> sample, JsonNode document) {
        try {
            sample.read(JSON.writeValueAsBytes(document));
            return Set.of();
        } catch (DocumentException e) {
            return Set.copyOf(
                    e.problems().stream().map(problem -> problem.code()).toList());
        }
    }

    /** The reader brings a document of an earlier version to this one; a schema speaks of one version. */
    private static boolean saysAnEarlierVersion(DocumentSample<?> sample, JsonNode document) {
        JsonNode version = document.path("schemaVersion");
        return version.isIntegralNumber()
                && version.canConvertToInt()
                && version.intValue() > 0
                && version.intValue() < sample.format().version();
    }

    /** Both refuse it, or neither does; the reader may refuse more for reasons that no schema can tell. */
    private boolean isRefusedByBoth(DocumentSample<?> sample, JsonNode document) {
        List<String> bySchema = schema(sample).problems(document.toString());
        Set<String> byReader = codes(sample, document);
        if (!BEYOND_A_SCHEMA.containsAll(byReader) || byReader.isEmpty()) {
            assertThat(bySchema.isEmpty())
                    .as("The schema finds %s and the reader %s in %s", bySchema, byReader, document)
                    .isEqualTo(byReader.isEmpty());
        }
        return !bySchema.isEmpty() && !byReader.isEmpty();
    }

    @Property
    void everyDocumentThatIsWrittenIsValid(@ForAll("samples") DocumentSample<?> sample) {
        assertThat(schema(sample).problems(new String(sample.written(), UTF_8))).isEmpty();
    }

    @Property
    void anyValueInAnyPlaceIsRefusedByBothOrByNeither(
            @ForAll("samples") DocumentSample<?> sample, @ForAll("values") JsonNode value, @ForAll int at) {
        JsonNode document = tree(sample);
        List<JsonPointer> places = JsonPlaces.in(document);
        JsonPointer place = places.get(Math.floorMod(at, places.size()));
        JsonNode other = JsonPlaces.replaced(document, place, value);
        Assume.that(!saysAnEarlierVersion(sample, other));

        isRefusedByBoth(sample, other);
    }

    @Property(tries = 100)
    void aFieldMoreIsRefusedByBothInEveryObject(@ForAll("samples") DocumentSample<?> sample) {
        JsonNode document = tree(sample);
        for (JsonPointer place : JsonPlaces.ofObjectsIn(document)) {
            // an empty list is no value of the objects that have names of their own either
            JsonNode more = JsonPlaces.replaced(document, place.appendProperty("unheard-of"), NEW.arrayNode());
            assertThat(isRefusedByBoth(sample, more)).as("%s", more).isTrue();
        }
    }

    @Property(tries = 100)
    void aFieldLessIsRefusedByBothOrByNeitherInEveryObject(@ForAll("samples") DocumentSample<?> sample) {
        JsonNode document = tree(sample);
        for (JsonPointer place : JsonPlaces.in(document)) {
            isRefusedByBoth(sample, JsonPlaces.removed(document, place));
        }
        for (String required : List.of("schemaVersion", "kind", "id")) {
            JsonNode less = JsonPlaces.removed(document, JsonPointer.compile("/" + required));
            assertThat(isRefusedByBoth(sample, less)).as("%s", less).isTrue();
        }
    }

    @Property(tries = 100)
    void aValueOfAnotherTypeIsRefusedByBothInEveryPlace(@ForAll("samples") DocumentSample<?> sample) {
        JsonNode document = tree(sample);
        for (JsonPointer place : JsonPlaces.in(document)) {
            JsonNode now = document.at(place);
            JsonNode other =
                    now.isArray() ? NEW.objectNode() : now.isString() ? NEW.numberNode(1) : NEW.stringNode("1");
            JsonNode wrong = JsonPlaces.replaced(document, place, other);
            assertThat(isRefusedByBoth(sample, wrong)).as("%s", wrong).isTrue();
            JsonNode nothing = JsonPlaces.replaced(document, place, NEW.nullNode());
            assertThat(isRefusedByBoth(sample, nothing)).as("%s", nothing).isTrue();
        }
    }
}
