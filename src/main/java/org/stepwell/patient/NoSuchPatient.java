package org.stepwell.patient;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no patient of that id, or it is no id at all. */
@ResponseStatus(value = HttpStatus.NOT_FOUND, reason = "wrong.team.no-such-record")
public class NoSuchPatient extends RuntimeException {

    public NoSuchPatient(PatientId id) {
        super("No patient " + id);
    }

    NoSuchPatient(IllegalArgumentException unreadable) {
        super("No id of a patient", unreadable);
    }
}
