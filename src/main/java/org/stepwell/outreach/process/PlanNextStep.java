package org.stepwell.outreach.process;

import static org.stepwell.outreach.process.MissedContactOutreachProcess.NEXT_STEP;
import static org.stepwell.outreach.process.MissedContactOutreachProcess.NEXT_STEP_DEADLINE;
import static org.stepwell.outreach.process.MissedContactOutreachProcess.NEXT_STEP_DUE;
import static org.stepwell.outreach.process.MissedContactOutreachProcess.NEXT_STEP_ROLES;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.Outreaches;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Asks the protocol what comes next, when and by whom. */
@Component
class PlanNextStep implements JavaDelegate {

    private final Outreaches outreaches;

    PlanNextStep(Outreaches outreaches) {
        this.outreaches = outreaches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = outreaches.planNext(EpisodeId.of(execution.getProcessBusinessKey()));
        NEXT_STEP.set(execution, Word.of(next.step()));
        NEXT_STEP_DUE.set(execution, Date.from(next.due()));
        NEXT_STEP_DEADLINE.set(execution, Date.from(next.deadline()));
        NEXT_STEP_ROLES.set(execution, next.roles());
    }
}
