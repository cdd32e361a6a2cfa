package org.stepwell.patient;

import java.time.LocalDate;
import java.util.Locale;

/** A diagnosis or problem from the person's record elsewhere; the source id tells it from their others. */
public record Condition(
        String sourceId, String name, Coding coding, Status status, LocalDate onsetOn, LocalDate abatedOn)
        implements FromElsewhere {

    /** Where the condition stands, as FHIR R4 codes it; a record entered in error is kept but never shown. */
    public enum Status {
        ACTIVE,
        RECURRENCE,
        RELAPSE,
        INACTIVE,
        REMISSION,
        RESOLVED,
        UNKNOWN,
        ENTERED_IN_ERROR;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Status of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Condition {
        InvalidPatient.when(name == null || name.isBlank(), "code", "says nothing a person could read");
        name = InvalidPatient.within(500, "code", name);
        sourceId = InvalidPatient.within(200, "id", sourceId);
    }

    public boolean isCurrent() {
        return status == Status.ACTIVE || status == Status.RECURRENCE || status == Status.RELAPSE;
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Condition " + sourceId;
    }
}
