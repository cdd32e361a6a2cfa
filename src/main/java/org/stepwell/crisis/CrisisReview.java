package org.stepwell.crisis;

/**
 * What a clinician found when the person was to be spoken to again.
 *
 * @param spokenTo whether they were reached
 * @param outcome over, not-yet or screen-again
 */
public record CrisisReview(boolean spokenTo, String outcome, String reason) {

    public boolean isOver() {
        return outcome.equals("over");
    }

    public boolean isScreenAgain() {
        return outcome.equals("screen-again");
    }
}
