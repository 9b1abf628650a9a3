package no.livskraft.document.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.InvariantException;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.Node.Member;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.text.Nearest;

/** A record as an object with a member for each component, in the order of the components. */
final class RecordCodec implements Codec {

    /**
     * A component with how it is written.
     *
     * @param missing what it is reported as where it must not be left out and is
     */
    record Field(String name, Method accessor, Codec codec, String missing) {}

    private final Constructor<?> constructor;
    private final String invariantCode;
    // filled in after construction, so that a record may hold records of its own type
    private List<Field> fields = List.of();

    RecordCodec(Constructor<?> constructor, String invariantCode) {
        this.constructor = constructor;
        this.invariantCode = invariantCode;
    }

    Class<?> type() {
        return constructor.getDeclaringClass();
    }

    List<Field> fields() {
        return fields;
    }

    void complete(List<Field> all) {
        fields = List.copyOf(all);
    }

    @Override
    public void write(Object value, JsonOutput out) {
        out.startObject();
        writeFields(value, out);
        out.endObject();
    }

    void writeFields(Object value, JsonOutput out) {
        for (Field field : fields) {
            Object component = call(field.accessor(), value);
            if (!field.codec().isLeftOut(component)) {
                out.field(field.name());
                field.codec().write(component, out);
            }
        }
    }

    static Object call(Method accessor, Object value) {
        try {
            return Objects.requireNonNull(accessor.invoke(value), accessor.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor + " of a record", e);
        }
    }

    @Override
    public Optional<Object> read(Node node, Path path, Findings findings) {
        if (!(node instanceof ObjectNode object)) {
            return Codec.wrongShape(Shape.OBJECT, node, path, findings);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            readField(field, object, path, findings).ifPresent(value -> values.put(field.name(), value));
        }
        reportUnknown(object, path, findings);
        return values.size() == fields.size()
                ? construct(constructor, invariantCode, values.values().toArray(), object, path, findings)
                : Optional.empty();
    }

    @Override
    public Spot locate(Node node, DocumentText text) {
        Map<String, Spot> members = new HashMap<>();
        if (node instanceof ObjectNode object) {
            for (Field field : fields) {
                object.value(field.name())
                        .ifPresent(
                                value -> members.put(field.name(), field.codec().locate(value, text)));
            }
        }
        return Spot.of(node, text, members, List.of());
    }

    private static Optional<Object> readField(Field field, ObjectNode object, Path path, Findings findings) {
        Optional<Node> found = object.value(field.name());
        if (found.isPresent()) {
            return field.codec().read(found.get(), path.field(field.name()), findings);
        }
        Optional<Object> leftOut = field.codec().whenLeftOut();
        if (leftOut.isEmpty()) {
            findings.add(path, object.offset(), () -> Messages.missingField(field.missing(), field.name()));
        }
        return leftOut;
    }

    private void reportUnknown(ObjectNode object, Path path, Findings findings) {
        List<String> names = fields.stream().map(Field::name).toList();
        for (Map.Entry<String, Member> member : object.members().entrySet()) {
            String name = member.getKey();
            if (!names.contains(name)) {
                findings.add(path.field(name), member.getValue().nameOffset(), () -> {
                    // what is there already was not meant
                    List<String> free = new ArrayList<>(names);
                    free.removeAll(object.members().keySet());
                    return Messages.unknownField(Quoted.of(name), Nearest.to(name, free), names);
                });
            }
        }
    }

    /** Why a value refused its parts, in the languages in which it says so. */
    static LocalizedText reason(RuntimeException refused) {
        if (refused instanceof InvariantException invariant) {
            return invariant.reason();
        }
        String message = String.valueOf(refused.getMessage());
        return LocalizedText.same(message.isBlank() ? refused.getClass().getSimpleName() : message);
    }

    /** Calls a constructor; what it refuses is a finding. */
    static Optional<Object> construct(
            Constructor<?> constructor, String code, Object[] values, Node node, Path path, Findings findings) {
        try {
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                findings.add(path, node.offset(), () -> Messages.brokenInvariant(code, reason(refused)));
                return Optional.empty();
            }
            throw new IllegalStateException("The constructor " + constructor + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot call " + constructor, e);
        }
    }
}
