package no.livskraft.testing;

import static java.util.stream.Collectors.toCollection;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds and replaces values anywhere in a tree of records, so that a test forgets no component that somebody adds. */
public final class RecordWalk {

    private RecordWalk() {}

    /** What is to be replaced. */
    @FunctionalInterface
    public interface Replacement {

        /** What stands in place of a value in a component of some name; empty to look further into the value. */
        Optional<?> of(String component, Object value);

        /** The same, but without a look into some values. */
        default Replacement outside(Class<?>... closed) {
            return new Replacement() {
                @Override
                public Optional<?> of(String component, Object value) {
                    return Replacement.this.of(component, value);
                }

                @Override
                public boolean looksInto(Object value) {
                    return Arrays.stream(closed).noneMatch(type -> type.isInstance(value));
                }
            };
        }

        /** Whether values within a value are replaced. */
        default boolean looksInto(Object value) {
            return true;
        }
    }

    /** Every value of a type, as often as it stands in the tree; the tree below such a value is left alone. */
    public static <T> Stream<T> values(Object root, Class<T> type) {
        if (type.isInstance(root)) {
            return Stream.of(type.cast(root));
        }
        return children(root).flatMap(child -> values(child, type));
    }

    private static Stream<?> children(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream();
        }
        return value instanceof Record each
                ? Arrays.stream(each.getClass().getRecordComponents()).map(component -> read(each, component))
                : Stream.empty();
    }

    /** The tree as often as there are values to replace, each time with one of them replaced. */
    public static <T> Stream<T> changed(Class<T> type, T root, Replacement replacement) {
        return changed("", root, replacement).map(type::cast);
    }

    private static Stream<?> changed(String name, Object value, Replacement replacement) {
        Optional<?> replaced = replacement.of(name, value);
        if (replaced.isPresent()) {
            return replaced.stream();
        }
        if (!replacement.looksInto(value)) {
            return Stream.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream()
                    .flatMap(each -> changed(name, each, replacement))
                    .map(Optional::of);
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> changed(name, list.get(i), replacement).map(each -> with(list, i, each)));
        }
        if (value instanceof Record each) {
            List<RecordComponent> components = Arrays.asList(each.getClass().getRecordComponents());
            List<Object> values =
                    components.stream().map(component -> read(each, component)).toList();
            return IntStream.range(0, components.size())
                    .boxed()
                    .flatMap(i -> changed(components.get(i).getName(), values.get(i), replacement)
                            .map(one -> construct(each.getClass(), with(values, i, one))));
        }
        return Stream.empty();
    }

    private static List<Object> with(List<?> list, int index, Object value) {
        List<Object> changed = list.stream().collect(toCollection(ArrayList::new));
        changed.set(index, value);
        return changed;
    }

    private static Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot read " + component, e);
        }
    }

    private static Object construct(Class<?> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot make a " + type, e);
        }
    }
}
