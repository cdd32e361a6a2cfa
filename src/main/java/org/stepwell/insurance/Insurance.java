package org.stepwell.insurance;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.patient.PatientId;

/**
 * That a payer pays for a person's care; FHIR Coverage.
 *
 * @param sourceId the id another system gave it, null when entered here
 * @param payer in kebab-case, as the rules name it, such as {@code medicaid}
 * @param coversUntil the last day, null while no end is known
 */
@Table("patient_insurance")
public record Insurance(
        @Id UUID id,
        @Version int version,
        PatientId patientId,
        String sourceId,
        String payer,
        String plan,
        String memberNumber,
        LocalDate coversFrom,
        LocalDate coversUntil) {

    static Insurance of(PatientId patient, String sourceId, InsuranceTold told) {
        return new Insurance(
                UUID.randomUUID(),
                0,
                patient,
                sourceId,
                told.payer(),
                told.plan(),
                told.memberNumber(),
                told.from(),
                told.until());
    }

    Insurance with(int seen, InsuranceTold told) {
        return new Insurance(
                id,
                seen,
                patientId,
                sourceId,
                told.payer(),
                told.plan(),
                told.memberNumber(),
                told.from(),
                told.until());
    }

    /** What is said about it, without whose it is. */
    public InsuranceTold told() {
        return new InsuranceTold(payer, plan, memberNumber, coversFrom, coversUntil);
    }

    public boolean coversOn(LocalDate day) {
        return !day.isBefore(coversFrom) && (coversUntil == null || !day.isAfter(coversUntil));
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Insurance " + id;
    }
}
