package no.livskraft.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Inside core, packages depend one way, as the decision record 0001-one-direction says. */
class OneDirectionTest {

    private static final String INTERNAL = ".internal";

    /** The contract and the packages of what people decide and do. */
    private static final String[] DOMAIN = {
        "contract", "programme", "evidence", "network", "decision", "workshop", "followup", "experience"
    };

    private static String[] domainAnd(String... more) {
        return Stream.concat(Arrays.stream(DOMAIN), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void everyPackageHasItsPlaceAndKnowsOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("no.livskraft..")
                .layer("contract")
                .definedBy("no.livskraft.data..", "no.livskraft.spi..")
                .layer("text")
                .definedBy("no.livskraft.text..")
                .layer("containment")
                .definedBy("no.livskraft.containment..")
                .layer("programme")
                .definedBy("no.livskraft.programme..")
                .layer("evidence")
                .definedBy("no.livskraft.evidence..")
                .layer("network")
                .definedBy("no.livskraft.network..")
                .layer("decision")
                .definedBy("no.livskraft.decision..")
                .layer("workshop")
                .definedBy("no.livskraft.workshop..")
                .layer("followup")
                .definedBy("no.livskraft.followup..")
                .layer("experience")
                .definedBy("no.livskraft.experience..")
                .layer("dossier")
                .definedBy("no.livskraft.dossier..")
                .layer("municipality")
                .definedBy("no.livskraft.municipality..")
                .layer("indicator")
                .definedBy("no.livskraft.indicator..")
                .layer("plugin")
                .definedBy("no.livskraft.plugin..")
                .layer("indication")
                .definedBy("no.livskraft.indication..")
                .layer("sample")
                .definedBy("no.livskraft.sample..")
                .layer("document")
                .definedBy("no.livskraft.document..")
                .layer("validation")
                .definedBy("no.livskraft.validation..")
                .layer("repository")
                .definedBy("no.livskraft.repository..")
                .layer("file")
                .definedBy("no.livskraft.file..")
                .layer("report")
                .definedBy("no.livskraft.report..")
                .layer("door")
                .definedBy("no.livskraft")
                .whereLayer("contract")
                .mayNotAccessAnyLayer()
                .whereLayer("containment")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("contract")
                .whereLayer("programme")
                .mayOnlyAccessLayers("contract")
                .whereLayer("evidence")
                .mayOnlyAccessLayers("contract", "programme")
                .whereLayer("network")
                .mayOnlyAccessLayers("contract", "programme")
                .whereLayer("decision")
                .mayOnlyAccessLayers("contract", "programme", "evidence", "network")
                .whereLayer("workshop")
                .mayOnlyAccessLayers("contract", "programme", "evidence", "network", "decision")
                .whereLayer("followup")
                .mayOnlyAccessLayers("contract", "programme", "network")
                .whereLayer("experience")
                .mayOnlyAccessLayers("contract", "programme", "evidence", "network", "decision")
                .whereLayer("dossier")
                .mayOnlyAccessLayers(DOMAIN)
                .whereLayer("municipality")
                .mayOnlyAccessLayers("contract")
                .whereLayer("indicator")
                .mayOnlyAccessLayers("contract", "municipality", "containment")
                .whereLayer("plugin")
                .mayOnlyAccessLayers("contract", "containment")
                .whereLayer("indication")
                .mayOnlyAccessLayers(domainAnd("dossier", "indicator"))
                .whereLayer("sample")
                .mayOnlyAccessLayers(domainAnd("dossier", "document"))
                .whereLayer("document")
                .mayOnlyAccessLayers(domainAnd("indicator", "text"))
                .whereLayer("validation")
                .mayOnlyAccessLayers(
                        domainAnd("dossier", "municipality", "indicator", "document", "text", "containment"))
                .whereLayer("repository")
                .mayOnlyAccessLayers(domainAnd("dossier", "document"))
                .whereLayer("file")
                .mayOnlyAccessLayers(domainAnd("dossier", "document"))
                .whereLayer("report")
                .mayOnlyAccessLayers(domainAnd("dossier", "municipality", "indicator", "validation", "text"))
                .ensureAllClassesAreContainedInArchitecture()
                .as("Every package has its place and knows only those below it")
                .because(
                        "what people decide (network, decision, workshop, followup, experience) and what is computed (municipality,"
                                + " indicator, plugin) must each be usable and testable without the other; only the door knows"
                                + " all. A new package gets its line here, and the record"
                                + " core/src/docs/decisions/0001-one-direction.md tells why")
                .check(CoreClasses.OF_CORE_AND_CONTRACT);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("no.livskraft.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package in two folders: move the shared part down")
                .check(CoreClasses.OF_CORE);
    }

    @Test
    void partsOfTheIndicatorPackageDoNotKnowTheWhole() {
        noClasses()
                .that()
                .resideInAnyPackage("no.livskraft.indicator.formula..", "no.livskraft.indicator.comparison..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.livskraft.indicator")
                .because("formulas can be read and results compared without an engine")
                .check(CoreClasses.OF_CORE);
    }

    @Test
    void internalPackagesAreUsedOnlyByTheirOwnParentAndTheDoor() {
        classes()
                .that()
                .resideInAPackage("..internal..")
                .should(beUsedOnlyByItsParentAndTheDoor())
                .because("what is internal may change in any release; whoever needs it from elsewhere needs a public"
                        + " type of that package")
                .check(CoreClasses.OF_CORE);
    }

    private static ArchCondition<JavaClass> beUsedOnlyByItsParentAndTheDoor() {
        return new ArchCondition<>("be used only by the package that it is internal to, and by the door") {
            @Override
            public void check(JavaClass internal, ConditionEvents events) {
                String own = internal.getPackageName();
                String parent = own.substring(0, own.indexOf(INTERNAL));
                for (Dependency use : internal.getDirectDependenciesToSelf()) {
                    String user = use.getOriginClass().getPackageName();
                    boolean allowed =
                            user.equals("no.livskraft") || user.equals(parent) || user.startsWith(parent + ".");
                    events.add(new SimpleConditionEvent(internal, allowed, use.getDescription()));
                }
            }
        };
    }
}
