package org.stepwell.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stepwell.patient.RecordedEvent;

/** Codes that mean one thing to a measure; each list is a file under {@code valuesets} that says where it comes from. */
enum CodeList {
    DEPRESSION,
    DEPRESSION_VISIT,
    BIPOLAR,
    PSYCHOSIS,
    EMOTIONALLY_LABILE,
    PERVASIVE_DEVELOPMENTAL,
    HOSPICE_VISIT,
    HOSPICE_CARE,
    HOSPICE_DIAGNOSIS,
    HOSPICE_DISCHARGE,
    HOSPICE_FINDING,
    INPATIENT_VISIT,
    PALLIATIVE_VISIT,
    PALLIATIVE_CARE,
    PALLIATIVE_DIAGNOSIS,
    PALLIATIVE_FINDING,
    YES;

    private final Set<String> codes = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    CodeList() {
        read("valuesets/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    /** @return whether one of its codes is on the list */
    boolean names(RecordedEvent event) {
        return names(event.codes());
    }

    /** @param told each as {@code system|code} */
    boolean names(Set<String> told) {
        return told.stream()
                .anyMatch(code -> codes.contains(code) || beginnings.stream().anyMatch(code::startsWith));
    }

    private void read(String file) {
        try (var stream = CodeList.class.getResourceAsStream(file)) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A code that ends with a star stands for all that begin with it. */
    private void add(String[] words) {
        for (var system : Systems.NAMES.get(words[0])) {
            Arrays.stream(words).skip(1).map(code -> system + "|" + code).forEach(code -> {
                if (code.endsWith("*")) {
                    beginnings.add(code.substring(0, code.length() - 1));
                } else {
                    codes.add(code);
                }
            });
        }
    }

    /** Code systems under every name that FHIR resources give them; apart, as an enum's constants come first. */
    private static final class Systems {

        static final Map<String, List<String>> NAMES = Map.of(
                "icd-10-cm", List.of("http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90"),
                "sct", List.of("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"),
                "loinc", List.of("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"),
                "cpt", List.of("http://www.ama-assn.org/go/cpt", "urn:oid:2.16.840.1.113883.6.12"),
                "hcpcs",
                        List.of(
                                "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
                                "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
                                "http://www.nlm.nih.gov/research/umls/hcpcs",
                                "urn:oid:2.16.840.1.113883.6.285"),
                "stepwell", List.of("urn:stepwell"),
                "ubrev", List.of("https://www.nubc.org/CodeSystem/RevenueCodes", "urn:oid:2.16.840.1.113883.6.301.3"));
    }
}
