package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;

/** Synthetic patients of other makers, from the folder that {@code -Dstepwell.samples} names. */
@HouseTest
@Transactional
@WithMockUser("care-manager")
class SyntheaImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private BundleImport imports;

    private final Path samples = Path.of(System.getProperty("stepwell.samples", ""));

    @BeforeEach
    void needsTheSamples() {
        assumeTrue(Files.isDirectory(samples.resolve("synthea")), "-Dstepwell.samples names no folder with synthea/");
    }

    @Test
    void everyPatientComesInWhole() throws IOException {
        for (var file : files("synthea", ".*_.*")) {
            var bundle = Files.readAllBytes(file);

            var patient = imports.take(bundle).patients().get(0);

            var resources = resources(JSON.readTree(bundle));
            assertThat(patient.fate()).isEqualTo(Fate.CREATED);
            assertThat(patient.told())
                    .isEqualTo(Map.of(
                            "conditions", count(resources, "Condition", ""),
                            "medicines", count(resources, "MedicationRequest", ""),
                            "allergies", count(resources, "AllergyIntolerance", ""),
                            "scores", count(resources, "Observation", "44261-6|55758-7|70274-6|75626-2")));
        }
    }

    @Test
    void everyPatientToldTwiceStaysAsTheyAre() throws IOException {
        for (var file : files("synthea", ".*_.*")) {
            imports.take(Files.readAllBytes(file));

            assertThat(imports.take(Files.readAllBytes(file)).changedNothing()).isTrue();
        }
    }

    @Test
    void bundlesWithoutPatientsAreCountedOnly() throws IOException {
        for (var file : files("synthea", "[^_]*")) {
            var report = imports.take(Files.readAllBytes(file));

            assertThat(report.patients()).isEmpty();
            assertThat(report.ignored().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(report.fates().size());
        }
    }

    @Test
    void aScoreOutOfRangeKeepsTheWholeBundleOut() throws IOException {
        var cases = files("cms159", ".*").stream()
                .map(SyntheaImportTest::read)
                .filter(one -> one.path("case").asText().contains("SecondPHQ9OutofRange"))
                .toList();
        assumeTrue(!cases.isEmpty(), "-Dstepwell.samples has no such case in cms159/");
        for (var one : cases) {
            var bundle = JSON.writeValueAsBytes(one.path("bundle"));

            var refused = catchThrowableOfType(BundleRefused.class, () -> imports.take(bundle));

            assertThat(refused.problems())
                    .extracting(Problem::element)
                    .containsExactly("Bundle.entry[2].resource.value");
        }
    }

    private List<Path> files(String folder, String name) throws IOException {
        try (var all = Files.list(samples.resolve(folder))) {
            var files = all.filter(file -> file.getFileName().toString().matches(name + "\\.json"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<JsonNode> resources(JsonNode bundle) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .toList();
    }

    private static int count(List<JsonNode> resources, String type, String codes) {
        return (int) resources.stream()
                .filter(resource -> type.equals(resource.path("resourceType").asText()))
                .filter(resource -> codes.isEmpty()
                        || resource.at("/code/coding/0/code").asText().matches(codes))
                .count();
    }
}
