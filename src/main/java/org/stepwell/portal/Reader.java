package org.stepwell.portal;

import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;

/**
 * Who reads a page of the person's own side, and by what right.
 *
 * @param patient whose page it is; null when the account is nobody's
 * @param name how the patient is called; null when the reader may not know
 */
public record Reader(Account account, PatientId patient, String name, Right right) {

    /** By what right somebody reads. */
    public enum Right {
        PATIENT,
        /** A guardian or health-care proxy, on a day on which their authority holds. */
        PROXY,
        /** Family, as the patient's consent allows. */
        FAMILY,
        NONE
    }

    /** @return whether they decide what is the patient's to decide */
    public boolean decides() {
        return right == Right.PATIENT || right == Right.PROXY;
    }

    public boolean reads() {
        return right != Right.NONE;
    }

    public boolean isPatient() {
        return right == Right.PATIENT;
    }
}
