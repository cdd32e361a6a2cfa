package org.stepwell.patient;

import java.util.Locale;

/** Administrative gender, as FHIR R4 codes it; how somebody is addressed is a preference. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such gender */
    public static Gender of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
