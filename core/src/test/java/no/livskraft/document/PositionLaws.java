package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.ShuffledJson;
import no.livskraft.programme.Identifier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What holds for the places of the parts of every aggregate: a place is where the part is written, or around it. */
class PositionLaws {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    @Provide
    Arbitrary<DocumentSample<?>> samples() {
        return DocumentSample.ofEveryKind(FORMATS);
    }

    @Property
    void everyTextStandsWhereItsPathSays(@ForAll("samples") DocumentSample<?> sample, @ForAll long seed) {
        byte[] written = ShuffledJson.of(sample.written(), seed);
        Located<?> located = FORMATS.readLocated(written, "sample.json");

        forEachText(
                "",
                located.value(),
                (path, text) -> assertThat(textAt(
                                new String(written, UTF_8), located.positions().find(path)))
                        .as(path)
                        .isEqualTo(text));
    }

    @Property
    void whatTheDocumentDoesNotHaveStandsWhereItsOwnerDoes(@ForAll("samples") DocumentSample<?> sample) {
        Located<?> located = FORMATS.readLocated(sample.written(), "sample.json");

        forEachText("", located.value(), (path, text) -> {
            SourcePosition place = located.positions().find(path);
            assertThat(located.positions().find(path + ".missing")).isEqualTo(place);
            assertThat(located.positions().find(path + "[7]")).isEqualTo(place);
        });
        assertThat(located.positions().find("missing[3].id")).hasToString("sample.json:1:1");
    }

    private static void forEachText(String path, Object value, BiConsumer<String, String> look) {
        if (value instanceof String || value instanceof Identifier) {
            look.accept(path, value.toString());
        } else if (value instanceof LocalizedText text) {
            text.byLanguage().forEach((language, each) -> forEachText(path + "." + language, each, look));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> forEachText(path, each, look));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                forEachText(path + "[" + i + "]", list.get(i), look);
            }
        } else if (value instanceof Record each && isObject(each)) {
            for (RecordComponent component : each.getClass().getRecordComponents()) {
                forEachText(
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        read(each, component),
                        look);
            }
        }
    }

    /** Whether it is written as an object, and not as one text. */
    private static boolean isObject(Record value) {
        return value.getClass().getRecordComponents().length > 1
                && !value.getClass().getPackageName().equals("no.livskraft.data")
                && !value.getClass().getSimpleName().endsWith("Case");
    }

    private static Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot read " + component, e);
        }
    }

    private static String textAt(String document, SourcePosition place) {
        String line = document.split("\n", -1)[place.line() - 1];
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), line.substring(place.column() - 1))) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
            return parser.getString();
        }
    }
}
