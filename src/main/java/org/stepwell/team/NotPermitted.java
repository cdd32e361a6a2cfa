package org.stepwell.team;

/** The record does not exist or is none of the asker's business; the two must look the same from outside. */
public class NotPermitted extends RuntimeException {

    private final boolean noted;

    public NotPermitted() {
        this(false);
    }

    /** @param noted whether the trail knows of it already */
    NotPermitted(boolean noted) {
        super("No such record");
        this.noted = noted;
    }

    public boolean isNoted() {
        return noted;
    }
}
