package no.livskraft.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is remembered between two hosts in one program. */
class StaticStateTest {

    private static final String WHY =
            "two hosts in one program must not hear of each other: there is no singleton and no static registry";

    private static final DescribedPredicate<JavaField> OF_THE_CLASS = DescribedPredicate.describe(
            "belong to a class",
            field -> field.getModifiers().contains(STATIC)
                    && !field.getModifiers().contains(SYNTHETIC)
                    && !field.getName().startsWith("$"));

    @Test
    void staticFieldsAreFinal() {
        fields().that(OF_THE_CLASS).should().beFinal().because(WHY).check(CoreClasses.OF_CORE_AND_CONTRACT);
    }

    @Test
    void staticArraysArePrivate() {
        fields().that(OF_THE_CLASS)
                .and()
                .haveRawType(DescribedPredicate.describe("array", type -> type.isArray()))
                .should()
                .haveModifier(PRIVATE)
                .andShould()
                .haveModifier(FINAL)
                .because("whoever sees an array can write into it; " + WHY)
                .check(CoreClasses.OF_CORE_AND_CONTRACT);
    }

    @Test
    void staticCollectionsCannotBeChanged() throws Exception {
        List<String> changeable = new ArrayList<>();
        int seen = 0;
        for (String name : CoreClasses.CORE.classes()) {
            Class<?> type = Class.forName(name);
            for (Field field : type.getDeclaredFields()) {
                if (java.lang.reflect.Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    Object value = field.get(null);
                    seen += value instanceof Collection || value instanceof Map ? 1 : 0;
                    if (isChangeable(value)) {
                        changeable.add(name + "." + field.getName() + " is a "
                                + value.getClass().getName());
                    }
                }
            }
        }
        assertThat(changeable).as(WHY).isEmpty();
        assertThat(seen).as("static collections that were looked at").isPositive();
    }

    private static boolean isChangeable(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            String kind = value.getClass().getName();
            return !(kind.startsWith("java.util.ImmutableCollections$")
                    || kind.startsWith("java.util.Collections$Unmodifiable")
                    || kind.startsWith("java.util.Collections$Empty")
                    || kind.startsWith("com.google.common.collect."));
        }
        return value instanceof ThreadLocal
                || value instanceof StringBuilder
                || value != null && value.getClass().getName().startsWith("java.util.concurrent.");
    }
}
