package org.stepwell.transition;

/** Nobody leaves before they came. */
public class DischargedBeforeAdmission extends ImpossibleStay {

    public DischargedBeforeAdmission() {
        super("dischargedAt", "The discharge precedes the admission. Correct one of them.");
    }
}
