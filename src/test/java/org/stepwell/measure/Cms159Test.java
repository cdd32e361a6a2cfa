package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every published case of CMS159 in the folder that {@code -Dstepwell.samples} names. */
class Cms159Test {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    @TestFactory
    Stream<DynamicTest> agreesWithEveryPublishedCase() {
        assumeTrue(Files.isDirectory(Cms159Case.FOLDER), "-Dstepwell.samples names no folder with cms159/");
        return Cms159Case.all()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    var person = BundleFacts.of(R4.newJsonParser().parseResource(Bundle.class, one.bundle()));

                    assertThat(new Cms159().of(person, one.year()))
                            .extracting(Cms159Case::words)
                            .containsExactlyElementsOf(one.expected());
                }));
    }
}
