package no.livskraft.document.internal;

import jakarta.validation.constraints.Min;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;

/**
 * Derives the codec of a type from the type itself, once for each type. Used by the one thread that builds the formats;
 * the codecs that it gives are immutable.
 */
public final class Codecs {

    static final String INVARIANT = "DOC-INVARIANT";

    private final Map<Type, Codec> known = new HashMap<>();
    private final Map<Class<?>, String> invariantCodes;
    private final List<Narrowing> narrowings;
    private final Set<Class<?>> leftOut;

    /**
     * A compiler of codecs.
     *
     * @param forms types that are written as one text
     * @param invariantCodes what a broken invariant of a record is reported as, where it is the same as a rule
     */
    public Codecs(List<TextForm<?>> forms, Map<Class<?>, String> invariantCodes) {
        this(forms, invariantCodes, List.of(), Set.of());
    }

    /**
     * A compiler of codecs for documents that hold less than the types can.
     *
     * @param forms types that are written as one text
     * @param invariantCodes what a broken invariant of a record is reported as, where it is the same as a rule
     * @param narrowings what single components may hold
     * @param leftOut records that are not among those of their sealed type
     */
    public Codecs(
            List<TextForm<?>> forms,
            Map<Class<?>, String> invariantCodes,
            List<Narrowing> narrowings,
            Set<Class<?>> leftOut) {
        this.invariantCodes = Map.copyOf(invariantCodes);
        this.narrowings = List.copyOf(narrowings);
        this.leftOut = Set.copyOf(leftOut);
        known.put(String.class, new ScalarCodecs.OfText());
        known.put(boolean.class, new ScalarCodecs.OfBoolean());
        known.put(int.class, ScalarCodecs.OfWholeNumber.ofInt());
        known.put(Integer.class, ScalarCodecs.OfWholeNumber.ofInt());
        known.put(long.class, ScalarCodecs.OfWholeNumber.ofLong());
        known.put(double.class, new ScalarCodecs.OfDouble());
        known.put(Year.class, ScalarCodecs.OfWholeNumber.ofYear());
        known.put(LocalDate.class, new ScalarCodecs.OfTextForm(dateForm()));
        known.put(Instant.class, new ScalarCodecs.OfTextForm(momentForm()));
        known.put(LocalizedText.class, new LocalizedTextCodec());
        forms.forEach(form -> known.put(form.type(), new ScalarCodecs.OfTextForm(form)));
    }

    private static TextForm<LocalDate> dateForm() {
        LocalizedText wanted = LocalizedText.of(
                "en dato som finnes, som 2025-03-31",
                "ein dato som finst, som 2025-03-31",
                "a real date, as 2025-03-31");
        Pattern pattern = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return new TextForm<>(
                LocalDate.class, pattern, LocalDate::parse, LocalDate::toString, TextForm.WRONG_VALUE, wanted);
    }

    private static TextForm<Instant> momentForm() {
        LocalizedText wanted = LocalizedText.of(
                "et tidspunkt i UTC, som 2025-03-31T12:00:00Z",
                "eit tidspunkt i UTC, som 2025-03-31T12:00:00Z",
                "a moment in UTC, as 2025-03-31T12:00:00Z");
        Pattern pattern = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
        return new TextForm<>(Instant.class, pattern, Instant::parse, Instant::toString, TextForm.WRONG_VALUE, wanted);
    }

