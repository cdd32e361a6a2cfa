package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;

/** Clears the draft for the person, or says that something stands in its way. */
@Component
class DetectPlanConflicts implements JavaDelegate {

    private final PlanDrafts drafts;

    DetectPlanConflicts(PlanDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        SharedCarePlanProcess.CONFLICTS_FOUND.set(
                execution, !drafts.propose(episode).isEmpty());
    }
}
