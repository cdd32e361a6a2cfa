package org.stepwell.insurance;

import org.stepwell.workflow.Words;

/** Why a person has to look before something may be sent. */
public enum Undecided {
    NEEDED,
    ASK,
    NO_RULE,
    INSURANCE_UNKNOWN,
    NOT_TAKEN,
    TERMS_UNKNOWN;

    /** @return what is open and what to do, for who has the task */
    public String words() {
        return Words.word(this);
    }
}
