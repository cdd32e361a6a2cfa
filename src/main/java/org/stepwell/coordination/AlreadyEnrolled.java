package org.stepwell.coordination;

import org.stepwell.patient.PatientId;

/** The patient has an open episode of care; a second one cannot begin beside it. */
public class AlreadyEnrolled extends RuntimeException {

    public AlreadyEnrolled(PatientId patient) {
        super("Patient " + patient + " already has an open episode of care");
    }
}
