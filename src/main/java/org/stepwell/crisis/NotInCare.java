package org.stepwell.crisis;

import org.stepwell.patient.PatientId;

/** The person is not enrolled, so there is no team that a crisis could be reported to. */
public class NotInCare extends RuntimeException {

    NotInCare(PatientId patient) {
        super("Patient " + patient + " is not in our care");
    }
}
