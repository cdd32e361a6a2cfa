package org.stepwell.patient;

/** An identifier is already somebody else's. */
public class DuplicateIdentifier extends InvalidPatient {

    public DuplicateIdentifier() {
        super("identifier", "this identifier already belongs to another patient");
    }
}
