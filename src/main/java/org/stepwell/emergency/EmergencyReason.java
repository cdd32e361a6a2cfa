package org.stepwell.emergency;

import org.stepwell.workflow.Words;

/** Why a record is opened past its care team. */
public enum EmergencyReason {
    /** A bona fide medical emergency, in which the person cannot be asked (42 CFR 2.51(a)); danger from oneself is one. */
    LIFE_IN_DANGER,
    OTHERS_IN_DANGER,
    TEAM_NOT_REACHED;

    /** @return whether it opens what a programme under 42 CFR Part 2 recorded */
    public boolean opensPart2() {
        return this == LIFE_IN_DANGER;
    }

    /** @return the name people read */
    public String title() {
        return Words.title(this);
    }
}
