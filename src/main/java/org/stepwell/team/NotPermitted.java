package org.stepwell.team;

/** The record does not exist or is none of the asker's business; the two must look the same from outside. */
public class NotPermitted extends RuntimeException {

    public NotPermitted() {
        super("No such record");
    }
}