    Codec of(Type type) {
        Codec found = known.get(type);
        if (found != null) {
            return found;
        }
        if (type instanceof ParameterizedType parameterized) {
            return keep(type, collection(parameterized));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("No JSON form for " + type);
        }
        if (plain.isEnum()) {
            return keep(type, new ScalarCodecs.OfEnum(plain));
        }
        if (plain.isSealed() && plain.isInterface()) {
            return sealed(plain);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("No JSON form for " + type.getTypeName());
    }

    private Codec keep(Type type, Codec codec) {
        known.put(type, codec);
        return codec;
    }

    private Codec collection(ParameterizedType type) {
        Type raw = type.getRawType();
        Type[] parts = type.getActualTypeArguments();
        if (raw == Map.class && parts[0] == String.class) {
            return new CollectionCodecs.OfMap(inner(parts[1]));
        }
        if (raw == List.class) {
            return new CollectionCodecs.OfList(inner(parts[0]));
        }
        if (raw == Set.class && parts[0] instanceof Class<?> item && Comparable.class.isAssignableFrom(item)) {
            return new CollectionCodecs.OfSet(inner(parts[0]));
        }
        if (raw == Optional.class) {
            return new CollectionCodecs.OfOptional(inner(parts[0]));
        }
        throw new IllegalArgumentException("No JSON form for " + type);
    }

    private Codec inner(Type type) {
        Codec codec = of(type);
        if (codec instanceof CollectionCodecs.OfOptional) {
            throw new IllegalArgumentException(
                    "Only a record's component can be left out, not what another type holds");
        }
        return codec;
    }

    private Codec sealed(Class<?> type) {
        SealedCodec codec = new SealedCodec(type);
        known.put(type, codec);
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (!permitted.isRecord()) {
                throw new IllegalArgumentException("A sealed type can hold records only, not " + permitted.getName());
            }
            if (!leftOut.contains(permitted)) {
                refuseComponent(SealedCodec.TYPE, permitted);
                // a record of one text is an object here too, since its type must be said
                RecordCodec record = of(permitted) instanceof RecordCodec several ? several : object(permitted);
                codec.add(kebab(permitted.getSimpleName()), permitted, record);
            }
        }
        return codec;
    }

    static void refuseComponent(String name, Class<?> type) {
        if (Arrays.stream(type.getRecordComponents())
                .anyMatch(each -> each.getName().equals(name))) {
            throw new IllegalArgumentException("The component '" + name + "' of " + type.getName() + " is reserved");
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private Codec record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == String.class) {
            Constructor<?> constructor = constructor(type, components);
            return keep(type, new SingleTextCodec(constructor, accessor(components[0]), invariantCode(type)));
        }
        return object(type);
    }

    private RecordCodec object(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        String code = invariantCode(type);
        RecordCodec codec = new RecordCodec(constructor(type, components), code);
        known.putIfAbsent(type, codec);
        List<RecordCodec.Field> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            Codec inner = narrowed(limited(of(component.getGenericType()), component, code), component);
            fields.add(new RecordCodec.Field(component.getName(), accessor(component), inner, missing(component)));
        }
        codec.complete(fields);
        return codec;
    }

    private String invariantCode(Class<?> type) {
        return invariantCodes.getOrDefault(type, INVARIANT);
    }

    private String missing(RecordComponent component) {
        return narrowings.stream()
                .filter(each -> each.isOf(component))
                .flatMap(each -> each.missing().stream())
                .findFirst()
                .orElse(Messages.MISSING_FIELD);
    }

    private Codec narrowed(Codec codec, RecordComponent component) {
        Codec narrowed = codec;
        for (Narrowing narrowing : narrowings) {
            narrowed = narrowing.isOf(component) ? narrowing.narrowed(narrowed) : narrowed;
        }
        return narrowed;
    }

    /** What the constructor refuses as too small is refused at its own place, and a schema can tell it beforehand. */
    private static Codec limited(Codec codec, RecordComponent component, String invariantCode) {
        // not an annotation of components, but what stands on a component reaches its accessor
        Min least = component.getAccessor().getAnnotation(Min.class);
        if (least == null) {
            return codec;
        }
        if (!(codec instanceof ScalarCodecs.OfWholeNumber number)) {
            throw new IllegalArgumentException("Only a whole number can have a least value, not " + component);
        }
        return number.from(least.value(), invariantCode.equals(INVARIANT) ? Messages.NUMBER : invariantCode);
    }

    // a record need not be exported or public to have a form, as long as it is in this module
    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type.getName(), e);
        }
    }

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
