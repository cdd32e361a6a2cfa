package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Puts the care manager's revision in place of the draft. */
@Component
class RecordPlanRevision implements JavaDelegate {

    private final PlanDrafts drafts;

    RecordPlanRevision(PlanDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var answers = Answers.of(execution);
        drafts.revise(episode, PlanAnswers.goals(answers), PlanAnswers.activities(answers));
    }
}
