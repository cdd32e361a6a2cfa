package org.stepwell.caseload;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Why somebody in care needs a look, by the decision {@code flag-caseload}, the most pressing first. */
public enum CaseloadFlag {
    CRISIS,
    HIGH_RISK,
    NOT_IMPROVED,
    NO_CONTACT,
    CONSENT_EXPIRING,
    NEVER_REVIEWED,
    MEDICINE_CHANGED;

    /** @return the words people read */
    public String title() {
        return Words.say("word.caseload-flag." + Word.of(this));
    }
}
