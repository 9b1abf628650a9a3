package no.livskraft.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plugins and core meet only in the contract, as the decision record 0001-one-direction says. */
class OneDirectionTest {

    private static final String WHY = "a county's plugin must outlive several releases of core and compile without its"
            + " libraries, and a host must be able to replace any plugin: both sides know the contract and nothing of"
            + " each other (core/src/docs/decisions/0001-one-direction.md)";

    private static final DescribedPredicate<JavaClass> OF_THE_CONTRACT =
            resideInAnyPackage("no.livskraft.data..", "no.livskraft.spi..");
    private static final DescribedPredicate<JavaClass> OF_A_PLUGIN = resideInAPackage("no.livskraft.reference..");
    private static final DescribedPredicate<JavaClass> OF_CORE =
            resideInAPackage("no.livskraft..").and(not(OF_THE_CONTRACT)).and(not(OF_A_PLUGIN));

    private static final List<String> PLUGINS = HouseModule.all().stream()
            .filter(HouseModule::isReferencePlugin)
            .map(HouseModule::name)
            .toList();

    /** A plugin's packages begin with the name of its module. */
    private static final SliceAssignment EACH_PLUGIN = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return PLUGINS.stream()
                    .filter(name -> (type.getPackageName() + ".").startsWith(name + "."))
                    .map(SliceIdentifier::of)
                    .findFirst()
                    .orElse(SliceIdentifier.ignore());
        }

        @Override
        public String getDescription() {
            return "plugins";
        }
    };

    @Test
    void theHouseIsHere() {
        assertThat(HouseModule.all())
                .extracting(HouseModule::name)
                .contains("no.livskraft.spi", "no.livskraft.core", "no.livskraft.reference.storage.jdbc");
    }

    @Test
    void noPluginKnowsCore() {
        noClasses()
                .that(OF_A_PLUGIN)
                .should()
                .dependOnClassesThat(OF_CORE)
                .because(WHY)
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void coreKnowsNoPlugin() {
        noClasses()
                .that(OF_CORE)
                .should()
                .dependOnClassesThat(OF_A_PLUGIN)
                .because(WHY)
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void noPluginKnowsAnother() {
        slices().assignedFrom(EACH_PLUGIN)
                .should()
                .notDependOnEachOther()
                .because("each can be left out or replaced without the others")
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void theContractNeedsTheJdkAlone() {
        classes()
                .that(OF_THE_CONTRACT)
                .should()
                .onlyDependOnClassesThat(OF_THE_CONTRACT.or(resideInAnyPackage("java..", "org.jspecify.annotations..")))
                .because("whoever writes a plugin gets what the contract needs as well, for many years")
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void noPluginNeedsTheLibrariesOfCore() {
        noClasses()
                .that(OF_A_PLUGIN)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.google.common..",
                        "jakarta.validation..",
                        "org.hibernate..",
                        "org.slf4j.."))
                .because("a plugin compiles with what it needs for its own work, and logs through its context")
                .check(HouseClasses.THAT_SHIP);
    }
}
