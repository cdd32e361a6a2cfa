package org.stepwell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

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
    void everyServiceMethodAboutAPatientIsAuthorisedAndAudited() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.stepwell.patient")
                .and(new DescribedPredicate<JavaMethod>("take a patient or an episode") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return method.getRawParameterTypes().stream()
                                .anyMatch(type ->
                                        type.isEquivalentTo(PatientId.class) || type.isEquivalentTo(EpisodeId.class));
                    }
                })
                .should()
                .beAnnotatedWith(Reads.class)
                .orShould()
                .beAnnotatedWith(Changes.class)
                .check(house);
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
