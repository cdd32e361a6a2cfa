package org.stepwell.outreach.process;

import java.util.Date;
import org.stepwell.workflow.Variable;

/** The process missed-contact-outreach: attempt after attempt until the person is reached or somebody decides. */
final class MissedContactOutreachProcess {

    static final String KEY = "missed-contact-outreach";
    static final String PERSON_REACHED = "person-reached";
    static final String EPISODE_CLOSED = "episode-closed";

    static final Variable<String> NEXT_STEP = Variable.text("nextStep");
    static final Variable<Date> NEXT_STEP_DUE = Variable.date("nextStepDue");
    static final Variable<Date> NEXT_STEP_DEADLINE = Variable.date("nextStepDeadline");
    static final Variable<String> NEXT_STEP_ROLES = Variable.text("nextStepRoles");
    static final Variable<Boolean> REACHED = Variable.flag("reached");
    static final Variable<Boolean> THIRD_MISSED = Variable.flag("thirdMissed");
    static final Variable<String> OUTREACH_DECISION = Variable.text("outreachDecision");

    private MissedContactOutreachProcess() {}
}
