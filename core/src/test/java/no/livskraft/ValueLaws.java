package no.livskraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
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
