package org.stepwell.patient;

/** There is no patient of that id. */
public class NoSuchPatient extends RuntimeException {

    public NoSuchPatient(PatientId id) {
        super("No patient " + id);
    }
}
