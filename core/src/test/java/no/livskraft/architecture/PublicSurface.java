package no.livskraft.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module shows to those who compile against it, as text: a line for each type, indented lines for what it holds.
 * What the language adds by itself is left out: the accessors and the canonical constructor of a record, {@code values}
 * and {@code valueOf} of an enum, {@code equals}, {@code hashCode} and {@code toString} everywhere.
 */
final class PublicSurface {

    private static final String INDENT = "    ";

    private final SortedMap<String, Class<?>> types = new TreeMap<>();

    private PublicSurface() {}

    static PublicSurface of(HouseModule module, ClassLoader classLoader) throws ClassNotFoundException {
        PublicSurface surface = new PublicSurface();
        for (String name : module.classes()) {
            if (module.exported().contains(name.substring(0, name.lastIndexOf('.')))) {
                Class<?> type = Class.forName(name, false, classLoader);
                if (isSeen(type)) {
                    surface.types.put(type.getCanonicalName(), type);
                }
            }
        }
        return surface;
    }

    private static boolean isSeen(Class<?> type) {
        return isSeen(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        types.values().forEach(type -> {
            lines.add(header(type));
            contents(type).forEach(line -> lines.add(INDENT + line));
        });
        return lines;
    }

    private static String header(Class<?> type) {
        int hidden = Modifier.INTERFACE | (type.isInterface() ? Modifier.ABSTRACT | Modifier.STATIC : 0);
        hidden |= type.isRecord() || type.isEnum() ? Modifier.FINAL | Modifier.STATIC | Modifier.ABSTRACT : 0;
        String modifiers = Modifier.toString(type.getModifiers() & ~hidden);
        Type parent = parent(type);
        boolean tellsParent = parent != null && !type.isEnum() && !type.isRecord() && parent != Object.class;
        Type[] interfaces = type.isAnnotation() ? new Type[0] : type.getGenericInterfaces();
        return modifiers
                + (type.isSealed() && !type.isEnum() ? " sealed " : " ")
                + kind(type)
                + " "
                + type.getCanonicalName()
                + TypeText.parameters(type.getTypeParameters())
                + (tellsParent ? " extends " + TypeText.of(parent) : "")
                + TypeText.list(type.isInterface() ? " extends " : " implements ", interfaces, "");
    }

    /** The nearest that somebody outside can name. */
    private static Type parent(Class<?> type) {
        Class<?> parent = type;
        while (parent.getSuperclass() != null && !isSeen(parent.getSuperclass())) {
            parent = parent.getSuperclass();
        }
        return parent.getGenericSuperclass();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static Stream<String> contents(Class<?> type) {
        Stream<String> permitted = type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(PublicSurface::isSeen)
                        .map(each -> "permits " + TypeText.of(each))
                        .sorted()
                : Stream.of();
        Stream<String> components =
                type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(PublicSurface::component) : Stream.of();
        Stream<String> constants = type.isEnum()
                ? Arrays.stream(type.getFields())
                        .filter(Field::isEnumConstant)
                        .map(each -> "constant " + each.getName())
                : Stream.of();
        return Stream.of(permitted, components, constants, members(type).stream())
                .flatMap(lines -> lines);
    }

    private static String component(RecordComponent component) {
        return "component " + TypeText.of(component.getGenericType()) + " " + component.getName();
    }

    /**
     * Those of the type itself, and those that it has from parents which nobody outside can name; constructors, fields and
     * methods, each by name.
     */
    private static Collection<String> members(Class<?> type) {
        SortedMap<String, String> members = new TreeMap<>();
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (isTold(each) && !isCanonical(type, each)) {
                String line = "constructor " + modifiers(each) + type.getSimpleName() + code(each);
                members.put(line, line);
            }
        }
        Class<?> holder = type;
        do {
            for (Field each : holder.getDeclaredFields()) {
                if (isTold(each) && !each.isEnumConstant()) {
                    String line = modifiers(each) + TypeText.of(each.getGenericType()) + " " + each.getName();
                    members.put("field " + each.getName(), "field " + line);
                }
            }
            for (Method each : holder.getDeclaredMethods()) {
                if (isTold(each) && !each.isBridge() && !isGivenByTheLanguage(type, each)) {
                    members.putIfAbsent("method " + each.getName() + code(each), "method " + method(each));
                }
            }
            holder = holder.getSuperclass();
        } while (holder != null && !isSeen(holder));
        return members.values();
    }

    private static String method(Method method) {
        return modifiers(method)
                + (method.isDefault() ? "default " : "")
                + TypeText.of(method.getGenericReturnType())
                + " "
                + method.getName()
                + code(method)
                + (method.getDefaultValue() == null ? "" : " default");
    }

    private static String code(Executable code) {
        return TypeText.parameters(code.getTypeParameters()) + TypeText.parametersAndExceptions(code);
    }

    private static boolean isTold(Member member) {
        return isSeen(member.getModifiers()) && !member.isSynthetic();
    }

    private static String modifiers(Member member) {
        int shown = member.getModifiers() & (member instanceof Field ? Modifier.fieldModifiers() : telling(member));
        String modifiers = Modifier.toString(shown);
        return modifiers.isEmpty() ? "" : modifiers + " ";
    }

    private static int telling(Member member) {
        int told = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT;
        return Modifier.isFinal(member.getDeclaringClass().getModifiers()) ? told : told | Modifier.FINAL;
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static boolean isGivenByTheLanguage(Class<?> type, Method method) {
        String signature = method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
        boolean ofObject =
                List.of("equals(java.lang.Object)", "hashCode()", "toString()").contains(signature);
        boolean ofEnum = type.isEnum()
                && List.of("values()", "valueOf(java.lang.String)").contains(signature);
        boolean ofRecord = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
        return ofObject || ofEnum || ofRecord;
    }
}
