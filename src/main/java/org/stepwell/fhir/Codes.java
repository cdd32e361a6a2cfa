package org.stepwell.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.stepwell.patient.Coding;
import org.stepwell.patient.InvalidPatient;

/** What a coded element says, in words and in code. */
final class Codes {

    private Codes() {}

    /** @return the words a person reads: the text, else a display, else the bare code; null when it says nothing */
    static String words(CodeableConcept concept) {
        var first = concept.getCodingFirstRep();
        return PlainText.firstOf(concept.getText(), first.getDisplay(), first.getCode());
    }

    /** @return the coding in the first of the preferred systems it has, else its first */
    static Coding coding(CodeableConcept concept, String... preferred) {
        var order = List.of(preferred);
        return concept.getCoding().stream()
                .filter(coding -> coding.hasCode())
                .min(Comparator.comparingInt(coding -> rank(order, coding.getSystem())))
                .map(coding -> new Coding(PlainText.of(coding.getSystem()), PlainText.of(coding.getCode())))
                .orElse(Coding.none());
    }

    /** @return the constant that the concept's code names, the fallback when it has none */
    static <E extends Enum<E>> E constant(CodeableConcept concept, E fallback, String field) {
        return concept.getCodingFirstRep().hasCode()
                ? constant(concept.getCodingFirstRep().getCode(), fallback, field)
                : fallback;
    }

    /** @throws InvalidPatient at the field when there is no such code */
    static <E extends Enum<E>> E constant(String code, E fallback, String field) {
        try {
            return Enum.valueOf(
                    fallback.getDeclaringClass(), code.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidPatient(field, "is no code of FHIR R4");
        }
    }

    private static int rank(List<String> order, String system) {
        var place = system == null ? -1 : order.indexOf(system);
        return place < 0 ? order.size() : place;
    }
}
