package org.stepwell.transition;

import org.stepwell.workflow.Words;

/** Nobody leaves before they came. */
public class DischargedBeforeAdmission extends ImpossibleStay {

    public DischargedBeforeAdmission() {
        super("dischargedAt", Words.say("wrong.transition.precedes"));
    }
}
