package no.livskraft.tck.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Reads and rebuilds the records that a dossier consists of, whatever their kind. */
final class Records {

    private static final String OURS = "no.livskraft.";
    private static final String CONTRACT = OURS + "data.";

    /** Components and constructor of a record; to look them up takes longer than to use them. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(List.of(components), type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("A record without its constructor: " + type, e);
            }
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Records() {}

    /** Whether a dossier's own record; a period or a number of the contract is one value, however it is made. */
    static boolean isOurs(Object value) {
        String name = value.getClass().getName();
        return value instanceof Record && name.startsWith(OURS) && !name.startsWith(CONTRACT);
    }

    static List<RecordComponent> components(Object owner) {
        return SHAPES.get(owner.getClass()).components();
    }

    static Object read(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component + " of a dossier", e);
        }
    }

    /** The record with each component as the function makes it; empty where the record does not allow that. */
    static <T> Optional<T> rebuilt(T owner, BiFunction<RecordComponent, Object, Object> change) {
        Shape shape = SHAPES.get(owner.getClass());
        List<Object> before = new ArrayList<>();
        List<Object> after = new ArrayList<>();
        for (RecordComponent component : shape.components()) {
            Object value = read(owner, component);
            before.add(value);
            after.add(change.apply(component, value));
        }
        if (after.equals(before)) {
            return Optional.of(owner);
        }
        try {
            @SuppressWarnings("unchecked")
            T rebuilt = (T) shape.constructor().newInstance(after.toArray());
            return Optional.of(rebuilt);
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot rebuild " + owner.getClass(), e);
        }
    }

    /** The record with another value of one component; empty where the record does not allow that. */
    static <T> Optional<T> with(T owner, RecordComponent component, Object value) {
        return rebuilt(owner, (each, before) -> each.equals(component) ? value : before);
    }

    /** The value with each leaf as the function makes it; a record that does not allow that stays as it is. */
    static Object mapped(Object value, UnaryOperator<Object> leaf) {
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> mapped(each, leaf));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> mapped(each, leaf)).toList();
        }
        if (isOurs(value)) {
            return rebuilt(value, (component, before) -> mapped(before, leaf)).orElse(value);
        }
        return leaf.apply(value);
    }

    /** The record without anything that may be missing. */
    static <T> T bare(T owner) {
        BiFunction<RecordComponent, Object, Object> bare = (component, value) -> nothing(value);
        return rebuilt(owner, bare).orElseGet(() -> bareOneByOne(owner));
    }

    private static <T> T bareOneByOne(T owner) {
        T bare = owner;
        for (RecordComponent each : components(owner)) {
            T before = bare;
            bare = with(before, each, nothing(read(before, each))).orElse(before);
        }
        return bare;
    }

    private static Object nothing(Object value) {
        if (value instanceof Optional<?>) {
            return Optional.empty();
        }
        if (value instanceof List<?>) {
            return List.of();
        }
        return isOurs(value) ? bare(value) : value;
    }

    /** A component by its name; empty where there is none of that name. */
    static Optional<RecordComponent> component(Object owner, String name) {
        return owner instanceof Record
                ? components(owner).stream()
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
