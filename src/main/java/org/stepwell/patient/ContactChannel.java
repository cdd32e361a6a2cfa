package org.stepwell.patient;

import java.util.Locale;

/** How the person wants to hear from us. */
public enum ContactChannel {
    PHONE,
    TEXT,
    EMAIL,
    LETTER,
    PORTAL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such channel */
    public static ContactChannel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
