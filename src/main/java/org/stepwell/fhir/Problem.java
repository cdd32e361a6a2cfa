package org.stepwell.fhir;

import java.util.Locale;

/** What is wrong with a bundle, and at which element; never what the bundle says of a person. */
public record Problem(Kind kind, String element, String what) {

    /** The kinds of wrong, as FHIR R4 codes an issue. */
    public enum Kind {
        STRUCTURE,
        REQUIRED,
        VALUE,
        DUPLICATE,
        NOT_FOUND,
        NOT_SUPPORTED,
        TOO_LONG,
        CONFLICT,
        FORBIDDEN,
        LOGIN;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
