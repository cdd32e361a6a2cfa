package org.stepwell.sandbox;

import org.stepwell.patient.Gender;

/**
 * Whom a way of working is tried on; never somebody who lives.
 *
 * @param age in whole years, 0 to 110
 * @param language in which they are cared for, as people write it
 */
public record InventedPerson(String given, String family, int age, Gender gender, String language) {

    /** Somebody of whom nothing is known that a rule would ask for. */
    public static final InventedPerson ANYBODY = new InventedPerson("Robin", "Invented", 42, Gender.OTHER, "English");

    public static final int OLDEST = 110;

    public InventedPerson {
        if (age < 0 || age > OLDEST) {
            throw new IllegalArgumentException("age");
        }
    }

    public String name() {
        return given + " " + family;
    }
}
