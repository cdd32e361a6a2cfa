package org.stepwell.transition;

import org.stepwell.workflow.Words;

/** The discharge is so long ago that none of the clocks runs any more. */
public class StayTooOld extends ImpossibleStay {

    public StayTooOld() {
        super("dischargedAt", Words.say("wrong.transition.too-old"));
    }
}
