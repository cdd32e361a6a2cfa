package org.stepwell.family;

import java.util.UUID;

/** The episode has no such family work. */
public class NoSuchSupport extends RuntimeException {

    public NoSuchSupport(UUID id) {
        super("No family work " + id);
    }
}
