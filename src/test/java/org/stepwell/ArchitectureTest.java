package org.stepwell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the house together: who may know whom, and who may know the engine. */
class ArchitectureTest {

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stepwell");

    @Test
    void featuresKnowOnlyWhomTheyDeclare() {
        ApplicationModules.of(Stepwell.class).verify();
    }

    @Test
    void onlyProcessPackagesTouchTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "org.stepwell.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(house);
    }
}
