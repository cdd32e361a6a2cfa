package org.stepwell.billing;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What somebody's time on a person's care went into. */
public enum CareActivity {
    CONTACT,
    OUTREACH,
    CARE_PLANNING,
    CARE_COORDINATION,
    CASE_REVIEW,
    REGISTRY,
    /** Billed by units of its own where a payer pays for it; its minutes then count in no other code. */
    SAFETY_PLANNING;

    /** @return the name people read */
    public String title() {
        return Words.say("word.care-activity." + Word.of(this));
    }
}
