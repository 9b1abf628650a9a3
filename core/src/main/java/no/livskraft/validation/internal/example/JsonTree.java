package no.livskraft.validation.internal.example;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON as things that can be changed: objects are {@link Map}s in the order of the text, lists {@link List}s, texts
 * {@link String}s, truth {@link Boolean}s, numbers {@link Digits}, and null {@link Nothing}.
 */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /** A number, with the digits as they were written. */
    record Digits(String value) {}

    /** The word null. */
    enum Nothing {
        /** It. */
        NULL
    }

    /**
     * Reads a text.
     *
     * @param text JSON
     * @return what it says; nobody else holds it
     * @throws IllegalArgumentException if the text is not JSON, or has anything after its end
     */
    public static Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Object read = value(parser.nextToken(), parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("There is more than one JSON value: " + text);
            }
            return read;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is not JSON: " + text, e);
        }
    }

    private static Object value(JsonToken token, JsonParser parser) {
        if (token == null) {
            throw new IllegalArgumentException("There is no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Nothing.NULL;
            default -> throw new IllegalArgumentException("A JSON value cannot begin with " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            members.put(name, value(parser.nextToken(), parser));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, parser));
        }
        return items;
    }

    /** The text of a document: two spaces a level and a line end at the end, as documents are written. */
    static String document(Object tree) {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return written(
                        tree,
                        new DefaultPrettyPrinter(separators)
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                + "\n";
    }

    /** The text on one line, with a space after each comma and colon. */
    public static String line(Object tree) {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEntrySpacing(Separators.Spacing.AFTER)
                .withArrayElementSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter.NopIndenter none = new DefaultPrettyPrinter.NopIndenter();
        return written(
                tree,
                new DefaultPrettyPrinter(separators).withObjectIndenter(none).withArrayIndenter(none));
    }

    private static String written(Object tree, PrettyPrinter layout) {
        StringWriter out = new StringWriter();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            write(tree, json);
        }
        return out.toString();
    }

    private static void write(Object tree, JsonGenerator json) {
        if (tree instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, value) -> {
                json.writeName((String) name);
                write(value, json);
            });
            json.writeEndObject();
        } else if (tree instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (tree instanceof String text) {
            json.writeString(text);
        } else if (tree instanceof Digits number) {
            json.writeNumber(number.value());
        } else if (tree instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeNull();
        }
    }
}
