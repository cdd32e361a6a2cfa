package org.stepwell.audit;

import org.stepwell.patient.PatientId;

/**
 * Who did what, and to whose record.
 *
 * @param patient null when it concerns nobody's record
 * @param what the kind of thing touched ("care plan"), never its content
 * @param about what else it concerns: who was told, whose account, which unit of models; null for nothing
 * @param reason the code of the rule that allowed or refused it; null where none was asked
 */
public record AuditEntry(
        String actor, AuditAction action, PatientId patient, String what, String about, String reason) {

    private static final int LONGEST = 300;

    public AuditEntry {
        about = about == null || about.length() <= LONGEST ? about : about.substring(0, LONGEST);
    }

    public AuditEntry(String actor, AuditAction action, PatientId patient, String what) {
        this(actor, action, patient, what, null, null);
    }
}
