package org.stepwell.patient;

import java.time.LocalDate;
import java.util.Locale;

/** A medicine ordered for the person, or reported by them; coded in RxNorm or ATC where the source says so. */
public record Medicine(
        String sourceId,
        String name,
        Coding coding,
        Status status,
        LocalDate authoredOn,
        String prescriber,
        String dosage)
        implements FromElsewhere {

    /** Whether the person is on it, as FHIR R4 codes it; a record entered in error is kept but never shown. */
    public enum Status {
        ACTIVE,
        ON_HOLD,
        INTENDED,
        COMPLETED,
        STOPPED,
        CANCELLED,
        NOT_TAKEN,
        UNKNOWN,
        ENTERED_IN_ERROR;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Status of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Medicine {
        InvalidPatient.when(name == null || name.isBlank(), "medication", "says nothing a person could read");
        name = InvalidPatient.within(500, "medication", name);
        sourceId = InvalidPatient.within(200, "id", sourceId);
        prescriber = InvalidPatient.within(200, "requester", prescriber);
        dosage = InvalidPatient.within(1000, "dosage", dosage);
    }

    public boolean isCurrent() {
        return status == Status.ACTIVE || status == Status.ON_HOLD;
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Medicine " + sourceId;
    }
}
