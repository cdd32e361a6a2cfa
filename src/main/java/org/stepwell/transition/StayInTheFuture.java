package org.stepwell.transition;

import org.stepwell.workflow.Words;

/** A stay is reported once it happened, not before. */
public class StayInTheFuture extends ImpossibleStay {

    public StayInTheFuture(String field) {
        super(field, Words.say("wrong.transition.stay-to-come"));
    }
}
