package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;

/** Drafts the plan and names who is to contribute to it. */
@Component
class DraftPlan implements JavaDelegate {

    private final PlanDrafts drafts;

    DraftPlan(PlanDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var drafted = drafts.draft(episode);
        SharedCarePlanProcess.PLAN_ID.set(execution, drafted.planId().toString());
        SharedCarePlanProcess.CONTRIBUTORS.setTransient(
                execution, drafted.contributors().stream().map(Role::key).toList());
    }
}
