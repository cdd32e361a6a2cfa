package org.stepwell.directory;

import java.util.Map;

/** What was typed makes no entry of the directory; says at which field what is wrong, in words for who typed it. */
public class InvalidListing extends RuntimeException {

    private final transient Map<String, String> errors;

    InvalidListing(Map<String, String> errors) {
        super("Wrong or missing: " + String.join(", ", errors.keySet()));
        this.errors = Map.copyOf(errors);
    }

    /** @return what is wrong, by the name of the field */
    public Map<String, String> errors() {
        return errors;
    }
}
