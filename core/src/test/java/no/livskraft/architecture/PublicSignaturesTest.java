package no.livskraft.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.InvariantException;
import no.livskraft.data.LivskraftException;
import org.junit.jupiter.api.Test;

/** What a host compiles against mentions the JDK, Bean Validation and this library's public types, and nothing else. */
class PublicSignaturesTest {

    @Test
    void exportedTypesShowOnlyTheJdkBeanValidationAndExportedTypes() {
        classes()
                .that(areSeenFromOutside())
                .should(showOnlyWhatAHostMayDependOn())
                .because(
                        "a host that embeds the library must not have Guava, Jackson, Hibernate Validator or SLF4J of a"
                                + " certain version for the sake of a signature, nor types that may change in any release")
                .check(CoreClasses.OF_CORE_AND_CONTRACT);
    }

    @Test
    void exportedExceptionsExtendLivskraftException() {
        classes()
                .that(areSeenFromOutside())
                .and()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(LivskraftException.class)
                .orShould()
                .be(InvariantException.class)
                .because("a host catches one type and finds the problems, with codes, in it; what a value's constructor"
                        + " refuses is an IllegalArgumentException as everywhere in Java, in three languages")
                .check(CoreClasses.OF_CORE_AND_CONTRACT);
    }

    private static boolean isExported(JavaClass type) {
        return CoreClasses.CORE.exported().contains(type.getPackageName())
                || CoreClasses.CONTRACT.exported().contains(type.getPackageName());
    }

    private static boolean isSeenFromOutside(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return isSeen(type.getModifiers())
                && isExported(type)
                && outer.map(PublicSignaturesTest::isSeenFromOutside).orElse(true);
    }

    private static boolean isSeen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static DescribedPredicate<JavaClass> areSeenFromOutside() {
        return DescribedPredicate.describe("are seen from outside", PublicSignaturesTest::isSeenFromOutside);
    }

    private static boolean mayBeShown(JavaClass type) {
        JavaClass shown = type.getBaseComponentType();
        String name = shown.getPackageName();
        return shown.isPrimitive()
                || name.startsWith("java.")
                || name.equals("javax.sql")
                || name.startsWith("jakarta.validation")
                || isSeenFromOutside(shown);
    }

    private static ArchCondition<JavaClass> showOnlyWhatAHostMayDependOn() {
        return new ArchCondition<>("show only types that a host may depend on") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaType> parents = new HashSet<>(type.getInterfaces());
                type.getSuperclass().ifPresent(parents::add);
                parents.forEach(parent -> parent.getAllInvolvedRawTypes()
                        .forEach(shown -> event(events, type, type.getName() + " extends", shown)));
                type.getTypeParameters()
                        .forEach(parameter -> parameter
                                .getAllInvolvedRawTypes()
                                .forEach(shown -> event(events, type, type.getName() + " is generic in", shown)));
                type.getMembers().stream()
                        .filter(member -> isSeen(member.getModifiers()))
                        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(member -> shownBy(member)
                                .forEach(shown -> event(events, type, member.getDescription() + " shows", shown)));
            }
        };
    }

    private static void event(ConditionEvents events, JavaClass type, String what, JavaClass shown) {
        events.add(new SimpleConditionEvent(type, mayBeShown(shown), what + " " + shown.getName()));
    }

    private static Set<JavaClass> shownBy(JavaMember member) {
        Set<JavaClass> shown = new HashSet<>();
        if (member instanceof JavaField field) {
            shown.addAll(field.getType().getAllInvolvedRawTypes());
        }
        if (member instanceof JavaCodeUnit code) {
            shown.addAll(code.getReturnType().getAllInvolvedRawTypes());
            code.getParameterTypes().forEach(parameter -> shown.addAll(parameter.getAllInvolvedRawTypes()));
            code.getTypeParameters().forEach(parameter -> shown.addAll(parameter.getAllInvolvedRawTypes()));
            code.getThrowsClause().forEach(thrown -> shown.add(thrown.getRawType()));
        }
        return shown;
    }
}
