package org.stepwell.fhir;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.stepwell.transition.StayReason;

/**
 * Reads why somebody was in hospital from the reason codes of the encounter. ICD-10-CM is read by its chapters; of SNOMED
 * CT we know a few, from general knowledge, and take no other code for an answer.
 */
final class StayReasonReader {

    private static final Set<String> ICD_10 = Set.of(
            "http://hl7.org/fhir/sid/icd-10-cm", "http://hl7.org/fhir/sid/icd-10", "urn:oid:2.16.840.1.113883.6.90");
    private static final String SNOMED = "http://snomed.info/sct";

    /** Suicide attempt, and intentional self-harm by cause, or by poisoning, whose sixth character is then a 2. */
    private static final Pattern SELF_HARM =
            Pattern.compile("T1491.*|X7[1-9].*|X8[0-3].*|T(3[6-9]|4\\d|5\\d|6[0-5])..2.?");

    /** Mental illness, without organic disorders and those of substances. */
    private static final Pattern MENTAL = Pattern.compile("F[2-9]\\d.*");

    private static final Set<String> SNOMED_SELF_HARM = Set.of("82313006", "276853009", "248062006");
    private static final Set<String> SNOMED_MENTAL = Set.of(
            "74732009",
            "35489007",
            "370143000",
            "36923009",
            "13746004",
            "58214004",
            "197480006",
            "69322001",
            "47505003");

    private StayReasonReader() {}

    /** @return null when it does not say, or in codes we do not know */
    static StayReason reason(Encounter told) {
        var codes = told.getReasonCode().stream()
                .flatMap(reason -> reason.getCoding().stream())
                .filter(coding -> coding.hasCode() && coding.hasSystem())
                .toList();
        if (isAny(codes, SELF_HARM, SNOMED_SELF_HARM)) {
            return StayReason.SELF_HARM;
        }
        if (isAny(codes, MENTAL, SNOMED_MENTAL)) {
            return StayReason.MENTAL_ILLNESS;
        }
        return codes.stream().anyMatch(coding -> ICD_10.contains(coding.getSystem())) ? StayReason.OTHER : null;
    }

    private static boolean isAny(List<Coding> codes, Pattern icd10, Set<String> snomed) {
        return codes.stream()
                .anyMatch(coding -> SNOMED.equals(coding.getSystem())
                        ? snomed.contains(coding.getCode())
                        : ICD_10.contains(coding.getSystem())
                                && icd10.matcher(coding.getCode().replace(".", ""))
                                        .matches());
    }
}
