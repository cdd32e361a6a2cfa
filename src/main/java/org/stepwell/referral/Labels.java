package org.stepwell.referral;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.stepwell.consent.Permission;
import org.stepwell.consent.Sensitivity;

/** Labels what leaves with how closely it is to be held (HL7 security labels), and attaches the words it owes. */
final class Labels {

    private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

    private static final Map<Sensitivity, List<String>> CODES = Map.of(
            Sensitivity.BEHAVIOURAL, List.of("PSY"),
            Sensitivity.PERSONALITY, List.of("PSY"),
            Sensitivity.SUD, List.of("SUD"),
            Sensitivity.SUD_PART_2, List.of("SUD", "42CFRPart2", "NORDSCLCD"),
            Sensitivity.SUD_COUNSELLING_NOTES, List.of("SUD", "42CFRPart2", "NORDSCLCD"),
            Sensitivity.PSYCHOTHERAPY_NOTES, List.of("PSYTHPN"));

    private Labels() {}

    /** @param notice goes with every part that tells something; null when none is owed */
    static Bundle on(Bundle bundle, Permission permission, String notice) {
        bundle.getEntry().forEach(entry -> {
            label(entry.getResource(), permission.classes());
            if (notice != null) {
                attach(entry.getResource(), notice);
            }
        });
        return bundle;
    }

    private static void label(Resource resource, Set<Sensitivity> classes) {
        var open = classes.equals(Set.of(Sensitivity.MEDICAL));
        resource.getMeta().addSecurity(new Coding(CONFIDENTIALITY, open ? "N" : "R", null));
        classes.stream()
                .flatMap(one -> CODES.getOrDefault(one, List.of()).stream())
                .distinct()
                .forEach(code -> resource.getMeta().addSecurity(new Coding(ACT_CODE, code, null)));
    }

    private static void attach(Resource resource, String notice) {
        var words = new Annotation().setText(notice);
        if (resource instanceof ServiceRequest request) {
            request.addNote(words);
        } else if (resource instanceof Task task) {
            task.addNote(words);
        } else if (resource instanceof Communication communication) {
            communication.addNote(words);
        }
    }
}
