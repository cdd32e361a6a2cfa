package org.stepwell.transition;

/** A stay is reported once it happened, not before. */
public class StayInTheFuture extends ImpossibleStay {

    public StayInTheFuture(String field) {
        super(field, "This lies in the future. Report it once it has happened.");
    }
}
