package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;

/** Adds what one role proposes and takes on. */
@Component
class RecordContribution implements JavaDelegate {

    private final PlanDrafts drafts;

    RecordContribution(PlanDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var by = Role.of(SharedCarePlanProcess.CONTRIBUTOR.get(execution));
        var answers = Answers.of(execution);
        drafts.contribute(episode, by, PlanAnswers.goals(answers), PlanAnswers.activitiesBy(by, answers));
    }
}
