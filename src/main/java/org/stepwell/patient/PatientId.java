package org.stepwell.patient;

import java.util.UUID;

/** Names one patient; random, so that it says nothing about the person. */
public record PatientId(UUID value) {

    public static PatientId of(String value) {
        return new PatientId(UUID.fromString(value));
    }

    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
