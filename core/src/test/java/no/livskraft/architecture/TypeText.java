package no.livskraft.architecture;

import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Types as text that is the same on every virtual machine; their own toString is not. */
final class TypeText {

    private TypeText() {}

    static String of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? of(plain.getComponentType()) + "[]" : name(plain);
        }
        if (type instanceof ParameterizedType generic) {
            return name((Class<?>) generic.getRawType()) + list("<", generic.getActualTypeArguments(), ">");
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof TypeVariable<?> variable) {
            return variable.getName();
        }
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getLowerBounds().length > 0) {
            return "?" + list(" super ", wildcard.getLowerBounds(), "");
        }
        return "?" + bounds(wildcard.getUpperBounds());
    }

    private static String name(Class<?> type) {
        String name = type.getCanonicalName();
        boolean known = !type.isPrimitive() && type.getPackageName().equals("java.lang");
        return known ? name.substring("java.lang.".length()) : name;
    }

    /** Types between a beginning and an end; nothing where there are no types. */
    static String list(String begin, Type[] types, String end) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(", ", begin, end));
    }

    private static String bounds(Type[] bounds) {
        List<String> told = Arrays.stream(bounds)
                .filter(bound -> bound != Object.class)
                .map(TypeText::of)
                .toList();
        return told.isEmpty() ? "" : " extends " + String.join(" & ", told);
    }

    static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(variable.getBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    /** The parameters of a method or constructor, and what it declares to throw. */
    static String parametersAndExceptions(Executable code) {
        String parameters =
                Arrays.stream(code.getGenericParameterTypes()).map(TypeText::of).collect(Collectors.joining(", "));
        if (code.isVarArgs()) {
            parameters = parameters.substring(0, parameters.length() - "[]".length()) + "...";
        }
        return "(" + parameters + ")" + list(" throws ", code.getGenericExceptionTypes(), "");
    }
}
