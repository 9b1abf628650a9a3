package no.livskraft.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random records: every component of every value that its type allows, except what the constructors refuse. A component
 * that is added later is random too, so that no law forgets it.
 */
final class RecordArbitraries {

    private final Map<Type, Arbitrary<?>> known = new HashMap<>();
    private final Map<String, Arbitrary<?>> named = new HashMap<>();

    /** What a type's values are; for types without parts, and for records whose constructors refuse too much. */
    <T> RecordArbitraries with(Class<T> type, Arbitrary<? extends T> values) {
        known.put(type, values);
        return this;
    }

    /** What the components of a name are, in every record, such as the network of all parts of one network. */
    RecordArbitraries named(String component, Arbitrary<?> values) {
        named.put(component, values);
        return this;
    }

    /** Random values of a type. */
    <T> Arbitrary<T> of(Class<T> type) {
        return arbitrary(type).map(type::cast);
    }

    private Arbitrary<Object> arbitrary(Type type) {
        Arbitrary<?> found = known.get(type);
        if (found == null) {
            found = derived(type);
            known.put(type, found);
        }
        return found.map(value -> value);
    }

    private Arbitrary<?> derived(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return collection(parameterized);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants());
        }
        if (plain.isSealed()) {
            List<Arbitrary<Object>> each = new ArrayList<>();
            Arrays.stream(plain.getPermittedSubclasses()).forEach(permitted -> each.add(arbitrary(permitted)));
            return Arbitraries.oneOf(each);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("No random values for " + type);
    }

    private Arbitrary<?> collection(ParameterizedType type) {
        Type raw = type.getRawType();
        if (raw == Map.class) {
            return Arbitraries.maps(
                            Arbitraries.of("LK-001", "LK-037", "LK-/~0", "æ"),
                            arbitrary(type.getActualTypeArguments()[1]))
                    .ofMaxSize(3);
        }
        Arbitrary<Object> inner = arbitrary(type.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return inner.optional(0.6);
        }
        if (raw == List.class) {
            return inner.list().ofMaxSize(3);
        }
        if (raw == Set.class) {
            return inner.set().ofMaxSize(3).map(TreeSet::new);
        }
        throw new IllegalArgumentException("No random values for " + type);
    }

    private Arbitrary<?> record(Class<?> type) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<?> given = named.get(component.getName());
            components.add(given == null ? arbitrary(component.getGenericType()) : given.map(value -> value));
        }
        Constructor<?> constructor = canonical(type);
        return Combinators.combine(components)
                .as(values -> construct(constructor, values))
                .ignoreException(IllegalArgumentException.class);
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object construct(Constructor<?> constructor, List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
