package no.livskraft.document.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.CollectionCodecs.OfList;
import no.livskraft.document.internal.CollectionCodecs.OfMap;
import no.livskraft.document.internal.CollectionCodecs.OfOptional;
import no.livskraft.document.internal.CollectionCodecs.OfSet;
import no.livskraft.document.internal.ScalarCodecs.OfBoolean;
import no.livskraft.document.internal.ScalarCodecs.OfDouble;
import no.livskraft.document.internal.ScalarCodecs.OfEnum;
import no.livskraft.document.internal.ScalarCodecs.OfText;
import no.livskraft.document.internal.ScalarCodecs.OfTextForm;
import no.livskraft.document.internal.ScalarCodecs.OfWholeNumber;

/**
 * Writes the JSON Schema of a kind of document: its shape from the codecs that read it, its words from the comments in
 * the sources of the records.
 */
public final class SchemaGenerator {

    /** Not blank, by what Java calls white space, in the words that JSON Schema has. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final Map<Class<?>, String> FORMATS = Map.of(LocalDate.class, "date", Instant.class, "date-time");
    private static final Map<Class<?>, String> NAMES = Map.of(LocalDate.class, "Date", Instant.class, "Moment");

    private final SourceComments comments;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    private SchemaGenerator(SourceComments comments) {
        this.comments = comments;
    }

    /**
     * The schema of a kind of document.
     *
     * @param document its codec
     * @param sources where the sources of its records stand
     */
    public static String schemaOf(DocumentCodec document, List<Path> sources) {
        return new SchemaGenerator(new SourceComments(sources)).schema(document);
    }

