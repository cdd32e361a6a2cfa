package org.stepwell.transition;

/** The discharge is so long ago that none of the clocks runs any more. */
public class StayTooOld extends ImpossibleStay {

    public StayTooOld() {
        super("dischargedAt", "The discharge is more than 30 days ago: nothing follows it any more.");
    }
}
