package org.stepwell.fhir;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.stepwell.patient.Allergy;
import org.stepwell.patient.Condition;
import org.stepwell.patient.Medicine;

/** Reads entries of a health record: conditions, medicines and allergies. */
final class RecordReader {

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final String ATC = "http://www.whocc.no/atc";

    private RecordReader() {}

    static Condition condition(org.hl7.fhir.r4.model.Condition told, String sourceId) {
        return new Condition(
                sourceId,
                Codes.words(told.getCode()),
                Codes.coding(told.getCode()),
                isSo(told.getVerificationStatus())
                        ? Codes.constant(told.getClinicalStatus(), Condition.Status.UNKNOWN, "clinicalStatus")
                        : Condition.Status.ENTERED_IN_ERROR,
                Times.start(told.getOnset()),
                Times.start(told.getAbatement()));
    }

    static Allergy allergy(AllergyIntolerance told, String sourceId) {
        return new Allergy(
                sourceId,
                Codes.words(told.getCode()),
                Codes.coding(told.getCode()),
                isSo(told.getVerificationStatus())
                        ? Codes.constant(told.getClinicalStatus(), Allergy.Status.UNKNOWN, "clinicalStatus")
                        : Allergy.Status.ENTERED_IN_ERROR,
                told.hasCriticality()
                        ? Codes.constant(
                                told.getCriticality().toCode(), Allergy.Criticality.UNABLE_TO_ASSESS, "criticality")
                        : null,
                told.getReaction().stream()
                        .flatMap(reaction -> reaction.getManifestation().stream())
                        .map(Codes::words)
                        .filter(words -> words != null)
                        .collect(Collectors.collectingAndThen(Collectors.joining(", "), PlainText::of)),
                Times.day(told.getRecordedDateElement()));
    }

    /** @param medication what the order names, resolved by the caller when it is a reference */
    static Medicine ordered(MedicationRequest told, CodeableConcept medication, String sourceId) {
        var status = told.getStatus() == MedicationRequest.MedicationRequestStatus.DRAFT
                ? Medicine.Status.INTENDED
                : status(told.hasStatus() ? told.getStatus().toCode() : null);
        return new Medicine(
                sourceId,
                words(medication, told.getMedication() instanceof Reference reference ? reference : null),
                Codes.coding(medication, RXNORM, ATC),
                status,
                Times.day(told.getAuthoredOnElement()),
                PlainText.of(told.getRequester().getDisplay()),
                dosage(told.getDosageInstruction()));
    }

    /** @param medication what the statement names, resolved by the caller when it is a reference */
    static Medicine stated(MedicationStatement told, CodeableConcept medication, String sourceId) {
        return new Medicine(
                sourceId,
                words(medication, told.getMedication() instanceof Reference reference ? reference : null),
                Codes.coding(medication, RXNORM, ATC),
                status(told.hasStatus() ? told.getStatus().toCode() : null),
                told.hasDateAsserted() ? Times.day(told.getDateAssertedElement()) : Times.start(told.getEffective()),
                PlainText.of(told.getInformationSource().getDisplay()),
                dosage(told.getDosage()));
    }

    private static String words(CodeableConcept medication, Reference reference) {
        return PlainText.firstOf(Codes.words(medication), reference == null ? null : reference.getDisplay());
    }

    private static Medicine.Status status(String code) {
        return code == null ? Medicine.Status.UNKNOWN : Codes.constant(code, Medicine.Status.UNKNOWN, "status");
    }

    private static boolean isSo(CodeableConcept verification) {
        var code = verification.getCodingFirstRep().getCode();
        return !"entered-in-error".equals(code) && !"refuted".equals(code);
    }

    private static String dosage(List<Dosage> instructions) {
        return instructions.stream()
                .map(Dosage::getText)
                .filter(text -> text != null)
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), PlainText::of));
    }
}
