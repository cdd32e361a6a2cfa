package org.stepwell.patient;

import java.util.UUID;

/** Names one patient; random, so that it says nothing about the person. */
public record PatientId(UUID value) {

    /** @throws NoSuchPatient for what cannot be the id of anybody */
    public static PatientId of(String value) {
        try {
            return new PatientId(UUID.fromString(value));
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchPatient(unreadable);
        }
    }

    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
