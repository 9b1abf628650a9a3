package no.livskraft.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.testing.DomainArbitraries;
import no.livskraft.testing.JsonPlaces;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What holds for every upgrade, whatever stands in the old document. */
class UpgradeLaws {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** A document of an older version, whole and right, with the codec that reads it. */
    record Old(DocumentCodec codec, String document) {

        JsonNode tree() {
            return JSON.readTree(document);
        }
    }

    @Provide
    Arbitrary<Old> olds() {
        return Arbitraries.of(new Old(CaseFiles.CODEC, """
                {"schemaVersion": 1, "kind": "case-file", "name": "a", "steps": [
                {"body": "b", "number": "57/09 (09/805)"}, {"number": "1 (2)", "body": "c"}]}"""));
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.oneOf(
                DomainArbitraries.texts().map(NEW::stringNode),
                Arbitraries.integers().map(NEW::numberNode),
                Arbitraries.of(true, false).map(NEW::booleanNode),
                Arbitraries.of(
                        NEW.nullNode(),
                        NEW.objectNode(),
                        NEW.objectNode().put("a", 1),
                        NEW.arrayNode(),
                        NEW.arrayNode().add(1)));
    }

    @Property
    void anyValueInAnyPlaceGivesAValueOrProblemsWithTheirPlacesInTheOldDocument(
            @ForAll("olds") Old old, @ForAll("values") JsonNode value, @ForAll int at) {
        JsonNode tree = old.tree();
        List<JsonPointer> places = JsonPlaces.in(tree);
        checkFindings(
                old.codec(),
                JsonPlaces.replaced(tree, places.get(Math.floorMod(at, places.size())), value)
                        .toString());
    }

    @Property
    void aFieldMoreOrLessGivesAValueOrProblemsWithTheirPlacesInTheOldDocument(
            @ForAll("olds") Old old, @ForAll("values") JsonNode value, @ForAll int at) {
        JsonNode tree = old.tree();
        List<JsonPointer> places = JsonPlaces.in(tree);
        JsonPointer place = places.get(Math.floorMod(at, places.size()));
        checkFindings(old.codec(), JsonPlaces.removed(tree, place).toString());
        for (JsonPointer object : JsonPlaces.ofObjectsIn(tree)) {
            JsonNode more = JsonPlaces.replaced(tree, object.appendProperty("unheard-of"), value);
            assertThat(checkFindings(old.codec(), more.toString())).isNotEmpty();
        }
    }

    @Property
    void theOldDocumentItselfIsReadAndWrittenInTheNewestVersion(@ForAll("olds") Old old) {
        DocumentCodec.Outcome read = old.codec().read(old.document().getBytes(UTF_8));
        assertThat(read.findings()).isEmpty();
        byte[] written = old.codec().write(read.value().orElseThrow());
        assertThat(old.codec().read(written).value()).isEqualTo(read.value());
        assertThat(JSON.readTree(written).get("schemaVersion").asInt())
                .isEqualTo(old.codec().version());
    }

    /** Each stands at the beginning of the value or name that its pointer names in the old document. */
    private static List<Finding> checkFindings(DocumentCodec codec, String document) {
        DocumentText text = DocumentText.decode(document.getBytes(UTF_8)).text();
        Node root = NodeReader.read(text, new Findings(text)).orElseThrow();
        List<Finding> findings = codec.read(document.getBytes(UTF_8)).findings();
        for (Finding finding : findings) {
            int offset = finding.column() - 1;
            assertThat(finding.line()).isEqualTo(1);
            assertThat(Pointers.of(root, Set.of(offset)).at(offset))
                    .as("%s %s in %s", finding.code(), finding.pointer(), document)
                    .hasValueSatisfying(path -> assertThat(path.pointer()).isEqualTo(finding.pointer()));
        }
        return findings;
    }
}
