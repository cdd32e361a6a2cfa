package org.stepwell.worklist;

import java.time.Instant;

/** The same person has typed into the same form somewhere else since this page read it. */
public class TypedElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Instant savedAt;
    private final int revision;

    TypedElsewhere(FormResponse there) {
        super("The form was saved elsewhere meanwhile");
        savedAt = there.savedAt();
        revision = there.revision();
    }

    public Instant savedAt() {
        return savedAt;
    }

    public int revision() {
        return revision;
    }
}
