package no.livskraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.testing.ComparableValues;

/** What holds for every value that has an order: it is the order of equality too, so that none is lost in a sorted set. */
class ValueLaws {

    @Provide
    Arbitrary<List<Comparable<Object>>> pairs() {
        return ComparableValues.pairs();
    }

    @Property(tries = 3000)
    void compareToAgreesWithEquals(@ForAll("pairs") List<Comparable<Object>> pair) {
        Comparable<Object> one = pair.get(0);
        Comparable<Object> other = pair.get(1);

        assertThat(one.compareTo(other) == 0).as("%s beside %s", one, other).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property(tries = 1000)
    void whatHasATextIsReadBackFromIt(@ForAll("pairs") List<Comparable<Object>> pair) throws Exception {
        Comparable<Object> value = pair.get(0);
        for (Method reading : readings(value.getClass())) {
            assertThat(reading.invoke(null, value.toString())).isEqualTo(value);
        }
    }

    /** The ways to make such a value from one text. */
    private static List<Method> readings(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> Set.of("parse", "of").contains(method.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    @Example
    void tenTypesHaveAText() {
        assertThat(ComparableValues.types())
                .filteredOn(type -> !readings(type).isEmpty())
                .hasSize(10);
    }

    /** A value type that gets an order later must be in the law. */
    @Example
    void noComparableValueIsLeftOut() {
        TreeSet<String> known = new TreeSet<>();
        ComparableValues.types().forEach(type -> known.add(type.getName()));
        TreeSet<String> found = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.livskraft").stream()
                        .filter(type -> type.isAssignableTo(Comparable.class) && !type.isEnum() && !type.isInterface())
                        .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().contains(".internal")
                                && !type.getPackageName().startsWith("no.livskraft.tck"))
                        .forEach(type -> found.add(type.getName()));

        assertThat(known).containsExactlyElementsOf(found);
    }
}
