package org.stepwell.relation;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** By what right somebody decides in the patient's place. */
public enum ProxyKind {
    GUARDIAN,
    HEALTH_CARE_PROXY;

    /** @return the name people read */
    public String title() {
        return Words.say("word.proxy-kind." + Word.of(this));
    }
}