    private String schema(DocumentCodec document) {
        RecordCodec content = document.content();
        Map<String, Object> leading = new LinkedHashMap<>();
        leading.put(
                "schemaVersion",
                constant("Schema version", "The version of the form of this document.", document.version()));
        leading.put("kind", constant("Kind", "What kind of document this is.", document.kind()));

        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:livskraft:schema:" + document.kind() + ":" + document.version());
        schema.put("$comment", "Generated from " + content.type().getName() + "; the reader checks more than this");
        schema.putAll(object(content, leading));
        schema.put("$defs", definitions);
        JsonOutput out = new JsonOutput();
        write(schema, out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> constant(String title, String description, Object value) {
        return described(title, description, Map.of("const", value));
    }

    private Map<String, Object> object(RecordCodec codec, Map<String, Object> leading) {
        Map<String, Object> properties = new LinkedHashMap<>(leading);
        List<String> required = new ArrayList<>(leading.keySet());
        for (RecordCodec.Field field : codec.fields()) {
            properties.put(field.name(), property(codec.type(), field));
            if (field.codec().whenLeftOut().isEmpty()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = described(codec.type(), Map.of("type", "object"));
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Class<?> type, RecordCodec.Field field) {
        String comment = comments.ofComponent(type, field.name()).replaceFirst("; unmodifiable$", "");
        if (field.codec() instanceof OfOptional) {
            // an empty Optional is a field that is not there, and no empty text
            String absent = comment.replaceFirst("\\bempty\\b", "left out");
            if (absent.equals(comment)) {
                throw new IllegalStateException("The comment of the component '" + field.name() + "' of "
                        + type.getName() + " must say when it is empty: " + comment);
            }
            comment = absent;
        }
        return described(words(field.name()), sentence(comment), value(field.codec()));
    }

    private Map<String, Object> value(Codec codec) {
        if (codec instanceof OfOptional optional) {
            return value(optional.inner());
        }
        if (codec instanceof RecordCodec record) {
            return reference(record.type(), () -> object(record, Map.of()));
        }
        if (codec instanceof SealedCodec sealed) {
            return reference(sealed.type(), () -> oneOf(sealed));
        }
        if (codec instanceof SingleTextCodec text) {
            Class<?> type = text.constructor().getDeclaringClass();
            return reference(type, () -> described(type, Map.of("type", "string")));
        }
        if (codec instanceof OfTextForm text) {
            return reference(text.form().type(), () -> textForm(text.form()));
        }
        if (codec instanceof OfEnum choice) {
            return reference(choice.type(), () -> choice(choice));
        }
        if (codec instanceof LocalizedTextCodec) {
            return reference(LocalizedText.class, this::localizedText);
        }
        if (codec instanceof OfList list) {
            return list(list.inner(), false);
        }
        if (codec instanceof OfSet set) {
            return list(set.inner(), true);
        }
        if (codec instanceof OfMap map) {
            return ordered("type", "object", "additionalProperties", value(map.inner()));
        }
        if (codec instanceof OfWholeNumber number) {
            return ordered("type", "integer", "minimum", number.least(), "maximum", number.most());
        }
        if (codec instanceof OfText) {
            return Map.of("type", "string");
        }
        if (codec instanceof OfDouble) {
            return Map.of("type", "number");
        }
        if (codec instanceof OfBoolean) {
            return Map.of("type", "boolean");
        }
        throw new IllegalArgumentException("No schema for values of " + codec);
    }

    private interface Definition {
        Map<String, Object> get();
    }

    private Map<String, Object> reference(Class<?> type, Definition definition) {
        return reference(nameOf(type), type, definition);
    }

    private Map<String, Object> reference(String name, Class<?> type, Definition definition) {
        Class<?> other = named.putIfAbsent(name, type);
        if (other == null) {
            definitions.put(name, definition.get());
        } else if (other != type) {
            throw new IllegalStateException("Two types have the same name in a schema: " + type + " and " + other);
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static String nameOf(Class<?> type) {
        String name = NAMES.getOrDefault(type, type.getSimpleName());
        return type.isMemberClass() ? nameOf(type.getEnclosingClass()) + "." + name : name;
    }

    private Map<String, Object> oneOf(SealedCodec sealed) {
        List<Object> alternatives = new ArrayList<>();
        sealed.codecs().forEach((name, codec) -> {
            Map<String, Object> type = constant("Type", "Which of the alternatives this is.", name);
            alternatives.add(reference(
                    nameOf(sealed.type()) + "." + name,
                    codec.type(),
                    () -> object(codec, Map.of(SealedCodec.TYPE, type))));
        });
        return described(sealed.type(), Map.of("oneOf", alternatives));
    }

    private Map<String, Object> list(Codec item, boolean distinct) {
        Map<String, Object> schema = ordered("type", "array", "items", value(item));
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private static Map<String, Object> textForm(TextForm<?> form) {
        Map<String, Object> schema = ordered("type", "string");
        if (FORMATS.containsKey(form.type())) {
            schema.put("format", FORMATS.get(form.type()));
        }
        schema.put("pattern", "^(?:" + form.pattern() + ")$");
        return described(words(nameOf(form.type())), sentence(form.wanted().in(Locale.ENGLISH)), schema);
    }

    private Map<String, Object> choice(OfEnum choice) {
        StringBuilder meanings = new StringBuilder(sentence(comments.of(choice.type())));
        for (String name : choice.names()) {
            meanings.append("\n- ").append(name).append(": ").append(comments.ofConstant(choice.type(), name));
        }
        return described(
                words(nameOf(choice.type())), meanings.toString(), ordered("type", "string", "enum", choice.names()));
    }

    private Map<String, Object> localizedText() {
        Map<String, Object> languages = new LinkedHashMap<>();
        languages.put("nb", described("Bokmål", "The text in bokmål.", Map.of("$ref", "#/$defs/NonBlankText")));
        languages.put("nn", described("Nynorsk", "The text in nynorsk.", Map.of("$ref", "#/$defs/NonBlankText")));
        languages.put("en", described("English", "The text in English.", Map.of("$ref", "#/$defs/NonBlankText")));
        definitions.put(
                "NonBlankText",
                described("Text", "A text that is not blank.", ordered("type", "string", "pattern", NOT_BLANK)));
        Map<String, Object> schema = described(LocalizedText.class, Map.of("type", "object"));
        schema.put("properties", languages);
        schema.put("propertyNames", Map.of("pattern", "^[a-z]{2,3}$"));
        schema.put("additionalProperties", Map.of("$ref", "#/$defs/NonBlankText"));
        schema.put("minProperties", 1);
        return schema;
    }

    private Map<String, Object> described(Class<?> type, Map<String, ?> schema) {
        return described(words(nameOf(type)), sentence(comments.of(type)), schema);
    }

    private static Map<String, Object> described(String title, String description, Map<String, ?> schema) {
        Map<String, Object> described = ordered("title", title, "description", description);
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ordered;
    }

    /** {@code PlanAnchor} and {@code planAnchor} as {@code Plan anchor}. */
    private static String words(String name) {
        String spaced =
                name.replace(".", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private static void write(Object value, JsonOutput out) {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            object.forEach((name, each) -> {
                out.field((String) name);
                write(each, out);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startList();
            list.forEach(each -> write(each, out));
            out.endList();
        } else if (value instanceof Number number) {
            out.wholeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else {
            out.text((String) value);
        }
    }
}
