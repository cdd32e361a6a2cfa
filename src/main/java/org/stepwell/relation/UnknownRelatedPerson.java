package org.stepwell.relation;

import java.util.UUID;

/** The patient has no such related person, or no longer. */
public class UnknownRelatedPerson extends RuntimeException {

    public UnknownRelatedPerson(UUID id) {
        super("No related person " + id);
    }
}
