package org.stepwell.patient;

import org.springframework.data.relational.core.mapping.Table;

/** A number another system knows the person by; no two patients carry the same one. */
@Table("patient_identifier")
public record Identifier(String system, String value) {

    /** The system of our own ids, as partners get and return them; kept nowhere, as the id itself is. */
    public static final String OURS = "https://stepwell.org/fhir/patient";

    public Identifier {
        InvalidPatient.when(system == null || system.isBlank(), "identifier", "an identifier needs its system");
        InvalidPatient.when(value == null || value.isBlank(), "identifier", "an identifier needs its value");
        system = InvalidPatient.within(300, "identifier", system.strip());
        value = InvalidPatient.within(200, "identifier", value.strip());
    }

    boolean isOurs() {
        return OURS.equals(system);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Identifier";
    }
}
