package org.stepwell.patient;

import java.time.LocalDate;
import java.util.Locale;

/** An allergy or intolerance from the person's record elsewhere. */
public record Allergy(
        String sourceId,
        String name,
        Coding coding,
        Status status,
        Criticality criticality,
        String reaction,
        LocalDate recordedOn)
        implements FromElsewhere {

    /** Whether it still stands, as FHIR R4 codes it; a record entered in error is kept but never shown. */
    public enum Status {
        ACTIVE,
        INACTIVE,
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

    /** How badly it could end, as FHIR R4 codes it. */
    public enum Criticality {
        LOW,
        HIGH,
        UNABLE_TO_ASSESS;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Criticality of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Allergy {
        InvalidPatient.when(name == null || name.isBlank(), "code", "says nothing a person could read");
        name = InvalidPatient.within(500, "code", name);
        sourceId = InvalidPatient.within(200, "id", sourceId);
        reaction = InvalidPatient.within(500, "reaction", reaction);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Allergy " + sourceId;
    }
}
