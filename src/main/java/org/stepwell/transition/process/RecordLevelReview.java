package org.stepwell.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.LevelReview;
import org.stepwell.transition.LevelsOfCare;
import org.stepwell.workflow.Answers;

/** Files what a clinician found, and lays it out for the rules on the level of care. */
@Component
class RecordLevelReview implements JavaDelegate {

    private final LevelsOfCare levels;

    RecordLevelReview(LevelsOfCare levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var evidence =
                levels.review(EpisodeId.of(execution.getProcessBusinessKey()), LevelReview.from(Answers.of(execution)));
        TransitionOfCareProcess.layOut(execution, evidence);
    }
}
